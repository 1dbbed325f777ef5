/** Where the caret or the selection is when a reply is put in. */
const scenarios = ['empty', 'end', 'middle', 'backward'] as const;
export type Scenario = (typeof scenarios)[number];

/** How a person comes to our interface and back. */
const waysIn = ['mouse', 'keyboard'] as const;
export type WayIn = (typeof waysIn)[number];

/** What is put in: one line, and everything that ever went wrong in one reply. */
export const texts = {
  line: 'Thank you, we are on it!',
  lines: [
    'Hi @ada 👍🏽 👩‍👩‍👧‍👦,',
    'see https://example.com/help?a=1&b=2#top',
    '',
    'شكرا جزيلا لك يا ليلى',
    '<b>bold</b> & "two"  spaces',
  ].join('\n'),
} as const;
type TextName = keyof typeof texts;

/** What stood in the box before, and what of it the selection covers. */
export const drafts: Record<Scenario, { draft: string; start: number; end: number }> = {
  empty: { draft: '', start: 0, end: 0 },
  end: { draft: 'alpha beta', start: 10, end: 10 },
  middle: { draft: 'alpha beta', start: 6, end: 6 },
  backward: { draft: 'alpha beta', start: 6, end: 10 },
};

export interface Cell {
  scenario: Scenario;
  text: TextName;
  way: WayIn;
}

/** Every cell; `few` are those that a place can change: every scenario once, with the hardest text. */
export function allCells(few = false): Cell[] {
  const names: TextName[] = few ? ['lines'] : ['line', 'lines'];
  const ways = few ? waysIn.slice(0, 1) : waysIn;
  return scenarios.flatMap((scenario) =>
    names.flatMap((text) => ways.map((way) => ({ scenario, text, way }))),
  );
}
