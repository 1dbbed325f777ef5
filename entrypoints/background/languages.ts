import { browser } from '../../utils/browser.ts';
import { type Detection, detectAll } from '../../utils/language/detect.ts';
import type { PostLanguage, Question } from '../../utils/messages.ts';
import { answeredAmong } from '../../utils/storage/answered.ts';
import { languagesOfAuthors, rememberAuthors } from '../../utils/storage/authors.ts';
import { correctionsFor } from '../../utils/storage/corrections.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { languageName, loadWords, word } from '../../utils/words.ts';
import { AnswersKept } from './answers-kept.ts';

/** From this probability on an author is remembered by a post's language: rarer than naming it. */
const surelyTheirs = 0.98;

const kept = new AnswersKept();

/** What was answered before no longer holds: a person mended a language or had all that was learnt forgotten. */
export function forgetAnswers(): void {
  kept.forget();
}

/** Languages of posts as the buttons show them; what a person said of a post, its author or site comes first. */
export async function languagesOf(posts: Question<'languages'>): Promise<PostLanguage[]> {
  const settings = await readSettings();
  kept.under(JSON.stringify([settings.languages, settings.interfaceLanguage]));
  const { era } = kept;
  const known = posts.map((post) => kept.get(post));
  const asked = posts.filter((_, place) => !known[place]);
  if (asked.length === 0) return known as PostLanguage[];
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const found = await foundOf(asked, settings.languages);
  asked.forEach((post, place) => {
    const answer = found[place];
    if (answer) kept.keep(post, answer, era);
  });
  return known.map((before) => before ?? (found.shift() as PostLanguage));
}

async function foundOf(
  posts: Question<'languages'>,
  mine: readonly string[],
): Promise<PostLanguage[]> {
  const authors = await languagesOfAuthors(posts);
  const found = await detectAll(
    posts.map(({ text, declared, site }, place) => {
      const author = authors[place];
      return {
        text,
        mine,
        ...(declared === undefined ? {} : { declared }),
        ...(site === undefined ? {} : { site }),
        ...(author === undefined ? {} : { author }),
      };
    }),
  );
  await rememberAuthors(
    posts.flatMap(({ site, handle }, place) => {
      const { language, confidence = 0, because } = found[place] ?? {};
      // Only the text itself teaches: a hint that repeated itself would come to believe itself.
      const teaches = because === 'text' && confidence >= surelyTheirs;
      return teaches && site && handle && language ? [{ site, handle, language }] : [];
    }),
  );
  const answered = await answeredAmong(posts);
  return Promise.all(
    found.map(async (each, place) =>
      labelled(await corrected(each, posts[place]), answered[place] === true),
    ),
  );
}

async function corrected(
  found: Detection,
  post: Question<'languages'>[number] | undefined,
): Promise<Detection> {
  const { site = '', id = '', handle } = post ?? {};
  const said = await correctionsFor({ site, id, ...(handle === undefined ? {} : { handle }) });
  const language = said.post ?? said.author ?? said.site;
  return language ? { language, confidence: 1, because: 'person' } : found;
}

function labelled(found: Detection, answered: boolean): PostLanguage {
  const label = found.language
    ? word('chip_label', languageName(found.language))
    : word('chip_unsure');
  return answered
    ? { ...found, answered, label: `${label} · ${word('chip_answered')}` }
    : { ...found, label };
}
