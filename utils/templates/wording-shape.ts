import * as v from 'valibot';
import { LanguageTag, words } from './told.ts';

/** Forms of address: du, ty, tu, أنت said as a friend; Sie, Pan, Pani, vous as a stranger. */
export const addresses = ['informal', 'formal'] as const;
export type Address = (typeof addresses)[number];

/** To whom a text is said where the language makes the difference: أنتَ or أنتِ, Pan or Pani, zrobiłeś or zrobiłaś. */
export const readers = ['man', 'woman'] as const;
export type Reader = (typeof readers)[number];

const spoken = (size: number) =>
  v.pipe(
    words(size),
    v.check((text) => text.trim() !== '', 'empty text'),
  );

/** One way to say a card in one language. `address` and `to` are absent where the text fits everybody. */
export const WordingShape = v.object({
  language: LanguageTag,
  text: spoken(20_000),
  address: v.exactOptional(v.picklist(addresses)),
  to: v.exactOptional(v.picklist(readers)),
});
type Wording = v.InferOutput<typeof WordingShape>;
/** The same where the language is known. */
export type Saying = Omit<Wording, 'language'>;

/** One answer that a blank offers, in the language of the wordings that it goes into. */
export const ChoiceShape = v.object({ language: LanguageTag, text: spoken(500) });
