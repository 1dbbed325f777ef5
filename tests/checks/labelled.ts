import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft, Manners } from '../../utils/checks/draft.ts';
import { usualTeamWords } from '../../utils/checks/team-words.ts';

export const languages = ['en', 'sw', 'ar', 'de', 'pl'] as const;
/** Two halves of our own, and drafts by somebody who never saw rules or lists. */
export type Tuned = 'made on' | 'kept aside' | 'another hand';

/** One labelled draft: what a careful colleague would say of it, and what the check is given. */
interface Labelled {
  label: string;
  half: Tuned;
  draft: Draft;
  manners: Manners;
}

const plain: Manners = { emoji: 3, exclamations: 3, ourHosts: [], teamWords: usualTeamWords };

type SetName = 'humour' | 'honesty' | 'culture';

/** All labelled drafts of a set; within each label of ours every second line is kept aside. */
export function labelled(set: SetName, language: string): Labelled[] {
  return [
    ...read('labelled', set, language),
    ...read('another-hand', set, language).map((one) => ({
      ...one,
      half: 'another hand' as const,
    })),
  ];
}

function read(folder: string, set: SetName, language: string): Labelled[] {
  const file = join(import.meta.dirname, folder, `${set}.${language}.tsv`);
  const seen = new Map<string, number>();
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      const [label = ''] = cells;
      const text = cells.at(-1) ?? '';
      const nth = seen.get(label) ?? 0;
      seen.set(label, nth + 1);
      const wish = set === 'culture' ? cells[1] : undefined;
      return {
        label,
        half: nth % 2 === 0 ? 'made on' : 'kept aside',
        draft: {
          text,
          language,
          post: {
            site: 'x',
            id: '1',
            kind: 'post',
            author: set === 'culture' ? (cells[2] ?? '') : '',
            text: set === 'humour' ? (cells[1] ?? '') : '',
          },
          postLanguages: [language],
          others: [],
          said: { lately: 0 },
        },
        manners: wish === 'formal' || wish === 'informal' ? { ...plain, address: wish } : plain,
      };
    });
}
