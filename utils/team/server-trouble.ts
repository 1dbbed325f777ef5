/** What can be wrong with a team's server; the views turn it into words. */
export type ServerWhat =
  /** No answer: no network, a wrong address, or a certificate that the browser does not trust. */
  | 'unreachable'
  /** Name or password are not taken, or not any more. */
  | 'signed-out'
  /** The server's rules say no. */
  | 'refused'
  /** There is no such database or folder. */
  | 'missing'
  /** It answers, but not as a CouchDB does; a redirect to elsewhere is never followed. */
  | 'no-couchdb'
  /** It answers, but not as WebDAV does. */
  | 'no-webdav'
  /** There is no room left, or a file is too large for it. */
  | 'full'
  /** Something in a shared folder cannot be read; `said` has the place. All else is in step. */
  | 'unreadable'
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
