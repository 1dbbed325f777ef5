import * as v from 'valibot';
import { findings, Id, type TreeFormat, take, Words } from '../format.ts';
import { liquid } from './liquid.ts';

const tongue = liquid({
  'contact.name': 'name',
  'contact.first_name': 'name',
  'contact.last_name': 'name',
  'agent.name': 'me',
  'agent.first_name': 'me',
  'agent.last_name': 'me',
});

const Response = v.object({ id: Id, short_code: Words, content: Words });

/** Chatwoot's list of canned responses, as its API gives it. */
export const chatwoot: TreeFormat = {
  name: 'Chatwoot',
  fits: (value) =>
    Array.isArray(value) &&
    v.is(v.looseObject({ short_code: v.unknown(), content: v.unknown() }), value[0]),
  read: (value) =>
    findings(
      take(v.array(Response), value).map(({ id, short_code, content }) => ({
        key: String(id ?? short_code),
        title: short_code,
        shortcut: short_code,
        text: content,
      })),
      tongue,
    ),
};
