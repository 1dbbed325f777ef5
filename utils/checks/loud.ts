import type { Draft, Manners } from './draft.ts';
import type { Finding } from './finding.ts';

/** More emoji or exclamation marks than the brand wants. Keycaps, digits and © are no emoji here. */
export function loud({ text }: Draft, { emoji, exclamations }: Manners): Finding[] {
  const faces = text.match(/\p{RGI_Emoji}/gv)?.filter((one) => !/^[\d#*©®™]/u.test(one)) ?? [];
  if (faces.length > emoji)
    return [{ check: 'loud', quote: faces.slice(0, 5).join(''), count: faces.length }];
  const marks = text.match(/[!！]/gu)?.length ?? 0;
  if (marks <= exclamations) return [];
  return [{ check: 'loud', quote: '!', count: marks, mended: calmer(text) }];
}

/** One mark at a time, and only the first sentence keeps its own. */
function calmer(text: string) {
  let kept = false;
  return text.replace(/[!！]+/gu, () => {
    if (kept) return '.';
    kept = true;
    return '!';
  });
}
