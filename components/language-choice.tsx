import { useState } from 'preact/hooks';
import { languageName, word } from '../utils/words.ts';
import './language-choice.css';

export type About = 'post' | 'author' | 'site';

/** The post's language as it was found, and the one place where a person mends it. */
export function LanguageChoice({
  language,
  sure,
  because,
  also,
  languages,
  choose,
}: {
  language: string | undefined;
  /** 0..1 */
  sure: number;
  /** What told it: `text`, `page`, `author` or `person`. */
  because: 'text' | 'page' | 'author' | 'person';
  /** Further languages in the same post. */
  also: readonly string[];
  languages: readonly string[];
  choose(tag: string, about: About): void;
}) {
  const [open, setOpen] = useState(false);
  const [tag, setTag] = useState(language ?? languages[0] ?? 'en');
  const shown = language === undefined ? word('panel_unsure') : languageName(language);
  const choices = [...new Set([...(language ? [language] : []), ...languages])];
  return (
    <div class="language-choice">
      <button
        type="button"
        class="button quiet"
        aria-expanded={open}
        title={word('panel_mend_language')}
        onClick={(event) => event.isTrusted && setOpen(!open)}
      >
        {[shown, ...also.map(languageName)].join(' + ')}
        {language !== undefined && sure < 0.9 ? ' ?' : ''} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <form class="mend" onSubmit={(event) => event.preventDefault()}>
          {language !== undefined && <p>{word(`told_by_${because}`)}</p>}
          <label>
            {word('panel_language')}
            <select
              class="field"
              value={tag}
              onChange={(event) => setTag(event.currentTarget.value)}
            >
              {choices.map((each) => (
                <option key={each} value={each}>
                  {languageName(each)}
                </option>
              ))}
            </select>
          </label>
          {(['post', 'author', 'site'] as const).map((about) => (
            <button
              key={about}
              type="button"
              class="button"
              onClick={(event) => {
                if (!event.isTrusted) return;
                choose(tag, about);
                setOpen(false);
              }}
            >
              {word(`panel_for_${about}`)}
            </button>
          ))}
        </form>
      )}
    </div>
  );
}
