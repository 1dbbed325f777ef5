import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/** From so many times lately on, a wording reads like a machine's. */
const often = 5;

/** The same wording in this thread already, or to many people lately. */
export function repeat({ said }: Draft): Finding[] {
  if (!said.here && said.lately < often) return [];
  return [{ check: 'repeat', count: said.lately }];
}
