import { browser } from './browser.ts';
import { unseal } from './envelope.ts';
import type { Answers, Question, QuestionName } from './messages.ts';

/** Asks the background. Rejects with a plain Error when it refuses or is gone. */
export async function ask<Name extends QuestionName>(
  name: Name,
  question: Question<Name>,
): Promise<Answers[Name]> {
  return unseal(await browser.runtime.sendMessage({ ask: name, question })) as Answers[Name];
}
