import type { Limit } from '../utils/post.ts';
import type { Offered } from '../utils/templates/bench.ts';
import { directionOf } from '../utils/templates/direction.ts';
import { count } from '../utils/templates/length.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import type { ReplyChoice } from './reply-picker.tsx';

/** An offer in the words of the interface; `text` is all of the reply that it makes. */
export function choiceOf({ offer, card }: Offered, text: string, limit?: Limit): ReplyChoice {
  const over = limit ? count(text, limit) - limit.max : 0;
  return {
    id: `${offer.cardId} ${offer.wording}`,
    title: tell(card.title, interfaceLanguage()),
    text,
    language: offer.language,
    languageName: languageName(offer.language),
    direction: directionOf(offer.language),
    reasons: [
      ...offer.because.map((because) => word(`because_${because.replaceAll('-', '_')}` as never)),
      ...(over > 0 ? [word('ending_too_long', String(over))] : []),
    ],
  };
}
