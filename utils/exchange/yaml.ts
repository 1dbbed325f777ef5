import { isNode, LineCounter, parseDocument } from 'yaml';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type Tree, withinLimits } from './tree.ts';

/*
 * The door to yaml: of the two well-kept readers it is the one that tells the line of every entry. No tags of
 * anybody's own, few aliases, keys once.
 */

/** Reads YAML 1.2, with lines. @throws Refusal */
export function readYaml(text: string): Tree {
  if (text.length > limits.yaml) throw new Refusal('too-big');
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const read = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
    const [fault] = [...read.errors, ...read.warnings];
    if (fault) throw new Refusal('damaged', { line: lineAt(fault.pos[0]) }, fault.message);
    return withinLimits({
      value: read.toJS({ maxAliasCount: 50 }),
      lineOf(path) {
        const node: unknown = path.length === 0 ? read.contents : read.getIn(path, true);
        return isNode(node) && node.range ? lineAt(node.range[0]) : undefined;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Nested deeper than the engine's stack, or more aliases than anybody writes by hand.
    if (error instanceof RangeError || error instanceof ReferenceError)
      throw new Refusal('too-deep', { line: 1 }, error.message);
    throw error;
  }
}
