import { fold } from '../templates/fold.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** A reply that begins with somebody else: another account, or another name on this page and not its author's. */
export function person({ text, post, others }: Draft): Finding[] {
  const opening = text.trimStart().slice(0, 80);
  const account = /^@([\p{L}\p{N}_][\p{L}\p{N}_.@-]*)/u.exec(opening)?.[1];
  if (account && post.handle) {
    const [said, theirs] = [fold(account), fold(post.handle)];
    // A mention on its own server is written without it.
    const same = said === theirs || said === theirs.split('@')[0];
    return same ? [] : [{ check: 'person', quote: `@${account}` }];
  }
  const author = namesOf(post.author);
  for (const other of others) {
    const name = namesOf(other).find((one) => one.length > 2 && !author.includes(one));
    if (name && greets(fold(opening), name)) return [{ check: 'person', quote: other }];
  }
  return [];
}

function namesOf(whole: string) {
  return fold(whole)
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter(Boolean);
}

/** "Hi Anna," "Anna, ..." "Thanks, Anna!" at the very beginning: at most two words come before the name. */
function greets(opening: string, name: string) {
  return new RegExp(`^(?:[\\p{L}']+[,،]?\\s+){0,2}${name}\\s*[,،!.:]`, 'u').test(opening);
}
