import type { Card } from '../utils/templates/card.ts';
import { directionOf } from '../utils/templates/direction.ts';
import { tell } from '../utils/templates/told.ts';
import { variantFor } from '../utils/templates/variants.ts';
import { glance } from '../utils/templates/wording.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import { IntentMark } from './intent-mark.tsx';

interface CardRowProps {
  card: Card;
  /** Place in the list, in px from its top and as a number from 1. */
  top: number;
  place: number;
  of: number;
  languages: readonly string[];
  /** The library that it belongs to, besides one's own. */
  library?: { name: string; colour: string };
  isActive: boolean;
  isOpen: boolean;
  isMarked: boolean;
  /** Pressed by mouse or finger: plainly, on the box or with Ctrl, with Shift. */
  onPress(how: 'open' | 'mark' | 'mark run'): void;
}

/** One card in the list: its title, how it begins, what it is for, which of my languages it has. */
export function CardRow(props: CardRowProps) {
  const { card, languages } = props;
  const shown = variantFor(card, interfaceLanguage()) ?? variantFor(card, languages[0] ?? 'en');
  const language = shown?.language ?? card.wordings[0]?.language ?? 'en';
  const begins = shown?.sayings[0]?.text ?? card.wordings[0]?.text ?? '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys belong to the list box around it.
    // biome-ignore lint/a11y/useFocusableInteractive: options are named by aria-activedescendant.
    <div
      id={`card-${card.id}`}
      class={`card-row ${props.isActive ? 'active' : ''}`}
      role="option"
      aria-selected={props.isMarked}
      aria-current={props.isOpen ? 'true' : undefined}
      aria-posinset={props.place}
      aria-setsize={props.of}
      style={{ top: `${props.top}px` }}
      onMouseDown={(event) => {
        // Shift would mark letters from here to there.
        if (event.shiftKey) event.preventDefault();
      }}
      onClick={(event) => {
        const isBox = event.target instanceof Element && event.target.closest('.card-row-mark');
        if (event.shiftKey) props.onPress('mark run');
        else props.onPress(isBox || event.ctrlKey || event.metaKey ? 'mark' : 'open');
      }}
    >
      <span class="card-row-mark" aria-hidden="true" />
      <div class="card-row-head">
        <strong dir="auto">{tell(card.title, interfaceLanguage())}</strong>
        {props.library && (
          <span
            class="library-mark"
            style={{ '--colour': `var(--library-${props.library.colour})` }}
          >
            <bdi>{props.library.name}</bdi>
          </span>
        )}
        <IntentMark intent={card.intent} />
      </div>
      <div class="card-row-begins" lang={language} dir={directionOf(language)}>
        {glance(begins).slice(0, 160)}
      </div>
      <div class="card-row-languages">
        {languages.map((tag) =>
          variantFor(card, tag) ? (
            <span key={tag} class="has" title={languageName(tag)}>
              {tag}
            </span>
          ) : (
            <span key={tag} class="lacks" title={word('library_lacks', languageName(tag))}>
              <span class="spoken">{word('library_lacks', languageName(tag))}</span>
              <span aria-hidden="true">{tag}</span>
            </span>
          ),
        )}
      </div>
    </div>
  );
}
