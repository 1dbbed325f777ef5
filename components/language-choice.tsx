import { useState } from 'preact/hooks';
import { languageName, word } from '../utils/words.ts';
import './language-choice.css';

export type About = 'post' | 'author' | 'site';

/** The post's language as it was found, and the one place where a person mends it. */
export function LanguageChoice({
  language,
  sure,
  languages,
  choose,
}: {
  language: string | undefined;
  /** 0..1 */
  sure: number;
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
        {shown}
        {language !== undefined && sure < 0.9 ? ' ?' : ''} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <form class="mend" onSubmit={(event) => event.preventDefault()}>
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
