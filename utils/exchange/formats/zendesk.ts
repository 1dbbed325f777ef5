import * as v from 'valibot';
import { findings, Id, type TreeFormat, take, Words } from '../format.ts';
import type { LeftOut } from '../found.ts';
import { textOf } from '../html.ts';
import { liquid } from './liquid.ts';

export const zendeskTongue = liquid({
  'ticket.requester.first_name': 'name',
  'ticket.requester.last_name': 'name',
  'ticket.requester.name': 'name',
  'current_user.first_name': 'me',
  'current_user.last_name': 'me',
  'current_user.name': 'me',
  'ticket.brand.name': 'brand',
});

// A comment's value is a text, or a list that ends with it.
const Value = v.optional(
  v.nullable(v.union([v.string(), v.boolean(), v.number(), v.array(v.unknown())])),
);
const Macro = v.object({
  id: Id,
  title: Words,
  active: v.optional(v.boolean(), true),
  description: v.optional(v.nullable(Words)),
  actions: v.array(v.object({ field: v.string(), value: Value })),
});

/** Zendesk's macros, as its API lists them. */
export const zendesk: TreeFormat = {
  name: 'Zendesk',
  fits: (value) =>
    v.is(v.looseObject({ macros: v.array(v.looseObject({ actions: v.unknown() })) }), value),
  read(value) {
    const { macros } = take(v.object({ macros: v.array(Macro) }), value);
    const leftOut: LeftOut[] = [];
    const on = macros.filter(({ active, title }) => {
      if (!active) leftOut.push({ title, why: 'switched-off' });
      return active;
    });
    return findings(
      on.map(({ id, title, description, actions }) => {
        const path = title.split('::').map((part) => part.trim());
        return {
          key: String(id ?? title),
          title: path.at(-1) ?? title,
          tags: path.slice(0, -1),
          text: replyIn(actions),
          ...(description ? { note: description } : {}),
        };
      }),
      zendeskTongue,
      leftOut,
    );
  },
};

function replyIn(actions: readonly { field: string; value?: unknown }[]): string {
  for (const { field, value } of actions) {
    if (field !== 'comment_value' && field !== 'comment_value_html') continue;
    const text = Array.isArray(value) ? value.at(-1) : value;
    if (typeof text === 'string') return field === 'comment_value_html' ? textOf(text) : text;
  }
  return '';
}
