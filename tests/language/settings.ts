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
    ar: 0.35,
    'ar-Latn': 3.45,
    be: 0.7,
    bg: -0.24,
    ca: -0.58,
    cs: -0.38,
    da: -0.49,
    de: 3,
    en: -0.05,
    es: 1.11,
    et: -0.22,
    eu: 1.07,
    fa: -1.08,
    fi: -0.97,
    fr: -1.02,
    ga: 0.26,
    gl: 1.19,
    ha: 0.03,
    hi: 0.03,
    'hi-Latn': 3.97,
    hr: -0.94,
    hu: -1.25,
    id: -0.87,
    ig: -0.35,
    it: -0.85,
    lv: -0.48,
    mk: 0.3,
    mr: -0.03,
    nl: -0.34,
    no: -1.74,
    pl: -0.32,
    pt: -0.16,
    ro: -1.32,
    ru: 0.63,
    sk: -0.8,
    sl: -1.04,
    sr: -0.98,
    sv: -0.32,
    sw: 0.24,
    tl: 0.34,
    tr: -1.34,
    uk: -0.43,
    und: 1.33,
    ur: 0.73,
    vi: -0.15,
    yo: -0.95,
  } as Record<string, number>,
  /** Added besides in texts of few words. */
  few: {
    ar: -0.76,
    'ar-Latn': -2.5,
    be: 0.44,
    bg: 0.57,
    ca: -0.1,
    cs: 0.35,
    da: 0.35,
    de: -1.73,
    en: 0.71,
    es: -0.04,
    et: 0.43,
    eu: -0.9,
    fa: 0.98,
    fi: 0.34,
    fr: 1.32,
    ga: 0.76,
    gl: -2.04,
    ha: -2.04,
    hi: 0.49,
    'hi-Latn': -3.74,
    hr: 0.45,
    hu: 1.18,
    id: -0.4,
    ig: -1.55,
    it: 0.77,
    lv: 0.01,
    mk: 0.18,
    mr: -0.49,
    nl: 0.88,
    no: 1.65,
    pl: -0.46,
    pt: 0.5,
    ro: 1.09,
    ru: -0.11,
    sk: 0.54,
    sl: 0.87,
    sr: -1.35,
    sv: 0.39,
    sw: -0.04,
    tl: -0.17,
    tr: 0.39,
    uk: 0.21,
    und: 2.73,
    ur: -0.24,
    vi: 0.78,
    yo: 2.15,
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
