/**
 * Pickers of a post's language beside a box: by an icon or a class in Mastodon's forms (its code, `language_dropdown`),
 * by a test id in Bluesky's, and any list whose choices are language tags.
 */
const pickers =
  'button:has(.icon-translate),.language-dropdown button,[data-testid="selectLangBtn"],select';

/** What the language picker beside this box stands on, BCP 47; undefined where there is none or it cannot be read. */
export function pickedLanguage(box: HTMLElement): string | undefined {
  const around = box.closest('form,dialog,[role="dialog"],[aria-modal="true"]');
  for (const picker of around?.querySelectorAll<HTMLElement>(pickers) ?? []) {
    const tag = picker.matches('select')
      ? chosenIn(picker as HTMLSelectElement)
      : tagOf(picker.textContent?.trim() ?? '', box.ownerDocument);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** So many choices that are tags, and none that is not, make a list of languages and not of countries or of sizes. */
const fewest = 8;

function chosenIn(list: HTMLSelectElement): string | undefined {
  const values = [...list.options].map(({ value }) => value).filter(Boolean);
  const areTags = values.length >= fewest && values.every((value) => plain(value) !== undefined);
  return areTags ? plain(list.value) : undefined;
}

function tagOf(shown: string, page: Document): string | undefined {
  return plain(shown) ?? names(page).get(shown.toLowerCase());
}

/** A tag such as `pl`, `PL` or `pt-BR` in its own spelling; undefined for whatever names no language. */
function plain(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  try {
    const [known] = Intl.getCanonicalLocales(tag);
    const ours = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return known !== undefined && ours.of(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

let known: Map<string, string> | undefined;

/** Tags by the names that languages have of themselves, in English, and in the language of the page. */
function names(page: Document): Map<string, string> {
  known ??= new Map([...intlNames(page.documentElement.lang), ...pageNames(page)]);
  return known;
}

function* intlNames(spoken: string): Generator<[string, string]> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = [...letters.flatMap((one) => letters.map((two) => one + two)), 'pt-BR', 'zh-TW'];
  const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const inPages = new Intl.DisplayNames([plain(spoken) ?? 'en', 'en'], { type: 'language' });
  for (const tag of tags) {
    const english = inEnglish.of(tag);
    if (!english) continue;
    const own = new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag);
    for (const name of [inPages.of(tag), own, english]) if (name) yield [name.toLowerCase(), tag];
  }
}

/** Mastodon writes all languages it knows into the page: tag, English name, own name. */
function* pageNames(page: Document): Generator<[string, string]> {
  const told = page.getElementById('initial-state')?.textContent ?? '';
  try {
    const { languages } = JSON.parse(told) as { languages?: unknown };
    if (!Array.isArray(languages)) return;
    for (const row of languages.slice(0, 1000)) {
      const [tag, ...all] = Array.isArray(row) ? row.map(String) : [];
      if (tag && plain(tag)) for (const name of all) yield [name.toLowerCase(), tag];
    }
  } catch {
    // Another software's, or none.
  }
}
