import { useState } from 'preact/hooks';
import type { Brand } from '../utils/templates/brand.ts';
import { type WordKey, word } from '../utils/words.ts';
import { ago } from './ago.ts';
import { LibraryScope, type Scope } from './library-scope.tsx';
import { ServerField, ServerForm } from './server-form.tsx';
import './team-page.css';

/** A library that is only read, from an address. */
export interface Followed {
  id: string;
  name: string;
  address: string;
  cards: number;
  /** When its address was last looked at; ISO 8601. */
  at?: string;
  trouble?: { what: string; said?: string };
  /** So many cards of so many would have gone. */
  held?: { cards: number; of: number };
  scope: Scope;
}

interface FollowedLibrariesProps {
  followed: readonly Followed[];
  /** What did not work in beginning to follow one, in words. */
  fault?: string;
  isBusy: boolean;
  brands: readonly Brand[];
  onScope(library: string, some: Partial<Omit<Scope, 'id'>>): void;
  /** Straight from the click: the browser asks for the address's host there. */
  onFollow(address: string, name: string): void;
  onLook(): void;
  onLetGo(id: string): void;
  onStop(id: string): void;
}

/** The libraries that others publish and this machine reads, and how to follow another. */
export function FollowedLibraries(props: FollowedLibrariesProps) {
  return (
    <>
      {props.followed.map((library) => (
        <OneFollowed key={library.id} library={library} {...props} />
      ))}
      <Follow {...props} />
    </>
  );
}

function OneFollowed({
  library,
  isBusy,
  brands,
  onScope,
  onLook,
  onLetGo,
  onStop,
}: { library: Followed } & FollowedLibrariesProps) {
  const { id, name, address, cards, at, trouble, held, scope } = library;
  return (
    <article class="team">
      <h3>
        <bdi>{name}</bdi>
        <span class="tag">{word('follow_is')}</span>
      </h3>
      <p class="team-address">
        <bdi>{address}</bdi>
      </p>
      <p role="status">
        {word('follow_cards', String(cards))}
        {at !== undefined && ` · ${word('follow_looked', ago(at))}`}
      </p>
      {trouble && (
        <p class="team-trouble" role="alert">
          {lookTrouble(trouble.what)} {trouble.said && <bdi>{trouble.said}</bdi>}
        </p>
      )}
      {held && (
        <div class="team-held" role="alert">
          <p>{word('follow_held', String(held.cards), String(held.of))}</p>
          <button
            type="button"
            class="button remove"
            onClick={(event) => event.isTrusted && onLetGo(id)}
          >
            {word('follow_let_go')}
          </button>
        </div>
      )}
      <LibraryScope scope={scope} brands={brands} onScope={(some) => onScope(id, some)} />
      <div class="team-actions">
        <button type="button" class="button" disabled={isBusy} onClick={onLook}>
          {word('follow_look')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={(event) => event.isTrusted && onStop(id)}
        >
          {word('follow_stop')}
        </button>
      </div>
    </article>
  );
}

/** What was wrong at an address, in the interface's words. */
export function lookTrouble(what: string): string {
  const whose = what === 'missing' || what === 'unreadable' ? 'follow' : 'team';
  return word(`${whose}_trouble_${what.replaceAll('-', '_')}` as WordKey);
}

function Follow({ fault, isBusy, onFollow }: FollowedLibrariesProps) {
  const [address, setAddress] = useState('');
  const [name, setName] = useState('');
  return (
    <ServerForm
      title={word('follow_title')}
      go={word('follow_begin')}
      isBusy={isBusy}
      onGo={() => onFollow(address, name)}
      {...(fault === undefined ? {} : { fault })}
    >
      <p class="hint">{word('follow_hint')}</p>
      <ServerField
        id="follow-address"
        label={word('follow_address')}
        value={address}
        onValue={setAddress}
      />
      <ServerField
        id="follow-name"
        label={word('follow_name')}
        value={name}
        isName
        onValue={setName}
      />
    </ServerForm>
  );
}
