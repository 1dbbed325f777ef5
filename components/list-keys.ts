/** Where the list box stands, and what of it is marked. */
export interface Standing {
  current: number;
  /** Where a run of marks began. */
  anchor: number;
  count: number;
  /** Rows that a page key passes. */
  page: number;
}

/** What a key asks of a list box in which several can be marked, after the ARIA practices for list boxes. */
export type ListAct =
  | { act: 'move'; to: number }
  | { act: 'mark run'; from: number; to: number }
  | { act: 'mark'; at: number }
  | { act: 'mark all' | 'unmark' | 'open' | 'remove' };

/** The act for a key, undefined when the key is not the list's. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  { current, anchor, count, page }: Standing,
): ListAct | undefined {
  if (event.altKey) return undefined;
  const isChord = event.ctrlKey || event.metaKey;
  if (isChord) return event.key.toLowerCase() === 'a' ? { act: 'mark all' } : undefined;
  const to: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const next = to[event.key];
  if (next !== undefined) {
    const place = Math.max(0, Math.min(count - 1, next));
    return event.shiftKey
      ? { act: 'mark run', from: anchor, to: place }
      : { act: 'move', to: place };
  }
  if (event.key === ' ') return { act: 'mark', at: current };
  if (event.key === 'Enter') return { act: 'open' };
  if (event.key === 'Delete') return { act: 'remove' };
  return event.key === 'Escape' ? { act: 'unmark' } : undefined;
}
