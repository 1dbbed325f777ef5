import * as v from 'valibot';
import { findings, Id, MaybeWords, type TreeFormat, take, Words } from '../format.ts';
import { textOf } from '../html.ts';
import { liquid } from './liquid.ts';

const tongue = liquid({
  'ticket.customer.firstname': 'name',
  'ticket.customer.lastname': 'name',
  'ticket.customer.name': 'name',
  'current_user.firstname': 'me',
  'current_user.lastname': 'me',
  'current_user.name': 'me',
});

const Action = v.object({
  name: v.string(),
  arguments: v.optional(
    v.nullable(
      v.object({
        body_text: MaybeWords,
        body_html: MaybeWords,
        tags: v.optional(v.nullable(v.union([v.string(), v.array(v.string())]))),
      }),
    ),
  ),
});
const Macro = v.object({
  id: Id,
  external_id: Id,
  name: Words,
  language: MaybeWords,
  actions: v.array(Action),
});

const listIn = (value: unknown): { list: unknown; path: string[] } =>
  value !== null && typeof value === 'object' && 'data' in value
    ? { list: value.data, path: ['data'] }
    : { list: value, path: [] };

/** Gorgias' macros, as its API lists them: the same name in another language is the same thing said. */
export const gorgias: TreeFormat = {
  name: 'Gorgias',
  fits(value) {
    const { list } = listIn(value);
    return (
      Array.isArray(list) &&
      v.is(
        v.looseObject({ name: v.string(), actions: v.array(v.looseObject({ name: v.string() })) }),
        list[0],
      )
    );
  },
  read(value) {
    const { list, path } = listIn(value);
    return findings(
      take(v.array(Macro), list, path).map(({ id, name, language, actions }) => {
        const said = actions.find((action) => action.name === 'setResponseText')?.arguments;
        const tags = actions.flatMap((action) =>
          action.name === 'addTags' ? (action.arguments?.tags ?? []) : [],
        );
        return {
          key: String(id ?? name),
          title: name,
          text: said?.body_text || textOf(said?.body_html ?? ''),
          tags: tags
            .flatMap((tag) => tag.split(','))
            .map((tag) => tag.trim())
            .filter(Boolean),
          ...(language ? { language } : {}),
        };
      }),
      tongue,
    );
  },
};
