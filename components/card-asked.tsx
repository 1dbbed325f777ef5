import type { CardRecord } from '../utils/templates/question-tally.ts';
import { languageName, word, wordFor } from '../utils/words.ts';

/** A card's record: how often colleagues were asked, what they said, of which languages. */
export function CardAsked({ times, tally, languages }: CardRecord) {
  const said = tally.of > 0 ? word('question_tally', String(tally.good), String(tally.of)) : '';
  return (
    <p class="card-asked">
      {[wordFor('question_asked', times), said, languages.map(languageName).join(', ')]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
