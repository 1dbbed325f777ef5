/** What can be wrong with a team's server; the views turn it into words. */
export type ServerWhat =
  /** No answer: no network, a wrong address, or a certificate that the browser does not trust. */
  | 'unreachable'
  /** Name or password are not taken, or not any more. */
  | 'signed-out'
  /** The server's rules say no. */
  | 'refused'
  /** There is no such database. */
  | 'missing'
  /** It answers, but not as a CouchDB does; a redirect to elsewhere is never followed. */
  | 'no-couchdb'
  /** It is busy or broken. */
  | 'broken'
  /** Written meanwhile. */
  | 'conflict';

/** A server's error: `what` for programs, `said` for the server's own words, where it had any. */
export class ServerTrouble extends Error {
  override name = 'ServerTrouble';
  readonly what: ServerWhat;
  readonly said: string | undefined;

  constructor(what: ServerWhat, said?: string, cause?: unknown) {
    super(said ? `${what}: ${said}` : what, { cause });
    this.what = what;
    this.said = said;
  }
}
