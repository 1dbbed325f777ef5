import { mayUse, type Tried } from '../utils/health.ts';
import { word } from '../utils/words.ts';
import { TriedView } from './tried-view.tsx';

/** On a page of the general reader: a person may show what a post is here, and keep what came of it. */
export function Pointing(props: {
  pointed: Tried | undefined;
  start(): void;
  keep(selectors: Record<string, string>): void;
}) {
  const { pointed, start, keep } = props;
  const may = pointed !== undefined && mayUse(pointed, true);
  return (
    <section class="pointing">
      {pointed && <TriedView tried={pointed} />}
      {pointed && !may && <p>{word('pointing_unsure')}</p>}
      {may && (
        <button
          type="button"
          class="button main"
          onClick={(event) => event.isTrusted && keep(pointed.selectors)}
        >
          {word('pointing_keep')}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        title={word('pointing_how')}
        onClick={(event) => event.isTrusted && start()}
      >
        {word('pointing_start')}
      </button>
    </section>
  );
}
