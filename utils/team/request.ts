import { ServerTrouble } from './server-trouble.ts';

export type Fetching = (address: string, init: RequestInit) => Promise<Response>;

/**
 * One request to a team's server: signed for this address and no other, without cookies; a redirect is an error.
 * @throws ServerTrouble
 */
export async function request(
  fetching: Fetching,
  address: string,
  init: { method: string; headers: Record<string, string>; body?: string },
): Promise<Response> {
  try {
    return await fetching(address, {
      ...init,
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(60_000),
    });
  } catch (error) {
    throw asTrouble(error);
  }
}

/** What fetch itself throws is the network's trouble; everything else stays what it is. */
export function asTrouble(error: unknown): unknown {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return ['TypeError', 'AbortError', 'TimeoutError', 'NetworkError'].includes(name)
    ? new ServerTrouble('unreachable', undefined, error)
    : error;
}

/** The Authorization header for a name and a password (RFC 7617, in UTF-8). */
export function signFor(person: string, password: string): string {
  const bytes = new TextEncoder().encode(`${person}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
