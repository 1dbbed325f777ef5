import { word } from '../../utils/words.ts';

/** The whole job as a picture: a post, a press, a reply in the site's own box. */
export function Steps() {
  return (
    <ol class="steps">
      <li>
        <svg viewBox="0 0 120 80" aria-hidden="true">
          <rect class="card" x="8" y="8" width="104" height="64" rx="8" />
          <circle class="soft" cx="24" cy="26" r="8" />
          <path class="line" d="M38 22h44M38 32h60M20 46h80" />
          <rect class="chip" x="72" y="54" width="32" height="14" rx="7" />
          <text class="on-chip" x="88" y="64.5" text-anchor="middle">
            SW
          </text>
        </svg>
        {word('welcome_step_press')}
      </li>
      <li>
        <svg viewBox="0 0 120 80" aria-hidden="true">
          <rect class="card" x="8" y="8" width="104" height="64" rx="8" />
          <rect class="chosen" x="14" y="14" width="92" height="18" rx="4" />
          <path class="line" d="M32 23h56M32 43h62M32 60h48" />
          <text class="number" x="22" y="27">
            1
          </text>
          <text class="number" x="22" y="47">
            2
          </text>
          <text class="number" x="22" y="64">
            3
          </text>
        </svg>
        {word('welcome_step_pick')}
      </li>
      <li>
        <svg viewBox="0 0 120 80" aria-hidden="true">
          <rect class="card" x="8" y="8" width="104" height="42" rx="8" />
          <path class="line" d="M18 22h76M18 34h52" />
          <rect class="chip" x="74" y="56" width="38" height="18" rx="9" />
          <path class="hand" d="M90 66l8 12 2-5 5-2z" />
        </svg>
        {word('welcome_step_send')}
      </li>
    </ol>
  );
}
