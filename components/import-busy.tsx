import { word } from '../utils/words.ts';
import './import-busy.css';

/** What is being done with a large file, how far it has come (0..1 where that is known), and the way to stop it. */
export function ImportBusy({
  what,
  share,
  onStop,
}: {
  what: string;
  share?: number;
  onStop(): void;
}) {
  return (
    <section class="side-page import-busy" aria-labelledby="import-busy-what">
      <p id="import-busy-what" role="status">
        {what}
      </p>
      <progress
        aria-labelledby="import-busy-what"
        {...(share === undefined ? {} : { value: share })}
      />
      <button type="button" class="button" onClick={onStop}>
        {word('exchange_stop')}
      </button>
    </section>
  );
}
