import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Kept } from '../records/kept.ts';
import type { Brand } from '../templates/brand.ts';
import type { Card } from '../templates/card.ts';
import type { Library } from '../templates/library.ts';
import type { Question } from '../templates/question.ts';
import type { Usage } from '../templates/usage.ts';
import type { Pace } from '../thanks/law.ts';

/** A card in the trash, and since when. */
export interface Thrown {
  card: Card;
  /** ISO 8601. */
  thrown: string;
}

/** What a card was, until it was changed. */
export interface Version {
  card: Card;
  /** When it gave way to the next; ISO 8601. */
  until: string;
}

/** What was brought in from one file, so that all of it can be taken back. */
export interface Import {
  id: string;
  /** ISO 8601. */
  when: string;
  /** The file's name, or the tool's. */
  from: string;
  cards: {
    id: string;
    /** The card's `changed` as it was brought in: later changes are not taken back. */
    changed: string;
    /** Where in the history stands what it replaced. */
    before?: number;
    /** Since when the one that it replaced had been in the trash. */
    thrown?: string;
  }[];
  /** Ids of the brands that came with it. */
  brands: string[];
}

/** A person's word on the language of a post, an author or a site. */
export interface Correction {
  /** `site x`; of a post or an author blinded (`person-key.ts`); before that was so, `post x:123`, `author x:ann`. */
  about: string;
  /** Which post or author, sealed; none for a site. */
  sealed?: Uint8Array<ArrayBuffer>;
  language: string;
  /** ISO 8601. */
  when: string;
}

/** What an author was last surely read in. */
interface Author {
  /** Site and account, blinded (`person-key.ts`). */
  who: string;
  language: string;
  /** The day, ISO 8601. */
  when: string;
}

/** One line of the thanks ledger: what tells who it is about is sealed or blinded (`person-key.ts`). */
export interface ThanksRow {
  /** Blinded person and post. */
  id: string;
  /** Blinded person. */
  person: string;
  /** Ledger time, ms since 1970. */
  at: number;
  state: 'waiting' | 'offered' | 'sent' | 'never';
  /** Blinded words of an offered thanks, to be known again when the page shows it. */
  words?: string;
  sealed: Uint8Array<ArrayBuffer>;
}

/** A post that was answered from this device: a digest of site and id, and the day. No word of it, and nobody's name. */
interface Answered {
  post: string;
  /** ISO 8601. */
  day: string;
}

/** What the ledger knows besides its lines; nobody is named in it. */
export interface ThanksState {
  keyId: string;
  /** Counts every change of lines. */
  changes: number;
  pace: Pace;
}

/** How this machine stands with a team's server. */
export interface Rounds {
  library: string;
  /** The name that the person signs in with. */
  person: string;
  /** This machine's name in what it writes; a new one where another machine turns out to write under it. */
  machine: string;
  /** A shared folder instead of a CouchDB. */
  way?: 'folder';
  /** How far the server's changes have been read; absent: not at all. */
  since?: string;
  /** What the server was told last, and what it is being told: a server that says otherwise is not the one we knew. */
  told?: string;
  telling?: string;
  /** The server was played back from a backup: everything is compared anew, and what it forgot is sent again. */
  isRewound?: true;
  role?: 'reader' | 'editor' | 'owner';
  /** The team wants its data off a machine whose name the server does not take any more; and when that was done. */
  wipes?: true;
  wiped?: string;
  /** The last round that went through, ISO 8601. */
  done?: string;
  /** Why rounds do not go through: a word for programs, the server's own words, how often in a row, and since when. */
  trouble?: { what: string; said?: string; times: number; at: string };
  /** A round that would have thrown away so many cards of so many, and waits for a person's word. */
  held?: { whose: 'theirs' | 'mine'; cards: number; of: number };
  /** The person's word: let them go this once, or keep them. */
  word?: 'let-go' | 'keep';
}

/** A secret, sealed with a key that no program can read out. */
interface Sealed {
  library: string;
  key: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** A reply that went into a box: which card's wording it was, and its words as a digest. */
interface Said {
  /** SHA-256 of the text, hex: the words themselves are not kept. */
  words: string;
  /** `card language place`. */
  wording: string;
  cardId: string;
  /** ISO 8601. */
  when: string;
}

/** The database as the newest upgrade leaves it. */
export interface Shape extends DBSchema {
  cards: { key: string; value: Card; indexes: { created: string } };
  trash: { key: string; value: Thrown };
  usage: { key: string; value: Usage };
  settings: { key: string; value: unknown };
  corrections: { key: string; value: Correction; indexes: { when: string } };
  authors: { key: string; value: Author; indexes: { when: string } };
  brands: { key: string; value: Brand };
  thanks: { key: string; value: ThanksRow; indexes: { person: string; words: string } };
  thanksState: { key: string; value: ThanksState };
  history: { key: number; value: Version; indexes: { card: string; until: string } };
  imports: { key: string; value: Import; indexes: { when: string } };
  libraries: { key: string; value: Library };
  records: { key: [string, string]; value: Kept; indexes: { waiting: [string, number] } };
  rounds: { key: string; value: Rounds };
  secrets: { key: string; value: Sealed };
  answered: { key: string; value: Answered; indexes: { day: string } };
  questions: { key: string; value: Question; indexes: { post: string } };
  said: { key: number; value: Said; indexes: { when: string; words: string; wording: string } };
}

export type Upgrade = (
  db: IDBPDatabase<Shape>,
  transaction: IDBPTransaction<Shape, StoreNames<Shape>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * One step per version, in order; the length of the list is the version. A step that has been released is never
 * changed: a new one goes below. A step imports nothing but types, and awaits nothing but its own transaction.
 */
export const upgrades: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('cards', { keyPath: 'id' }).createIndex('created', 'created');
    db.createObjectStore('trash', { keyPath: 'card.id' });
    db.createObjectStore('usage', { keyPath: 'cardId' });
    db.createObjectStore('settings');
    db.createObjectStore('corrections', { keyPath: 'about' }).createIndex('when', 'when');
    db.createObjectStore('authors', { keyPath: 'who' }).createIndex('when', 'when');
  },
  (db) => {
    db.createObjectStore('brands', { keyPath: 'id' });
  },
  (db) => {
    const thanks = db.createObjectStore('thanks', { keyPath: 'id' });
    thanks.createIndex('person', 'person');
    thanks.createIndex('words', 'words');
    db.createObjectStore('thanksState');
  },
  (db) => {
    const history = db.createObjectStore('history', { autoIncrement: true });
    history.createIndex('card', 'card.id');
    history.createIndex('until', 'until');
    db.createObjectStore('imports', { keyPath: 'id' }).createIndex('when', 'when');
  },
  // Authors were named in the clear; what they wrote in is soon known again.
  (_db, transaction) => transaction.objectStore('authors').clear(),
  (db) => {
    db.createObjectStore('libraries', { keyPath: 'id' });
    // A record that is in step has no `waiting`, and is therefore not in the index.
    db.createObjectStore('records', { keyPath: ['library', 'id'] }).createIndex('waiting', [
      'library',
      'waiting',
    ]);
    db.createObjectStore('rounds', { keyPath: 'library' });
    db.createObjectStore('secrets', { keyPath: 'library' });
  },
  (db) => {
    db.createObjectStore('answered', { keyPath: 'post' }).createIndex('day', 'day');
  },
  (db) => {
    const said = db.createObjectStore('said', { autoIncrement: true });
    for (const each of ['when', 'words', 'wording'] as const) said.createIndex(each, each);
  },
  async (db, transaction) => {
    db.createObjectStore('questions', { keyPath: 'id' }).createIndex('post', 'post');
    // Questions of colleagues with a newer Asante came by and were not shown: each team's records are read anew.
    const rounds = transaction.objectStore('rounds');
    for (const { since: _, ...row } of await rounds.getAll()) await rounds.put(row);
  },
];
