import { describe, expect, test } from 'vitest';
import { edited, recordOf } from '../../../utils/records/card-record.ts';
import { looked, unseenLinks } from '../../../utils/records/eyes.ts';
import { merge } from '../../../utils/records/merge.ts';
import { newsOf } from '../../../utils/records/news.ts';
import { thrown } from '../../../utils/records/standing.ts';
import { sampleCard } from '../templates/sample-post.ts';

const link = 'https://a.example/form';
const saying = (text: string) => sampleCard({ wordings: [{ language: 'en', text }] });
const card = saying(`Write to us: ${link}.`);
const at = (hour: number) => new Date(Date.UTC(2026, 0, 2, hour));

describe('a second pair of eyes', () => {
  const record = recordOf(card, 'ann~1', at(0));

  test('is wanted for a link that one person put in, on whichever of their machines', () => {
    expect(unseenLinks(record)).toEqual([{ link, by: 'ann' }]);
    const again = edited(record, card, saying(`Please write: ${link}`), 'ann~2', at(1));
    expect(unseenLinks(again)).toEqual([{ link, by: 'ann' }]);
    expect(unseenLinks(looked(record, [link], 'ann~2', at(1)))).toEqual([{ link, by: 'ann' }]);
  });

  test('was there when a colleague looked, or wrote on and let it stand', () => {
    expect(unseenLinks(looked(record, [link], 'bob~1', at(1)))).toEqual([]);
    const bobs = edited(record, card, saying(`Do write: ${link}`), 'bob~1', at(1));
    expect(unseenLinks(bobs)).toEqual([]);
  });

  test('is wanted anew for another link, and for none that is gone', () => {
    const seen = looked(record, [link], 'bob~1', at(1));
    const other = 'https://b.example/';
    const next = saying(`Write to us: ${other}`);
    expect(unseenLinks(edited(seen, card, next, 'ann~1', at(2)))).toEqual([
      { link: other, by: 'ann' },
    ]);
  });

  test('two machines of one person look at once: both are kept', () => {
    const two = merge(
      looked(record, [link], 'bob~1', at(1)),
      looked(record, ['x'], 'bob~2', at(1)),
    );
    expect(unseenLinks(two)).toEqual([]);
    const values = looked(two, [], 'bob~1', at(2)).fields['looked/bob']?.versions;
    expect(values?.map(({ value }) => value)).toEqual([[link, 'x']]);
  });
});

describe('what others did since', () => {
  const record = recordOf(card, 'ann~1', at(1));
  const since = at(0).toISOString();

  test('new, changed, thrown away; not what one did oneself, nor what was before', () => {
    expect(newsOf(record, since, 'bob')).toMatchObject({ by: 'ann', what: 'new' });
    expect(newsOf(record, since, 'ann')).toBeUndefined();
    expect(newsOf(record, at(2).toISOString(), 'bob')).toBeUndefined();
    const later = edited(record, card, saying('Bye'), 'eve~1', at(3));
    const wanted = { by: 'eve', at: at(3).toISOString(), what: 'changed' };
    expect(newsOf(later, at(2).toISOString(), 'bob')).toEqual(wanted);
    expect(newsOf(thrown(later, 'eve~1', at(4)), since, 'bob')).toMatchObject({ what: 'thrown' });
  });

  test('that somebody looked at a link is no news', () => {
    const seen = looked(record, [link], 'eve~1', at(3));
    expect(newsOf(seen, at(2).toISOString(), 'bob')).toBeUndefined();
  });
});
