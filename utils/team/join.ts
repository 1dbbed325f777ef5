import * as v from 'valibot';
import { allLibraries, putLibrary } from '../storage/libraries.ts';
import { beginRounds } from '../storage/rounds.ts';
import { keepSecret } from '../storage/secrets.ts';
import { freeColour } from '../templates/library.ts';
import type { Fetching } from './request.ts';
import { wayTo } from './way.ts';

/** What a person types to join a team. */
export interface Joining {
  /** The database's or the folder's address, https. */
  address: string;
  way?: 'folder';
  name: string;
  person: string;
  password: string;
}

const prefix = 'asante-team-1.';
const InviteShape = v.object({
  address: v.string(),
  way: v.exactOptional(v.literal('folder')),
  name: v.string(),
  person: v.string(),
  password: v.string(),
});

/** An invitation as one word to paste: everything that joining asks for. */
export function inviteOf(joining: Joining): string {
  const bytes = new TextEncoder().encode(JSON.stringify(joining));
  return (
    prefix +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
  );
}

/** What an invitation says, undefined when it is none. */
export function readInvite(text: string): Joining | undefined {
  const code = text.trim();
  if (!code.startsWith(prefix)) return undefined;
  try {
    const plain = atob(code.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
    const read = v.safeParse(InviteShape, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The database's address as it is kept: https and a path, nobody's name in it; undefined when it is none. */
export function addressOf(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  const isGood =
    url?.protocol === 'https:' && !url.username && !url.password && url.pathname.length > 1;
  return isGood ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : undefined;
}

/** Joins a team, once its server has said yes; nothing is kept otherwise. @throws ServerTrouble */
export async function join(joining: Joining, fetching?: Fetching): Promise<void> {
  const address = addressOf(joining.address) ?? joining.address;
  await wayTo(joining.way, address, joining.person, joining.password, fetching).greet();
  const id = crypto.randomUUID();
  const name = joining.name.trim() || new URL(address).pathname.slice(1);
  const colour = freeColour(await allLibraries());
  await keepSecret(id, joining.password);
  await beginRounds(id, joining.person, joining.way);
  await putLibrary({ id, kind: 'team', name, colour, brands: [], address });
}
