/** Numbers that a seed decides: the same seed, the same schedule. */
export type Chance = ReturnType<typeof chanceFrom>;

/** A generator of chance (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (most: number) => Math.floor(next() * most),
    happens: (share: number) => next() < share,
    of: <One>(all: readonly One[]): One => all[Math.floor(next() * all.length)] as One,
  };
}

/** Lets many things that wait go on in an order that chance decides. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  readonly #chance: Chance;
  #outside: Promise<unknown> = Promise.resolve();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  pause(): Promise<void> {
    return new Promise((go) => this.#waiting.push(go));
  }

  /** What takes time of its own, such as a real server's answer: no turn ends before it. */
  outside<Result>(what: Promise<Result>): Promise<Result> {
    const settled = what.catch(() => {});
    const before = this.#outside;
    this.#outside = before.then(() => settled);
    return what;
  }

  /** Lets one go on, and waits until it waits again or has ended; false when none waits. */
  async step(): Promise<boolean> {
    const at = this.#chance.below(this.#waiting.length);
    const [go] = this.#waiting.splice(at, 1);
    go?.();
    let heard: unknown;
    do {
      await new Promise(setImmediate);
      heard = this.#outside;
      await heard;
    } while (heard !== this.#outside);
    await new Promise(setImmediate);
    return go !== undefined;
  }
}
