/** Why a file is not taken; the views turn it into words. */
export type Why =
  | 'too-big'
  | 'not-text'
  | 'not-known'
  | 'damaged'
  | 'newer'
  | 'too-deep'
  | 'too-many'
  | 'not-a-card';

/** Where in a file something stands, as a person finds it: lines and entries count from 1. */
export interface Place {
  line?: number;
  entry?: number;
  /** What the entry calls itself. */
  title?: string;
}

/** A file that is not taken, all of it: why, where, and what exactly (in English, for whoever made the file). */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly why: Why;
  readonly place: Place;
  readonly detail: string;

  constructor(why: Why, place: Place = {}, detail = '') {
    const where = [
      place.line === undefined ? '' : `line ${place.line}`,
      place.entry === undefined ? '' : `entry ${place.entry}`,
      place.title ? `(${place.title})` : '',
    ];
    super([why, ...where, detail].filter(Boolean).join(' '));
    this.why = why;
    this.place = place;
    this.detail = detail;
  }
}

/** A fault at a path inside a tree of data; whoever knows the file's text makes a `Refusal` with a line of it. */
export class Fault extends Error {
  override name = 'Fault';
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string) {
    super(message);
    this.path = path;
  }
}
