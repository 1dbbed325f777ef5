import type { Card } from '../utils/templates/card.ts';
import { interfaceDirection, languageName, word } from '../utils/words.ts';
import './language-tabs.css';

interface LanguageTabsProps {
  languages: readonly string[];
  card: Card;
  language: string;
  onLanguage(language: string): void;
}

/** The languages of a card as tabs: what it has, what it lacks. Arrow keys walk, as in every tab list. */
export function LanguageTabs({ languages, card, language, onLanguage }: LanguageTabsProps) {
  function onKeyDown(event: KeyboardEvent) {
    const ahead = interfaceDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = interfaceDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = languages.indexOf(language);
    const to: Record<string, number> = {
      [ahead]: (at + 1) % languages.length,
      [back]: (at - 1 + languages.length) % languages.length,
      Home: 0,
      End: languages.length - 1,
    };
    const next = languages[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onLanguage(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div
      class="language-tabs"
      role="tablist"
      aria-label={word('editor_languages')}
      onKeyDown={onKeyDown}
    >
      {languages.map((tag) => {
        const count = card.wordings.filter((one) => one.language === tag && one.text.trim()).length;
        return (
          <button
            key={tag}
            id={`tab-${tag}`}
            type="button"
            role="tab"
            class={count > 0 ? 'has' : 'lacks'}
            aria-selected={tag === language}
            aria-controls="wordings"
            tabIndex={tag === language ? 0 : -1}
            onClick={() => onLanguage(tag)}
          >
            {languageName(tag)}
            <span class="language-tabs-count" aria-hidden={count > 0}>
              {count > 0 ? count : <span class="spoken">{word('editor_lacks')}</span>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
