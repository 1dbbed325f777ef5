import * as v from 'valibot';
import { findings, type TreeFormat, take, Words } from '../format.ts';
import { plainTongue } from './plain.ts';

/** Refined Saved Replies' file, which lies in a repository on GitHub. */
export const refinedSavedReplies: TreeFormat = {
  name: 'Refined Saved Replies',
  fits: (value) =>
    v.is(v.looseObject({ replies: v.array(v.looseObject({ body: v.unknown() })) }), value),
  read(value) {
    const { replies } = take(
      v.object({ replies: v.array(v.object({ name: Words, body: Words })) }),
      value,
    );
    return findings(
      replies.map(({ name, body }) => ({ title: name, text: body })),
      plainTongue,
    );
  },
};
