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
    ar: 0.07,
    'ar-Latn': 3.92,
    be: 0.53,
    bg: -0.28,
    ca: -0.67,
    cs: -0.19,
    da: -1.12,
    de: 2.27,
    en: 0.78,
    es: 0.94,
    et: -0.1,
    eu: 0.64,
    fa: -0.9,
    fi: -0.72,
    fr: -1.21,
    ga: 0.3,
    gl: 0.81,
    ha: -0.41,
    hi: 0.12,
    'hi-Latn': 5.38,
    hr: -1.01,
    hu: -0.59,
    id: -0.59,
    ig: -0.57,
    it: -1.05,
    lv: -0.83,
    mk: 0.23,
    mr: -0.12,
    nl: -0.54,
    no: -2.07,
    pl: -0.2,
    pt: -0.29,
    ro: -1.25,
    ru: 0.78,
    sk: -1.07,
    sl: -0.95,
    sr: -1.13,
    sv: -0.79,
    sw: 0.43,
    tl: 0.67,
    tr: -1.2,
    uk: -0.21,
    und: -0.02,
    ur: 0.83,
    vi: -0.25,
    yo: -0.68,
  } as Record<string, number>,
  /** Added besides in texts of up to two words, and of up to five. */
  besides: [
    {
      ar: -0.6,
      'ar-Latn': -3.72,
      be: 0.72,
      bg: 0.73,
      ca: 0.04,
      cs: 0.24,
      da: 1.03,
      de: -1.04,
      en: -0.11,
      es: 0.15,
      et: 0.38,
      eu: -0.44,
      fa: 0.88,
      fi: 0.16,
      fr: 1.61,
      ga: 0.88,
      gl: -2.07,
      ha: -2.52,
      hi: 0.41,
      'hi-Latn': -5.86,
      hr: 0.64,
      hu: 0.7,
      id: -0.52,
      ig: -2.06,
      it: 1.13,
      lv: 0.43,
      mk: 0.34,
      mr: -0.41,
      nl: 1.2,
      no: 2.1,
      pl: -0.45,
      pt: 0.69,
      ro: 1.16,
      ru: -0.16,
      sk: 0.92,
      sl: 0.9,
      sr: -1.94,
      sv: 0.91,
      sw: -0.11,
      tl: -0.32,
      tr: 0.42,
      uk: 0.13,
      und: 4.14,
      ur: -0.29,
      vi: 1.2,
      yo: 2.12,
    },
    {
      ar: 0.69,
      'ar-Latn': -2.36,
      be: 0.46,
      bg: 0.16,
      ca: 0.84,
      cs: -0.66,
      da: 0.57,
      de: 2.21,
      en: -0.68,
      es: 1.76,
      et: -0.34,
      eu: 1.31,
      fa: -0.46,
      fi: -0.38,
      fr: 0.6,
      ga: -0.42,
      gl: 1.8,
      ha: 0.75,
      hi: -0.51,
      'hi-Latn': -3.79,
      hr: -0.12,
      hu: -0.85,
      id: -0.88,
      ig: 0.46,
      it: 0.02,
      lv: 0.75,
      mk: 0.17,
      mr: 0.51,
      nl: 0.29,
      no: -0.99,
      pl: -0.25,
      pt: 1.26,
      ro: -0.16,
      ru: -0.22,
      sk: 0.17,
      sl: -0.45,
      sr: -0.14,
      sv: 0.71,
      sw: 0.44,
      tl: -1.42,
      tr: -0.25,
      uk: -0.43,
      und: 2.93,
      ur: -0.23,
      vi: 0.24,
      yo: -0.47,
    },
  ] as Record<string, number>[],
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
