import type { Limit } from '../utils/post.ts';
import { count } from '../utils/templates/length.ts';
import { interfaceLanguage, word } from '../utils/words.ts';
import './site-lengths.css';

interface SiteLengthsProps {
  reply: string;
  limits: readonly { title: string; limit: Limit }[];
}

/** So many sites are drawn when the reply fits everywhere; the others fit with more room still. */
const fewest = 4;

/** How long a reply is as each site counts it: the tightest first, every site it is too long for, the rest by name. */
export function SiteLengths({ reply, limits }: SiteLengthsProps) {
  const sites = limits
    .map(({ title, limit }) => ({ title, max: limit.max, length: count(reply, limit) }))
    .sort((a, b) => b.length / b.max - a.length / a.max || a.max - b.max);
  const shown = sites.filter(({ length, max }, place) => place < fewest || length > max);
  const rest = sites.slice(shown.length).map(({ title }) => whole(title));
  const list = new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' });
  return (
    <>
      <ul class="site-lengths">
        {shown.map(({ title, length, max }) => (
          <li key={title} class={length > max ? 'over' : ''}>
            <span>{title}</span>
            <meter
              min={0}
              max={max}
              high={max * 0.9}
              value={Math.min(length, max)}
              aria-label={title}
            />
            <bdi class="site-length">
              {length} / {max}
            </bdi>
            {length > max && (
              <span class="site-over">{word('preview_over', String(length - max))}</span>
            )}
          </li>
        ))}
      </ul>
      {rest.length > 0 && <p class="site-rest">{word('preview_fits', list.format(rest))}</p>}
    </>
  );
}

/** A name that keeps its words together and in their order, whatever the direction of the words around it. */
function whole(name: string): string {
  return `\u2068${name.replaceAll(' ', '\u00a0')}\u2069`;
}
