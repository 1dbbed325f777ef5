/** A language we offer: BCP 47 tag, its name in itself, and the way it is written. */
export interface Language {
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
}

// Those that the model tells, and those that scripts or franc tell; names come from the browser.
const tags =
  'af am ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id ig it ja ka kk km kn ko ky lt lv mk ml mr ms my ne nl no pa pl pt ro ru si sk sl so sq sr sr-Latn sv sw ta te th tl tr uk ur uz vi xh yo zh-Hans zh-Hant zu';

/** The tags of the languages offered; their names cost more, and are made by `languages`. */
export const languageTags: readonly string[] = tags.split(' ');

const rtl = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

let offered: readonly Language[] | undefined;

/**
 * The languages offered, in the order of their own names. Made when first asked for: the browser takes
 * some fifty milliseconds for the names, and most of those who import this room want `matches` only.
 */
export function languages(): readonly Language[] {
  offered ??= languageTags
    .map((tag) => ({
      tag,
      name: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
      direction: rtl.has(scriptOfTag(tag) ?? '') ? ('rtl' as const) : ('ltr' as const),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return offered;
}

// Tags that mean the same to somebody who writes a reply; CLDR's own aliases are already applied.
const same: Readonly<Record<string, string>> = { fil: 'tl', nb: 'no', nn: 'no', sh: 'sr-Latn' };

// To read a tag takes twenty microseconds, and they come again and again. A page may make up as many as it likes.
const mostRead = 500;

function remembered<Read>(read: (tag: string) => Read): (tag: string) => Read {
  const known = new Map<string, { read: Read }>();
  return (tag) => {
    const before = known.get(tag);
    if (before) return before.read;
    if (known.size >= mostRead) known.clear();
    const now = { read: read(tag) };
    known.set(tag, now);
    return now.read;
  };
}

/** The script that a language, as `plainTag` gives it, is usually written in: an ISO 15924 code, by CLDR. */
export const scriptOfTag = remembered((tag) => new Intl.Locale(tag).maximize().script);

/**
 * A tag as the model names it: aliases resolved, region and variants dropped, script kept only
 * where it is not the language's usual one (`zh` keeps it always). Undefined if it is no tag.
 */
export const plainTag = remembered(readTag);

function readTag(tag: string): string | undefined {
  // Facebook writes romanised Hindi as hi-IN_rom.
  const known = tag.replace(/[-_]([A-Z]{2}_)?rom$/i, '-Latn').replaceAll('_', '-');
  try {
    const locale = new Intl.Locale(known);
    const language = same[locale.language] ?? locale.language;
    if (language.includes('-')) return language;
    if (locale.language === 'zh') {
      const { script } = locale.script || locale.region ? locale.maximize() : locale;
      return script ? `zh-${script}` : 'zh';
    }
    const { script } = locale;
    return script && script !== scriptOfTag(locale.language) ? `${language}-${script}` : language;
  } catch {
    return undefined;
  }
}

/**
 * Whether something written in `have` will do where `want` is asked for: same language and script,
 * regions aside (de-AT finds de; zh-Hant does not find zh-Hans, nor sr-Latn sr). Chinese without a
 * script will do for both.
 */
export function matches(have: string, want: string): boolean {
  const one = plainTag(have);
  const other = plainTag(want);
  if (one === undefined || other === undefined) return false;
  if (one === 'zh' || other === 'zh') return one.slice(0, 2) === other.slice(0, 2);
  return one === other;
}
