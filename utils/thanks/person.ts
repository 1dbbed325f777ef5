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
