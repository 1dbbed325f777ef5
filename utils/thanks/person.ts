/** Who is thanked: the account from an address. Names change, accounts do not. */
export interface Person {
  site: string;
  /** Without the leading @; `user@host` on federated sites. */
  account: string;
}

/** One spelling per person: sites read accounts without regard to case. */
export function personKey({ site, account }: Person): string {
  return `${site} ${account.normalize('NFC').toLowerCase()}`;
}

/** Software that runs on many servers, each with accounts of its own. */
const federated = new Set(['mastodon', 'misskey', 'lemmy']);

/** An account as it is one person's alone: on federated sites with its server. */
export function accountOn(site: string, handle: string, host: string): string {
  return federated.has(site) && !handle.includes('@') ? `${handle}@${host}` : handle;
}
