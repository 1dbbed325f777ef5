import { type Intent, intents } from '../utils/templates/card.ts';
import { languageName, word } from '../utils/words.ts';
import { IntentMark } from './intent-mark.tsx';
import './card-filters.css';

/** What the list shows: of one intent or all; with or without one language, or whatever it has. */
export interface Shown {
  intent?: Intent;
  language?: string;
  lacks?: boolean;
}

interface CardFiltersProps {
  shown: Shown;
  /** Cards of each intent under the other filters. */
  counts: ReadonlyMap<Intent, number>;
  languages: readonly string[];
  onChange(shown: Shown): void;
}

/** Chips for what a reply is for, and a choice of the language that it has or lacks. */
export function CardFilters({ shown, counts, languages, onChange }: CardFiltersProps) {
  const { intent: _, ...rest } = shown;
  const { language: __, lacks: ___, ...ofIntent } = shown;
  return (
    <div class="card-filters">
      <fieldset>
        <legend class="spoken">{word('library_filter_intent')}</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={shown.intent === undefined}
          onClick={() => onChange(rest)}
        >
          {word('library_all')}
        </button>
        {intents.map((intent) => (
          <button
            key={intent}
            type="button"
            class="chip"
            aria-pressed={shown.intent === intent}
            onClick={() => onChange(shown.intent === intent ? rest : { ...rest, intent })}
          >
            <IntentMark intent={intent} />
            <span class="chip-count">{counts.get(intent) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <select
        class="field"
        aria-label={word('library_filter_language')}
        value={shown.language ? `${shown.lacks ? '-' : '+'}${shown.language}` : ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(
            value
              ? { ...ofIntent, language: value.slice(1), lacks: value.startsWith('-') }
              : ofIntent,
          )
        }
      >
        <option value="">{word('library_any_language')}</option>
        {languages.map((tag) => (
          <option key={`+${tag}`} value={`+${tag}`}>
            {word('library_has', languageName(tag))}
          </option>
        ))}
        {languages.map((tag) => (
          <option key={`-${tag}`} value={`-${tag}`}>
            {word('library_lacks', languageName(tag))}
          </option>
        ))}
      </select>
    </div>
  );
}
