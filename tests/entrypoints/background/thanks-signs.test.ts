import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSign } from '../../../entrypoints/background/thanks-signs.ts';
import { loadModel } from '../../../utils/language/detect.ts';
import { seed } from '../../../utils/storage/cards.ts';
import { neverThank, seenOnPage } from '../../../utils/storage/thanks.ts';
import { starter } from '../../../utils/templates/starter/starter.ts';
import { standingsOf, thank } from '../../../utils/thanking.ts';
import { comparable } from '../../../utils/thanks/comparable.ts';
import type { Notice } from '../../../utils/thanks/notice.ts';
import { interfaceLanguages, word, wordFor } from '../../../utils/words.ts';
import { speakTo } from '../../components/speak-to.ts';
import { freshDatabase } from '../../utils/storage/fresh-database.ts';
import { freshKeyFile } from '../../utils/storage/key-file.ts';

freshDatabase();
freshKeyFile();
beforeAll(() => loadModel(readFileSync('public/language-model.bin')));
beforeEach(() => seed(starter));

const day = 86_400_000;
const notice = (handle: string, more: Partial<Notice> = {}): Notice => ({
  ...{ site: 'x', id: `repost:${handle}`, kind: 'repost', author: handle.toUpperCase(), handle },
  ...{ text: '', about: 'https://x.com/me/status/1' },
  ...more,
});
const give = async (to: Notice, clock: number) => {
  const given = await thank({ notice: to, host: 'x.com', answers: false }, clock);
  if (!given.may) throw new Error('not thanked');
  return given.text;
};
const sign = async (of: Notice, clock: number) =>
  openSign(await standingsOf({ notice: of, host: 'x.com' }, clock), of.unseen ?? 0);

describe.each(interfaceLanguages)('what a notice of several says, in %s', (language) => {
  beforeEach(() => speakTo(language));
  const date = (at: number) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  const others = ['bob', 'cleo', 'dan'].map((handle) => ({ handle, author: handle.toUpperCase() }));
  const group = notice('ann', { others, unseen: 3 });

  test('who waits first, who is thanked already and when, who never is, and how many cannot be seen', async () => {
    const now = Date.now();
    const then = now - 2 * day;
    const text = await give(notice('ann'), then);
    await seenOnPage('x', [comparable(text)]);
    await give(notice('bob', { about: 'https://x.com/me/status/2' }), then + 60_000);
    await neverThank({ site: 'x', account: 'cleo', name: 'CLEO' }, true, now);
    const { label, notes, done, counter } = await sign(group, now);
    expect(label).toBe(word('thanks_thank', 'DAN'));
    expect(done).toBeUndefined();
    expect(counter).toBeTruthy();
    expect(notes).toEqual([
      word('thanks_sent', 'ANN', date(then)),
      word('thanks_person', 'BOB', date(then + 60_000), date(then + 60_000 + 30 * day)),
      word('thanks_never', 'CLEO'),
      wordFor('thanks_unseen', 3),
    ]);
    expect(notes?.join()).not.toMatch(/thanks_|\$\d/);

    await give(group, now);
    const after = await sign(group, now + 60_000);
    expect(after.done).toBe('thanked');
    expect([after.label, ...(after.notes ?? [])]).toContain(
      word('thanks_offered', 'DAN', date(now)),
    );
    expect(after.notes?.at(-1)).toBe(wordFor('thanks_unseen', 3));
  });

  test('whoever only has to wait a moment still waits', async () => {
    const now = Date.now();
    await give(notice('zoe'), now);
    expect((await sign(group, now)).label).toBe(word('thanks_thank', 'ANN'));
    const refused = await thank({ notice: group, host: 'x.com', answers: false }, now);
    expect(refused).toMatchObject({ standing: { verdict: { because: 'too-soon' } } });
  });
});
