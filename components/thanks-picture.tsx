import { interfaceLanguage, word } from '../utils/words.ts';
import './thanks-picture.css';

interface ThanksPictureProps {
  /** Oldest first; `from` is an ISO 8601 day. */
  weeks: readonly { from: string; shares: number; thanks: number }[];
}

/** Shares and thanks over time: a picture for the eye, and the same numbers as a table beside it. */
export function ThanksPicture({ weeks }: ThanksPictureProps) {
  const most = Math.max(1, ...weeks.map(({ shares }) => shares));
  const date = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(interfaceLanguage());
  const high = (count: number) => (count / most) * 84;
  return (
    <figure class="thanks-picture">
      <figcaption>{word('thanks_picture')}</figcaption>
      <div class="both">
        <svg viewBox={`0 0 ${weeks.length * 20} 90`} aria-hidden="true">
          {weeks.map(({ from, shares, thanks }, place) => (
            <g key={from} transform={`translate(${place * 20} 0)`}>
              <rect class="shares" x="2" y={88 - high(shares)} width="16" height={high(shares)} />
              <rect class="thanks" x="6" y={88 - high(thanks)} width="8" height={high(thanks)} />
            </g>
          ))}
          <path class="ground" d={`M0 88.5h${weeks.length * 20}`} />
        </svg>
        {/* A region that scrolls must be within reach of the keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <section class="scroll" tabIndex={0} aria-label={word('thanks_picture')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{word('thanks_week')}</th>
                <th scope="col" class="shares">
                  {word('thanks_shares')}
                </th>
                <th scope="col" class="thanks">
                  {word('thanks_title')}
                </th>
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map(({ from, shares, thanks }) => (
                <tr key={from}>
                  <th scope="row">{date.format(new Date(from))}</th>
                  <td>{number.format(shares)}</td>
                  <td>{number.format(thanks)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </figure>
  );
}
