import { browser } from '../../utils/browser.ts';
import { detectAll } from '../../utils/language/detect.ts';
import type { PostLanguage, Question } from '../../utils/messages.ts';
import { correctionsFor } from '../../utils/storage/corrections.ts';
import { readSettings } from '../../utils/storage/settings.ts';
import { languageName, loadWords, word } from '../../utils/words.ts';

/** Languages of posts as the buttons show them; what a person said of a post, its author or site comes first. */
export async function languagesOf(posts: Question<'languages'>): Promise<PostLanguage[]> {
  const settings = await readSettings();
  await loadWords(settings.interfaceLanguage, browser.i18n.getUILanguage());
  const mine = settings.languages;
  const found = await detectAll(
    posts.map(({ text, declared, site }) => ({
      text,
      mine,
      ...(declared === undefined ? {} : { declared }),
      ...(site === undefined ? {} : { site }),
    })),
  );
  return Promise.all(
    found.map(async (detection, place): Promise<PostLanguage> => {
      const { site = '', id = '', ...rest } = posts[place] ?? {};
      const said = await correctionsFor({
        site,
        id,
        ...('handle' in rest ? { handle: rest.handle } : {}),
      });
      const language = said.post ?? said.author ?? said.site;
      if (language) return labelled({ language, confidence: 1, because: 'person' });
      return labelled(detection);
    }),
  );
}

function labelled(found: Omit<PostLanguage, 'label'>): PostLanguage {
  const label = found.language
    ? word('chip_label', languageName(found.language))
    : word('chip_unsure');
  return { ...found, label };
}
