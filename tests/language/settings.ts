/** Everything that decides what model comes out, besides the lines. */
const usual = {
  seed: 1,
  /** Longest gram, in letters. */
  longest: 5,
  /** log2 of the rows per script. */
  bits: { Latn: 17, Cyrl: 16, Arab: 15, Deva: 14 } as Record<string, number>,
  /** Lines that a language must have in a script to be told there. */
  least: 1000,
  /** Passes over all lines before and after pruning. */
  passes: 5,
  passesAfter: 3,
  rate: 0.5,
  rateAfter: 0.15,
  /** How much rare languages are weighed up: 0 not at all, 1 to be as weighty as the frequent. */
  rarity: 0.8,
  /** Lines made from our own phrases: per language, and per language in a foreign script. */
  phrases: 3000,
  romanised: 2000,
  /** Lines without language, per line of English. */
  nothing: 0.35,
  /** Shares of lines that get each kind of noise, or of words that are dropped. */
  foreign: 0.2,
  short: 0.2,
  shortAfter: 0.3,
  drawn: 0.15,
  dropped: 0.2,
  /** Weights kept per script after pruning. */
  weights: { Latn: 178_000, Cyrl: 22_000, Arab: 8_000, Deva: 3_000 } as Record<string, number>,
  /** Before the last weights are chosen, so many times as many are kept for one pass. */
  spare: 2.5,
  /** A weight's importance is its size times the use of its row to this power. */
  use: 0.2,
  /** A weight is -levels..levels steps. */
  levels: 7,
  /** Steps are so wide that this share of weights is within them. */
  within: 0.995,
  /** Added to the sums of languages that public posts were too seldom or too often taken for. */
  bias: {
    'ar-Latn': -0.3,
    ca: -0.45,
    da: -0.2,
    de: 0.8,
    en: -0.3,
    es: 0.15,
    eu: 0.25,
    fi: -0.9,
    fr: -0.6,
    gl: 0.4,
    ha: 0.1,
    hr: -0.3,
    id: -0.4,
    ig: -1.2,
    it: -0.15,
    lv: -0.15,
    no: -1.05,
    pl: 0.6,
    pt: 0.2,
    ro: -0.9,
    sw: 0.6,
    yo: -0.2,
  } as Record<string, number>,
};

export type Settings = typeof usual;

/** Settings with changes such as `passes=3` or `weights.Latn=200000`, for trying things out. */
export function settingsWith(changes: readonly string[]): Settings {
  const changed = structuredClone(usual) as unknown as Record<string, unknown>;
  for (const change of changes) {
    const [path = '', value = ''] = change.split('=');
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = changed;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (keys.length === 0 && !(last in place)) throw new Error(`no setting ${path}`);
    place[last] = Number(value);
  }
  return changed as unknown as Settings;
}
