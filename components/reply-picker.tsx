import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../utils/words.ts';
import './reply-picker.css';

/** One reply as the panel and the popup offer it. */
export interface ReplyChoice {
  id: string;
  title: string;
  text: string;
  language: string;
  languageName: string;
  direction: 'ltr' | 'rtl';
  /** Why this one, in words. */
  reasons: string[];
}

export interface Picking {
  choices: ReplyChoice[];
  query: string;
  search(query: string): void;
  pick(choice: ReplyChoice): void;
  copy(choice: ReplyChoice): void;
  /** Puts the reply in place of what stands in the box; absent where that makes no sense. */
  replace?: (choice: ReplyChoice) => void;
  /** How the replies are said: between the search and the list. Enter in it takes the reply marked below. */
  children?: ComponentChildren;
  /** While an insertion is under way nothing else can be picked. */
  busy: boolean;
  /** Asks colleagues about a reply; the words on its button, absent where there is nothing to ask. */
  ask?: { label(choice: ReplyChoice): string | undefined; act(choice: ReplyChoice): void };
}

// Preact's types and the linter know comboboxes with a datalist only; this one has a list of its own, always open.
const combobox = { role: 'combobox', 'aria-expanded': 'true' } as unknown as { role: 'searchbox' };

/** The list of replies: search, numbers 1 to 9, arrows, Enter. Text goes in by `pick`, never further. */
export function ReplyPicker(props: Picking) {
  const { choices, query, search, pick, copy, replace, busy } = props;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const active = Math.min(at, choices.length - 1);

  // Before it is drawn: who types at once would lose the first letters.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const take = (choice: ReplyChoice | undefined) => {
    if (choice && !busy) pick(choice);
  };

  const current = choices[active];
  const ready = current !== undefined && !busy;
  const act = (does: (choice: ReplyChoice) => void) => (event: MouseEvent) => {
    if (event.isTrusted && current && !busy) does(current);
  };

  const key = (event: KeyboardEvent) => {
    // While an input method composes, Enter, digits and arrows belong to it.
    if (!event.isTrusted || event.isComposing) return;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? /^[1-9]$/.exec(event.key)?.[0];
    if (digit && (event.altKey || (query === '' && !event.ctrlKey && !event.metaKey))) {
      event.preventDefault();
      take(choices[Number(digit) - 1]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (choices.length > 0) setAt((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(current);
    }
  };

  return (
    <div class="reply-picker">
      <input
        ref={field}
        class="field"
        {...combobox}
        onKeyDown={key}
        aria-controls="replies"
        aria-activedescendant={current ? `reply-${active}` : undefined}
        aria-label={word('picker_search')}
        placeholder={word('picker_search')}
        value={query}
        autoComplete="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => {
          setAt(0);
          search(event.currentTarget.value);
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears Enter on its way up from the fields in it. */}
      <div
        onKeyDown={(event) => {
          if (!event.isTrusted || event.isComposing || event.key !== 'Enter') return;
          event.preventDefault();
          take(current);
        }}
      >
        {props.children}
      </div>
      {choices.length === 0 && <p class="nothing">{word('picker_nothing')}</p>}
      <div ref={list} id="replies" class="list" role="listbox" aria-label={word('picker_replies')}>
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field above takes the keys of the whole list
          <div
            key={choice.id}
            id={`reply-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            class={place === active ? 'reply active' : 'reply'}
            onClick={(event) => event.isTrusted && take(choice)}
          >
            <span class="number" aria-hidden="true">
              {place < 9 ? place + 1 : ''}
            </span>
            <div>
              <p class="title">
                <bdi>{choice.title}</bdi>
                <span class="in-language">{choice.languageName}</span>
              </p>
              <p class="text" dir={choice.direction} lang={choice.language}>
                {choice.text}
              </p>
              <p class="reason">{choice.reasons.join(' · ')}</p>
            </div>
          </div>
        ))}
      </div>
      <div class="acts">
        <button type="button" class="button main" disabled={!ready} onClick={act(take)}>
          {word('picker_insert')}
        </button>
        <button type="button" class="button" disabled={!current} onClick={act(copy)}>
          {word('picker_copy')}
        </button>
        {props.ask && current && props.ask.label(current) && (
          <button type="button" class="button" onClick={act(props.ask.act)}>
            {props.ask.label(current)}
          </button>
        )}
        {replace && (
          <button type="button" class="button" disabled={!ready} onClick={act(replace)}>
            {word('picker_replace')}
          </button>
        )}
      </div>
    </div>
  );
}
