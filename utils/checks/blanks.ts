import { fieldNames } from '../templates/fields.ts';
import { fieldsIn } from '../templates/wording.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** What other tools and hurried people leave behind: `[NAME]`, `<name>`, `{{first}}`, `%NAME%`, `XXX`, `TODO`. */
const leftOver =
  /\{\{[^{}\n]{1,60}\}\}|\[(?:[A-Z][A-Z_ ]{2,30}|[Yy]our [\p{L} ]{2,30}|[Nn]ame|[Ll]ink|[Dd]ate)\]|<(?:name|link|date|first[ _]name|handle)>|%[A-Z][A-Z_]{2,30}%|(?<!\p{L})(?:XXX+|TODO|TBD|lorem ipsum)(?!\p{L})/iu;

/** A greeting that greets nobody: "Hi ," or "Hallo !". */
const nobody = /^\s*[\p{L}' ]{2,20}\s[,!،]/u;

/** Blanks that nobody filled. */
export function blanks({ text }: Draft): Finding[] {
  const field = fieldsIn(text).find((name) => fieldNames.includes(name) || /_/.test(name));
  const quote = field ? `{${field}}` : leftOver.exec(text)?.[0];
  if (quote) return [{ check: 'blanks', quote }];
  const empty = nobody.exec(text)?.[0];
  return empty
    ? [{ check: 'blanks', quote: empty.trim(), mended: text.replace(/\s+([,!،])/u, '$1') }]
    : [];
}
