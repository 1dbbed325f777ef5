import * as v from 'valibot';
import { Id, MaybeWords, type TreeFormat, take, Words } from '../format.ts';
import type { Found, LeftOut } from '../found.ts';
import { translate } from '../translate.ts';
import { zendeskTongue } from './zendesk.ts';

const Variant = v.object({
  content: Words,
  locale: MaybeWords,
  active: v.optional(v.boolean(), true),
});
const Item = v.object({ id: Id, name: Words, placeholder: MaybeWords, variants: v.array(Variant) });

/** Zendesk's dynamic content: one thing to say, in several languages. Its languages are mostly numbers, so they are guessed. */
export const zendeskDynamic: TreeFormat = {
  name: 'Zendesk dynamic content',
  fits: (value) =>
    v.is(v.looseObject({ items: v.array(v.looseObject({ variants: v.unknown() })) }), value),
  read(value) {
    const { items } = take(v.object({ items: v.array(Item) }), value);
    const leftOut: LeftOut[] = [];
    const found = items.flatMap(({ id, name, variants }): Found[] => {
      const said = variants.filter(({ active, content }) => active && content.trim() !== '');
      const parts = said.map(({ content, locale }) => {
        const { texts, blanks } = translate(content, zendeskTongue);
        return {
          blanks,
          texts: locale ? texts.map((text) => ({ ...text, language: locale })) : texts,
        };
      });
      if (parts.length === 0) {
        leftOut.push({ title: name, why: 'no-text' });
        return [];
      }
      const texts = parts.flatMap((part) => part.texts);
      const blanks = parts.flatMap((part) => part.blanks);
      return [{ key: String(id ?? name), title: name, tags: [], texts, blanks }];
    });
    return { found, leftOut };
  },
};
