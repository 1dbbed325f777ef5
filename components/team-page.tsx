import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Brand } from '../utils/templates/brand.ts';
import { type WordKey, word, wordFor } from '../utils/words.ts';
import { ago } from './ago.ts';
import { LibraryScope, type Scope } from './library-scope.tsx';
import { ServerField, ServerForm } from './server-form.tsx';
import { type CardNews, TeamNews } from './team-news.tsx';
import './team-page.css';

/** One team's library and how this machine stands with its server. */
export interface Team {
  id: string;
  name: string;
  address: string;
  role?: 'reader' | 'editor' | 'owner';
  /** A shared folder instead of a server of its own kind: nobody has a role there. */
  way?: 'folder';
  waiting: number;
  /** ISO 8601. */
  done?: string;
  trouble?: { what: string; said?: string };
  held?: { whose: 'theirs' | 'mine'; cards: number; of: number };
  /** The server knew the person no more, and the team wanted its data off this machine. */
  isWiped: boolean;
  /** What others did since yesterday, newest first. */
  news: readonly CardNews[];
  scope: Scope;
}

export interface Typed {
  address: string;
  way?: 'folder';
  name: string;
  person: string;
  password: string;
}

interface TeamPageProps {
  teams: readonly Team[];
  /** What did not work in joining, in words. */
  fault?: string;
  isBusy: boolean;
  brands: readonly Brand[];
  onScope(library: string, some: Partial<Omit<Scope, 'id'>>): void;
  /** Teams that the organisation offers and that are not joined yet. */
  offered: readonly { address: string; name: string }[];
  /** Reads an invitation; undefined when the text is none. */
  readInvite(text: string): Typed | undefined;
  /** Straight from the click: the browser asks for the server's name there. */
  onJoin(typed: Typed): void;
  onStep(): void;
  onLeave(id: string): void;
  onWord(id: string, say: 'let-go' | 'keep'): void;
  /** Opens a card of a team. */
  onOpen(id: string): void;
  onClose(): void;
  /** The libraries that are followed. */
  children: ComponentChildren;
}

/** The teams that one answers with: how each stands, and how to join another. */
export function TeamPage(props: TeamPageProps) {
  return (
    <section class="side-page team-page" aria-labelledby="team-title">
      <h2 id="team-title">{word('team_title')}</h2>
      <p class="hint">{word('team_hint')}</p>
      {props.teams.map((team) => (
        <OneTeam key={team.id} team={team} {...props} />
      ))}
      <Join {...props} />
      {props.children}
      <div class="side-page-actions">
        <button type="button" class="button" onClick={props.onClose}>
          {word('editor_close')}
        </button>
      </div>
    </section>
  );
}

function OneTeam({ team, ...props }: { team: Team } & TeamPageProps) {
  const [isLeaving, setLeaving] = useState(false);
  const { held, trouble } = team;
  return (
    <article class="team">
      <h3>
        <bdi>{team.name}</bdi>
        {team.way && <span class="tag">{word('team_way_is')}</span>}
        {team.role && <span class="tag">{word(`team_role_${team.role}`)}</span>}
      </h3>
      <p class="team-address">
        <bdi>{team.address}</bdi>
      </p>
      <p role="status">{team.isWiped ? word('team_wiped') : stateOf(team)}</p>
      {trouble && (
        <p class="team-trouble" role="alert">
          {word(`team_trouble_${trouble.what.replaceAll('-', '_')}` as WordKey)}{' '}
          {trouble.said && <bdi>{trouble.said}</bdi>}
        </p>
      )}
      {held && (
        <div class="team-held" role="alert">
          <p>
            {word(
              held.whose === 'theirs' ? 'team_held_theirs' : 'team_held_mine',
              String(held.cards),
              String(held.of),
            )}
          </p>
          <button
            type="button"
            class="button main"
            onClick={(event) => event.isTrusted && props.onWord(team.id, 'keep')}
          >
            {word('team_held_keep')}
          </button>
          <button
            type="button"
            class="button remove"
            onClick={(event) => event.isTrusted && props.onWord(team.id, 'let-go')}
          >
            {word('team_held_let_go')}
          </button>
        </div>
      )}
      <TeamNews news={team.news} onOpen={props.onOpen} />
      {!team.isWiped && (
        <LibraryScope
          scope={team.scope}
          brands={props.brands}
          onScope={(some) => props.onScope(team.id, some)}
        />
      )}
      <div class="team-actions">
        {!team.isWiped && (
          <button type="button" class="button" disabled={props.isBusy} onClick={props.onStep}>
            {word('team_step')}
          </button>
        )}
        {isLeaving ? (
          <button
            type="button"
            class="button remove"
            onClick={(event) => event.isTrusted && props.onLeave(team.id)}
          >
            {word('team_leave_sure')}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={() => setLeaving(true)}>
            {word('team_leave')}
          </button>
        )}
      </div>
      {isLeaving && <p class="hint">{word('team_leave_hint')}</p>}
    </article>
  );
}

/** "In step 2 minutes ago", "3 changes waiting", or both. */
function stateOf({ done, waiting }: Team): string {
  const parts = [done === undefined ? word('team_never') : word('team_in_step', ago(done))];
  if (waiting > 0) parts.push(wordFor('team_waiting', waiting));
  return parts.join(' · ');
}

function Join({ fault, isBusy, offered, readInvite, onJoin }: TeamPageProps) {
  const [typed, setTyped] = useState<Typed>({ address: '', name: '', person: '', password: '' });
  const { way, ...words } = typed;
  const field = (name: keyof typeof words) => (
    <ServerField
      id={`team-${name}`}
      label={word(name === 'address' && way ? 'team_join_address_folder' : `team_join_${name}`)}
      value={words[name]}
      isName={name === 'name'}
      isSecret={name === 'password'}
      onValue={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <ServerForm
      title={word('team_join')}
      go={word('team_join')}
      isBusy={isBusy}
      onGo={() => onJoin(typed)}
      {...(fault === undefined ? {} : { fault })}
    >
      <label>
        <span>{word('team_join_invite')}</span>
        <input
          id="team-invite"
          class="field"
          dir="ltr"
          autocomplete="off"
          onInput={({ currentTarget }) => {
            const invite = readInvite(currentTarget.value);
            if (!invite) return;
            setTyped(invite);
            currentTarget.value = '';
          }}
        />
      </label>
      {offered.map(({ address, name }) => (
        <button
          key={address}
          type="button"
          class="button quiet"
          onClick={() => setTyped({ ...words, address, name })}
        >
          {word('team_offered', name || address)}
        </button>
      ))}
      <fieldset class="team-way">
        <legend>{word('team_way')}</legend>
        <label>
          <input
            type="radio"
            name="team-way"
            id="team-way-couch"
            checked={way === undefined}
            onChange={() => setTyped(words)}
          />
          <span>{word('team_way_couch')}</span>
        </label>
        <label>
          <input
            type="radio"
            name="team-way"
            id="team-way-folder"
            checked={way === 'folder'}
            aria-describedby={way ? 'team-way-roles' : undefined}
            onChange={() => setTyped({ ...words, way: 'folder' })}
          />
          <span>{word('team_way_folder')}</span>
        </label>
        {way && (
          <p id="team-way-roles" class="hint">
            {word('team_way_roles')}
          </p>
        )}
      </fieldset>
      {field('address')}
      {field('name')}
      {field('person')}
      {field('password')}
      <p class="hint">{word('team_join_hint')}</p>
    </ServerForm>
  );
}
