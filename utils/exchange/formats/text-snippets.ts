import * as v from 'valibot';
import { findings, Id, type TreeFormat, take, Words } from '../format.ts';
import { plainTongue } from './plain.ts';

const Head = v.looseObject({ name: v.string(), text: v.string() });

/** "Text Snippets" for Chrome: a list of names and texts. */
export const textSnippets: TreeFormat = {
  name: 'Text Snippets',
  fits: (value) => Array.isArray(value) && v.is(Head, value[0]),
  read(value) {
    const snippets = take(v.array(v.object({ id: Id, name: Words, text: Words })), value);
    return findings(
      snippets.map(({ id, name, text }) => ({ key: String(id ?? name), title: name, text })),
      plainTongue,
    );
  },
};
