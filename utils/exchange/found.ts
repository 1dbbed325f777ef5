/** A text as it was found: pieces in our own template language, and variables of the other tool that it lacks. */
export type Piece = string | { unknown: string };

/** One way to say an entry; its language where the file tells it. */
export interface FoundText {
  pieces: Piece[];
  language?: string;
}

/** What another tool asks for before it inserts. */
export interface FoundBlank {
  name: string;
  label: string;
  /** The only answers there are. */
  choices?: string[];
}

/** One entry of a foreign file, before anything is decided about it. */
export interface Found {
  /** Its name within its file, by which it is known again when the file comes a second time. */
  key: string;
  title: string;
  texts: FoundText[];
  blanks: FoundBlank[];
  tags: string[];
  shortcut?: string;
  note?: string;
}

/** What a file holds that cannot become a card, and why. */
export interface LeftOut {
  title: string;
  why: 'no-text' | 'runs-programs' | 'picture' | 'switched-off';
}

export interface Findings {
  found: Found[];
  leftOut: LeftOut[];
}
