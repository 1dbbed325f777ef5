import { browser } from './browser.ts';

/** What the browser itself says of a sender; the part we look at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** An answer on its way: browsers turn a bare undefined and a rejection each into something else. */
export type Envelope = { answer: unknown } | { refused: string };

/** Runs `work` and seals what came of it. */
export async function seal(work: () => unknown): Promise<Envelope> {
  try {
    return { answer: (await work()) ?? null };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** The answer in an envelope. @throws Error when it was refused or nobody answered. */
export function unseal(envelope: unknown): unknown {
  if (typeof envelope === 'object' && envelope !== null) {
    if ('answer' in envelope) return envelope.answer;
    if ('refused' in envelope) throw new Error(String(envelope.refused));
  }
  throw new Error('No answer');
}

/** Listens until the signal aborts; `one` gives undefined at once for what is not for it, and others may answer. */
export function listen(
  one: (message: unknown, sender: Sender) => Promise<Envelope> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    const answering = one(message, sender);
    answering?.then(reply, (error: unknown) => reply({ refused: String(error) }));
    return answering !== undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as never),
  );
}
