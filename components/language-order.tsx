import { languageName, word } from '../utils/words.ts';

interface LanguageOrderProps {
  languages: readonly string[];
  offered: readonly string[];
  onChange(languages: string[]): void;
}

/** My languages in the order in which they stand in for one another, moved by buttons (no dragging needed). */
export function LanguageOrder({ languages, offered, onChange }: LanguageOrderProps) {
  const others = offered
    .filter((tag) => !languages.includes(tag))
    .sort((a, b) => languageName(a).localeCompare(languageName(b)));

  function swap(at: number, to: number) {
    const moved = [...languages];
    const [one] = moved.splice(at, 1);
    if (one !== undefined) moved.splice(to, 0, one);
    onChange(moved);
  }

  return (
    <fieldset class="language-order">
      <legend>{word('settings_languages')}</legend>
      <ol>
        {languages.map((tag, at) => (
          <li key={tag}>
            <span>{languageName(tag)}</span>
            <button
              type="button"
              class="button quiet"
              disabled={at === 0}
              aria-label={word('settings_earlier', languageName(tag))}
              onClick={() => swap(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button quiet"
              disabled={at === languages.length - 1}
              aria-label={word('settings_later', languageName(tag))}
              onClick={() => swap(at, at + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              class="button quiet"
              disabled={languages.length === 1}
              aria-label={word('settings_without', languageName(tag))}
              onClick={() => onChange(languages.filter((one) => one !== tag))}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <select
        class="field"
        aria-label={word('settings_add_language')}
        value=""
        onChange={({ currentTarget: { value } }) => value && onChange([...languages, value])}
      >
        <option value="">{word('settings_add_language')}</option>
        {others.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
