import { languageTags, plainTag } from '../language/languages.ts';
import type { Found } from './found.ts';

/**
 * Entries that say the same thing in several languages, made one, where the file tells: the same title with
 * different languages told, or titles that differ only in a language's mark at the end ("Refund (de)").
 */
export function mergeLanguages(found: readonly Found[]): Found[] {
  const groups = new Map<string, { told: Found; asWritten: Found }[]>();
  for (const asWritten of found) {
    const { told, base } = marked(asWritten);
    const group = groups.get(base);
    if (group) group.push({ told, asWritten });
    else groups.set(base, [{ told, asWritten }]);
  }
  return [...groups].flatMap(([base, group]) =>
    isOneThing(group.map(({ told }) => told))
      ? [
          joined(
            base,
            group.map(({ told }) => told),
          ),
        ]
      : group.map(({ asWritten }) => asWritten),
  );
}

function joined(title: string, group: readonly Found[]): Found {
  const [first] = group as [Found];
  const blanks = new Map(group.flatMap((one) => one.blanks).map((blank) => [blank.name, blank]));
  return {
    ...first,
    title,
    texts: group.flatMap((one) => one.texts),
    blanks: [...blanks.values()],
    tags: [...new Set(group.flatMap((one) => one.tags))],
  };
}

const mark =
  /^(.*\S)\s*(?:[([]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)[)\]]|\s[-–—|/:]\s*([A-Za-z]{2}))$/su;

/** The entry with the language that the end of its title tells, and its title without. */
function marked(one: Found): { told: Found; base: string } {
  const [, base = '', inBrackets, behind] = mark.exec(one.title) ?? [];
  const tag = (inBrackets ?? behind)?.replaceAll('_', '-');
  const isTag = tag !== undefined && languageTags.includes(plainTag(tag) ?? '');
  if (!isTag || one.texts.some((text) => text.language !== undefined))
    return { told: one, base: one.title };
  return { told: { ...one, texts: one.texts.map((text) => ({ ...text, language: tag })) }, base };
}

/** Every language is told and none comes from two entries. */
function isOneThing(group: readonly Found[]): boolean {
  const languages = group.map((one) => one.texts[0]?.language);
  return (
    group.length > 1 &&
    languages.every((language) => language !== undefined) &&
    new Set(languages).size === languages.length
  );
}
