import type { Card } from '../utils/templates/card.ts';
import { type Change, difference } from '../utils/templates/difference.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import './card-history.css';

interface CardHistoryProps {
  /** What the card is now. */
  card: Card;
  /** What it was, the last first, and until when. */
  versions: readonly { card: Card; until: string }[];
  onRestore(version: Card): void;
}

function nameOf({ of }: Change): string {
  if (typeof of === 'object') return languageName(of.language);
  if (of === 'intent') return word('editor_intent');
  return of === 'rest' ? word('history_rest') : word(`exchange_use_${of}`);
}

/** What a card was before, each time with what differs from now, and the way back. */
export function CardHistory({ card, versions, onRestore }: CardHistoryProps) {
  const when = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section class="card-history" aria-labelledby="history-title">
      <h2 id="history-title">{word('history_title')}</h2>
      <p class="hint">{word(versions.length === 0 ? 'history_nothing' : 'history_hint')}</p>
      <ol>
        {versions.map((version) => (
          <li key={version.until}>
            <div class="card-history-head">
              <time dateTime={version.until}>
                {word('history_until', when.format(new Date(version.until)))}
              </time>
              <button type="button" class="button" onClick={() => onRestore(version.card)}>
                {word('history_restore')}
              </button>
            </div>
            {difference(version.card, card, interfaceLanguage()).map((change) => (
              <Difference key={nameOf(change)} change={change} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One part of the card with what was taken away and what was added; told to the ear as well as to the eye. */
function Difference({ change }: { change: Change }) {
  const language = typeof change.of === 'object' ? { lang: change.of.language } : {};
  return (
    <div class="card-history-change">
      <span class="card-history-name">{nameOf(change)}</span>
      {change.pieces.length > 0 && (
        <p dir="auto" {...language}>
          {change.pieces.map(({ text, when }, at) =>
            when === 'both' ? (
              text
            ) : when === 'then' ? (
              <del key={at}>
                <span class="spoken">{word('history_then')} </span>
                {text}
              </del>
            ) : (
              <ins key={at}>
                <span class="spoken">{word('history_now')} </span>
                {text}
              </ins>
            ),
          )}
        </p>
      )}
    </div>
  );
}
