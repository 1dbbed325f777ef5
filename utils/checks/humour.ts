import { moodOf } from '../templates/post-mood.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { jokeWords, seriousWords } from './humour-words.ts';
import { listsOf } from './said-words.ts';

const jokes = listsOf(jokeWords);
const troubles = listsOf(seriousWords);

/** Laughing, winking, grimacing and tongue-out faces of Unicode's "face-smiling" and "face-tongue" groups. */
const playful = /[😂🤣😄😅😆😉😏😜😝😛🤪🙃😹😸👻🤡]/u;

/**
 * A joke where nobody laughs: under a complaint, or where safety, money, health or grief is spoken of.
 * Told with how sure it is: both sides by words 0.9, one side by an emoji or a card's intent 0.8.
 */
export function humour({ text, language, post, postLanguages, intent }: Draft): Finding[] {
  const inPost = postLanguages[0] ?? '';
  const serious =
    troubles(post.text, inPost) ??
    (moodOf(post.text, inPost).complaint ? post.text.slice(0, 60) : undefined);
  if (serious === undefined) return [];
  const said = jokes(text, language ?? inPost);
  const face = playful.exec(text)?.[0];
  const joke = said ?? face;
  if (joke === undefined && intent !== 'humour') return [];
  return [
    { check: 'humour', sure: said ? 0.9 : 0.8, ...(joke === undefined ? {} : { quote: joke }) },
  ];
}
