import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { lineAt } from './decode.ts';
import { Refusal } from './refusal.ts';
import { type Tree, withinLimits } from './tree.ts';

/*
 * The door to jsonc-parser (Microsoft's, 3 kB gzip here): browsers read JSON fast but none of them says on which
 * line an entry stands, and their messages differ. It is asked only when something is wrong.
 */

/** Reads JSON, with lines for what is wrong in it. @throws Refusal */
export function readJson(text: string): Tree {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw syntaxFault(text);
  }
  let root: Node | undefined;
  return withinLimits({
    value,
    lineOf(path) {
      root ??= parseTree(text);
      const node = root && findNodeAtLocation(root, [...path]);
      // A property's own name stands before its value.
      return node && lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
    },
  });
}

function syntaxFault(text: string): Refusal {
  // Deep nesting overruns this parser; what browsers refuse that deep is told by the first line alone.
  const depth = depthOf(text);
  if (depth > 1000) return new Refusal('too-deep', { line: 1 });
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return new Refusal('damaged', { line: lineAt(text, text.length) }, 'not JSON');
  const line = lineAt(text, Math.min(first.offset, text.length));
  return new Refusal('damaged', { line }, printParseErrorCode(first.error));
}

/** The deepest nesting, brackets in strings included: an upper bound will do. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
