import type { Post } from '../post.ts';
import { cleanLine, defuse } from './clean.ts';

/** What the person has told about themselves; '' is not told. */
interface Me {
  name: string;
  brand: string;
  link: string;
}

/** All that a reply can be filled from. */
export interface Telling {
  post: Post;
  me: Me;
  /** The site's name as people say it; its field is empty without. */
  siteTitle?: string;
  now: Date;
  /** Let names keep their @, # and addresses. */
  trustNames?: boolean;
  /** What the person has said for blanks and in place of fields, by name; '' is said to be nothing. */
  answers?: Readonly<Record<string, string>>;
}

interface Field {
  /** The value, '' when not known. `language` is that of the reply. */
  read(telling: Telling, language: string): string;
  /** A stranger's or one's own words, which may run the other way than the text around them. */
  words?: true;
}

/** Every field of the template language: a new one is a line here, its words `field_*`, and a test row. */
const fields = {
  name: {
    read: (t) => (t.trustNames ? String : defuse)(cleanLine(t.post.author, 280)),
    words: true,
  },
  handle: { read: (t) => handle(t.post.handle) },
  site: { read: (t) => cleanLine(t.siteTitle ?? '', 60), words: true },
  post: { read: (t) => address(t.post.permalink, 'https:') },
  date: { read: (t, language) => t.now.toLocaleDateString(language, { dateStyle: 'long' }) },
  me: { read: (t) => cleanLine(t.me.name, 280), words: true },
  brand: { read: (t) => cleanLine(t.me.brand, 280), words: true },
  link: { read: (t) => cleanLine(t.me.link, 2000) },
} satisfies Record<string, Field> as Record<string, Field>;

/** The names of all fields, in the order in which editors offer them. */
export const fieldNames = Object.keys(fields);

/** The value of a field by its name, '' when the field is unknown or has nothing to say. */
export function fieldValue(name: string, telling: Telling, language: string): string {
  return isField(name) ? (fields[name]?.read(telling, language) ?? '') : '';
}

/** What goes into a placeholder: the person's own answer before the field's value; '' where there is neither. */
export function valueFor(name: string, telling: Telling, language: string): string {
  const { answers = {} } = telling;
  if (Object.hasOwn(answers, name)) return cleanLine(answers[name] ?? '', 2000);
  return fieldValue(name, telling, language);
}

/** Whether a placeholder of this name is one of Asante's own fields. */
export function isField(name: string): boolean {
  return Object.hasOwn(fields, name);
}

/** Whether a placeholder's words may run the other way than those around it; addresses and dates keep their own. */
export function isWords(name: string, value: string): boolean {
  return isField(name) ? fields[name]?.words === true : !/^(https?:\/\/|@)\S+$/u.test(value);
}

/** Accounts come from addresses, so anything but the letters that accounts are made of is not one. */
function handle(account = '') {
  const whole = cleanLine(account, 100);
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(@[\p{L}\p{N}][\p{L}\p{M}\p{N}.:-]*)?$/u.test(whole)
    ? `@${whole}`
    : '';
}

function address(link = '', protocol: string) {
  const url = URL.parse(link);
  return url?.protocol === protocol && !url.username && !url.password ? url.href : '';
}
