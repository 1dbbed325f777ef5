import { useRef } from 'preact/hooks';
import { languageName, word } from '../utils/words.ts';

interface TeamWordsProps {
  language: string;
  usual: string;
  /** In place of the usual ones. */
  own: string | undefined;
  onWords(words: string | undefined): void;
}

/** The words of one language that a team wants to be asked about first. */
export function TeamWords({ language, usual, own, onWords }: TeamWordsProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const name = languageName(language);
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
        onInput={({ currentTarget: { value } }) => onWords(value)}
      />
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
    </details>
  );
}
