import type { Intent } from '../utils/templates/card.ts';
import { word } from '../utils/words.ts';
import './intent-mark.css';

/** What a reply is for, in a word with a spot of its colour. */
export function IntentMark({ intent }: { intent: Intent }) {
  return <span class={`intent-mark for-${intent}`}>{word(`intent_${intent}`)}</span>;
}
