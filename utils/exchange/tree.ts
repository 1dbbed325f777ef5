import { limits } from './limits.ts';
import { Fault, type Place, Refusal } from './refusal.ts';

/** Data as a file nests it, and the line on which each part of it begins. */
export interface Tree {
  value: unknown;
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** The data, if it is neither too deep nor too much. @throws Refusal */
export function withinLimits(tree: Tree): Tree {
  // Own stack: what is nested a million deep would overrun the engine's.
  const stack: { value: unknown; depth: number }[] = [{ value: tree.value, depth: 0 }];
  let values = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    values += 1;
    if (top.depth > limits.depth) throw new Refusal('too-deep', { line: 1 });
    if (values > limits.values) throw new Refusal('too-many', { line: 1 });
    if (top.value === null || typeof top.value !== 'object') continue;
    for (const value of Object.values(top.value)) stack.push({ value, depth: top.depth + 1 });
  }
  return tree;
}

/** The place of a fault, as a person finds it: the entry is the first number on the way there. */
function placeOf(tree: Tree, path: readonly (string | number)[]): Place {
  const at = path.findIndex((step) => typeof step === 'number');
  const entry = path[at];
  const line = nearestLine(tree, path);
  const title = at < 0 ? undefined : nameOf(reach(tree.value, path.slice(0, at + 1)));
  return {
    ...(line === undefined ? {} : { line }),
    ...(typeof entry === 'number' ? { entry: entry + 1 } : {}),
    ...(title === undefined ? {} : { title }),
  };
}

/** Runs a reading of the tree, with its faults told by line and entry. @throws Refusal */
export async function placed<Result>(
  tree: Tree,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Refusal(
      'damaged',
      placeOf(tree, error.path),
      `${error.path.join('.')}: ${error.message}`,
    );
  }
}

function nearestLine(tree: Tree, path: readonly (string | number)[]) {
  // What is missing has no line; what it is missing from has.
  for (let length = path.length; length >= 0; length -= 1) {
    const line = tree.lineOf(path.slice(0, length));
    if (line !== undefined) return line;
  }
  return undefined;
}

function reach(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      here !== null && typeof here === 'object' && Object.hasOwn(here, step)
        ? (here as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

function nameOf(entry: unknown): string | undefined {
  for (const key of ['title', 'name', 'label', 'shortcut', 'short_code', 'trigger']) {
    const name = reach(entry, [key]);
    if (typeof name === 'string' && name.trim()) return [...name].slice(0, 60).join('');
  }
  return undefined;
}
