/** Everything that decides what model comes out, besides the lines. */
const usual = {
  seed: 1,
  /** Longest gram, in letters. */
  longest: 5,
  /** log2 of the rows per script. */
  bits: { Latn: 16, Cyrl: 16, Arab: 15, Deva: 14 } as Record<string, number>,
  /** Lines that a language must have in a script to be told there. */
  least: 1000,
  /** Passes over all lines before and after pruning. */
  passes: 4,
  passesAfter: 3,
  rate: 0.5,
  rateAfter: 0.15,
  /** How much rare languages are weighed up: 0 not at all, 1 to be as weighty as the frequent. */
  rarity: 0.8,
  /** 0 leaves out every line that may be of MasakhaNEWS. */
  news: 1,
  /** How often each clause of the declaration is counted, and whether Galician is made of Portuguese. */
  declaration: 2,
  galician: 1,
  /** Lines made from our own phrases: per language, and per language in a foreign script. */
  phrases: 3000,
  romanised: 2000,
  /** Lines without language, per line of English. */
  nothing: 0.35,
  /** Shares of lines that get each kind of noise, or of words that are dropped; `spanish` of foreign words beside Spanish. */
  foreign: 0.2,
  spanish: 0.6,
  pairs: 0.15,
  short: 0.2,
  shortAfter: 0.3,
  drawn: 0.15,
  dropped: 0.2,
  /** Weights kept per script after pruning. */
  weights: { Latn: 240_000, Cyrl: 45_000, Arab: 20_000, Deva: 10_000 } as Record<string, number>,
  /** Before the last weights are chosen, so many times as many are kept for one pass. */
  spare: 2.5,
  /** A weight's importance is its size times the use of its row to this power. */
  use: 0.2,
  /** A weight is -levels..levels steps. */
  levels: 4,
  /** How much the weights that are kept learn from the full table, 0..1, and below what a slope is none. */
  taught: 0.6,
  tiny: 0.002,
  /** Steps are so wide that this share of weights is within them. */
  within: 0.995,
  /** Added to the sums of languages that public posts were too seldom or too often taken for. */
  bias: {
    ar: 0.4,
    'ar-Latn': -0.25,
    be: 0.55,
    bg: -0.3,
    ca: -0.25,
    cs: 0.15,
    da: 0.4,
    de: 1.1,
    en: -0.05,
    es: 0.95,
    et: 0.45,
    eu: 1.1,
    fa: -0.9,
    fi: -0.25,
    fr: -0.25,
    ga: 0.3,
    gl: 0.65,
    ha: 0.5,
    hi: -0.05,
    'hi-Latn': -0.4,
    hr: -0.45,
    hu: -0.25,
    id: -0.5,
    ig: 0.1,
    it: -0.5,
    lv: 0.1,
    mk: 0.35,
    mr: 0.05,
    nl: -0.3,
    no: -1.05,
    pl: -0.2,
    pt: 0.2,
    ro: -0.6,
    ru: 0.5,
    sk: -0.35,
    sl: -0.45,
    sr: -0.45,
    sv: 0.35,
    sw: 0.25,
    tl: 0.55,
    tr: -0.8,
    uk: -0.6,
    und: 3.2,
    ur: 0.5,
    yo: -0.65,
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
