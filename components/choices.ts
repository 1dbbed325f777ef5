import type { Limit } from '../utils/post.ts';
import type { Card } from '../utils/templates/card.ts';
import { directionOf } from '../utils/templates/direction.ts';
import { count } from '../utils/templates/length.ts';
import type { Offer } from '../utils/templates/suggest.ts';
import { tell } from '../utils/templates/told.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import type { ReplyChoice } from './reply-picker.tsx';

/** An offer in the words of the interface. */
export function choiceOf(offer: Offer, card: Card, limit?: Limit): ReplyChoice {
  const over = limit ? count(offer.text, limit) - limit.max : 0;
  return {
    id: `${offer.cardId} ${offer.wording}`,
    title: tell(card.title, interfaceLanguage()),
    text: offer.text,
    language: offer.language,
    languageName: languageName(offer.language),
    direction: directionOf(offer.language),
    reasons: [
      ...offer.because.map((because) => word(`because_${because.replaceAll('-', '_')}` as never)),
      ...(over > 0 ? [word('ending_too_long', String(over))] : []),
    ],
  };
}
