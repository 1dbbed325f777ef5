import { type WordKey, word } from '../utils/words.ts';
import './ending-line.css';

/** How an insertion ended, as a view needs it; plain data of the bridge fits. */
export interface EndingShown {
  ending: 'in' | 'changed' | 'too-long' | 'copied' | 'failed';
  over?: number;
  why?: string;
  twice?: boolean;
  send?: 'on' | 'off';
}

/** One line, read out once: in the box, copied instead, or not, and why; `shorter` picks a wording that would fit. */
export function EndingLine({
  ending,
  shorter,
}: {
  ending: EndingShown | undefined;
  shorter?: (() => void) | undefined;
}) {
  return (
    <>
      <p class={`ending-line ${ending?.ending ?? ''}`} role="status">
        {ending && words(ending)}
      </p>
      {ending?.ending === 'too-long' && shorter && (
        <button
          type="button"
          class="button main shorter"
          onClick={(event) => event.isTrusted && shorter()}
        >
          {word('ending_shorter')}
        </button>
      )}
    </>
  );
}

function words({ ending, over = 0, why, twice, send }: EndingShown): string {
  if (ending === 'in')
    return word(send === 'off' ? 'ending_off' : twice ? 'ending_twice' : 'ending_in');
  if (ending === 'changed') return word('ending_changed');
  if (ending === 'too-long') return word('ending_too_long', String(over));
  const because =
    why && why !== 'asked' ? ` ${word(`why_${why.replace('-', '_')}` as WordKey)}` : '';
  return word(ending === 'copied' ? 'ending_copied' : 'ending_failed') + because;
}
