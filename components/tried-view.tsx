import type { Tried } from '../utils/health.ts';
import { word } from '../utils/words.ts';
import './tried-view.css';

/** What a page would be read as by other selectors: how many, whom, and what would be pressed. */
export function TriedView({ tried }: { tried: Tried }) {
  const { before, after, wrong, unsafe, names, presses } = tried;
  return (
    <dl class="tried-view">
      <dt>{word('mending_reads')}</dt>
      <dd>{word('mending_counts', String(after.findings.read), String(before.findings.read))}</dd>
      {names.length > 0 && <dt>{word('mending_names')}</dt>}
      {names.map((name) => (
        <dd key={name}>
          <bdi>{name}</bdi>
        </dd>
      ))}
      {presses.length > 0 && <dt>{word('mending_presses')}</dt>}
      {presses.map((label) => (
        <dd key={label}>
          <bdi>{label || '–'}</bdi>
        </dd>
      ))}
      {(wrong > 0 || unsafe > 0) && (
        <dd class="wrong">{word(wrong > 0 ? 'mending_wrong' : 'mending_unsafe')}</dd>
      )}
    </dl>
  );
}
