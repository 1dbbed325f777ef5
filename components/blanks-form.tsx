import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Limit } from '../utils/post.ts';
import type { Card } from '../utils/templates/card.ts';
import type { Ask } from '../utils/templates/compose.ts';
import { directionOf } from '../utils/templates/direction.ts';
import type { Filled } from '../utils/templates/fill.ts';
import { count } from '../utils/templates/length.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, word } from '../utils/words.ts';
import { AskField, nameOf } from './ask-field.tsx';
import './blanks-form.css';

interface BlanksFormProps {
  card: Card;
  asks: readonly Ask[];
  language: string;
  limit?: Limit;
  fill(answers: Record<string, string>): Filled;
  onFilled(answers: Record<string, string>, text: string): void;
  onBack(): void;
}

/** What a reply asks before it goes in: Tab walks through, Enter puts it in, Esc goes back. */
export function BlanksForm({
  card,
  asks,
  language,
  limit,
  fill,
  onFilled,
  onBack,
}: BlanksFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState(() =>
    Object.fromEntries(asks.map(({ name, value }) => [name, value])),
  );
  const [isRefused, setRefused] = useState(false);
  const { text, missing } = fill(answers);
  const lacking = asks.filter(({ name }) => missing.includes(name));
  const over = limit ? count(text, limit) - limit.max : 0;

  const fieldOf = (name: string) =>
    form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  // Before it is drawn: who types at once would lose the first letters.
  useLayoutEffect(() => {
    fieldOf(asks.find(({ value }) => !value)?.name ?? asks[0]?.name ?? '')?.focus();
  }, []);

  function onSubmit(event: Event) {
    event.preventDefault();
    if (!event.isTrusted) return;
    const [first] = lacking;
    setRefused(first !== undefined);
    if (first) fieldOf(first.name)?.focus();
    else onFilled(answers, text);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') {
      // The panel itself closes on Esc, too: one step back at a time.
      event.stopPropagation();
      onBack();
    } else if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
      // Firefox opens the list on Enter; here Enter puts the reply in wherever one stands.
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  return (
    <form
      ref={form}
      class="blanks-form"
      aria-labelledby="blanks-title"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <h2 id="blanks-title">
        <bdi>{tell(card.title, interfaceLanguage())}</bdi>
      </h2>
      {asks.map((ask) => (
        <AskField
          key={ask.name}
          ask={ask}
          language={language}
          value={answers[ask.name] ?? ''}
          isRefused={isRefused && missing.includes(ask.name)}
          onValue={(value) => setAnswers({ ...answers, [ask.name]: value })}
        />
      ))}
      <p class="blanks-form-text" lang={language} dir={directionOf(language)}>
        {text}
      </p>
      <div class="blanks-form-foot">
        <p class="blanks-form-refusal" role="alert">
          {isRefused &&
            lacking.length > 0 &&
            word(
              'blanks_missing',
              new Intl.ListFormat(interfaceLanguage()).format(lacking.map(nameOf)),
            )}
          {over > 0 && ` ${word('ending_too_long', String(over))}`}
        </p>
        <div class="acts">
          <button type="submit" class="button main">
            {word('picker_insert')}
          </button>
          <button type="button" class="button" onClick={(event) => event.isTrusted && onBack()}>
            {word('blanks_back')}
          </button>
        </div>
      </div>
    </form>
  );
}
