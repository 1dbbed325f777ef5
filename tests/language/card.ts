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
  lingua's test sentences (Apache-2.0), FrequencyWords (CC-BY-SA-4.0), XED (CC-BY-4.0), MasakhaNEWS;
  our own phrases and function words, \`tests/language/phrases.tsv\` (SHA-256 ${sha(readFileSync(phrasesFile))}).
  No social post was trained on. Public ones were looked at to choose the settings, and to see which
  languages needed phrases; no phrase of three words or more stands in a public post of its language.
- Seed: ${settings.seed}
- Settings: \`${JSON.stringify(settings)}\`

## Figures, percent, by the text alone

${(await figures(model)).join('\n')}

For \`und\` (posts in no language) right means not called sure. Serbian, Croatian and Bosnian in Latin
letters count as one, as the labels hardly tell them apart; a short list of words tells them.

## Limits

- The biases in the settings were chosen on the public posts of the same collections as the figures,
  so posts of other kinds may be told a little worse.
- Close relatives that were never learnt are taken for the ones that were: Afrikaans for Dutch, Malay for
  Indonesian, Azerbaijani without its own letters for Turkish. Others that franc knows are told from 60
  letters on, where the model is not sure (measured: 6 of 9 languages, 3 false alarms in 10,000 posts).
- MasakhaNEWS (part of the Swahili, Hausa, Igbo, Yoruba and Amharic lines) states AFL and CC-BY-NC terms:
  to be cleared, or left out, before the model is published.
`;
}
