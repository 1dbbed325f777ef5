import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** Most of at least three words in capitals, in scripts that have them. Mended to sentence case, names aside. */
export function shouting({ text, post }: Draft): Finding[] {
  const bare = text.replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
  const words = (bare.match(/\p{L}{2,}/gu) ?? []).filter((word) => /\p{Lu}|\p{Ll}/u.test(word));
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (loud.length < 3 || loud.length < words.length * 0.6) return [];
  return [
    { check: 'shouting', quote: loud.slice(0, 4).join(' '), mended: calmer(text, post.author) },
  ];
}

function calmer(text: string, author: string) {
  const names = author.split(/\s+/u).filter(Boolean);
  return text
    .replace(/https?:\/\/\S+|[@#]\S+|\p{L}[\p{L}\p{M}]*/gu, (word) => {
      if (/^(?:https?:|[@#])/.test(word)) return word;
      return names.find((name) => name.toUpperCase() === word) ?? word.toLowerCase();
    })
    .replace(/(^|[.!?؟]\s+)(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
}
