import { useRef } from 'preact/hooks';
import { languageName, word } from '../utils/words.ts';

interface TeamWordsProps {
  language: string;
  usual: string;
  /** In place of the usual ones. */
  own: string | undefined;
  /** Only to be read. */
  isFixed?: boolean;
  /** Told once the list is whole, instead of at every key. */
  isLate?: boolean;
  onWords(words: string | undefined): void;
}

/** The words of one language to ask the team about first. */
export function TeamWords({ language, usual, own, isFixed, isLate, onWords }: TeamWordsProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const name = languageName(language);
  const hear = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
    onWords(currentTarget.value);
  return (
    <details>
      <summary>{own === undefined ? name : word('checks_words_own', name)}</summary>
      <textarea
        ref={box}
        class="field"
        rows={6}
        lang={language}
        dir="auto"
        maxLength={10_000}
        aria-label={word('checks_words_in', name)}
        defaultValue={own ?? usual}
        readOnly={isFixed === true}
        {...(isLate ? { onChange: hear } : { onInput: hear })}
      />
      {!isFixed && (
        <button
          type="button"
          class="button"
          disabled={own === undefined}
          onClick={() => {
            if (box.current) box.current.value = usual;
            box.current?.focus();
            onWords(undefined);
          }}
        >
          {word('checks_words_usual')}
        </button>
      )}
    </details>
  );
}
