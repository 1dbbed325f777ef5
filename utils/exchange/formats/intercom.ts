import * as v from 'valibot';
import { findings, Id, MaybeWords, type TreeFormat, take, Words } from '../format.ts';
import { textOf } from '../html.ts';
import { liquid } from './liquid.ts';

const tongue = liquid({
  'user.name': 'name',
  'user.first_name': 'name',
  'contact.name': 'name',
  'contact.first_name': 'name',
  first_name: 'name',
  name: 'name',
  'teammate.name': 'me',
  'teammate.first_name': 'me',
  'author.name': 'me',
  'author.first_name': 'me',
  'company.name': 'brand',
  'app.name': 'brand',
});

const Macro = v.object({
  type: v.literal('macro'),
  id: Id,
  name: Words,
  body: MaybeWords,
  body_text: MaybeWords,
});

const listIn = (value: unknown): { list: unknown; path: string[] } =>
  value !== null && typeof value === 'object' && 'data' in value
    ? { list: value.data, path: ['data'] }
    : { list: value, path: [] };

/** Intercom's macros, as its API lists them. */
export const intercom: TreeFormat = {
  name: 'Intercom',
  fits(value) {
    const { list } = listIn(value);
    return Array.isArray(list) && v.is(v.looseObject({ type: v.literal('macro') }), list[0]);
  },
  read(value) {
    const { list, path } = listIn(value);
    return findings(
      take(v.array(Macro), list, path).map(({ id, name, body, body_text }) => ({
        key: String(id ?? name),
        title: name,
        text: body_text || textOf(body ?? ''),
      })),
      tongue,
    );
  },
};
