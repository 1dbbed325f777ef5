/**
 * Keeps each change of this page open for so many ms after its last put or delete, as a slow disk would: what is
 * acknowledged before it is written, or written in two changes, is caught in between.
 */
export function slowDisk(ms: number): void {
  const last = new WeakMap<IDBTransaction, number>();
  const hold = (change: IDBTransaction) => {
    const isOver = performance.now() - (last.get(change) ?? 0) > ms;
    if (isOver) last.delete(change);
    else
      change.objectStore(change.objectStoreNames[0] as string).get('').onsuccess = () =>
        hold(change);
  };
  for (const name of ['put', 'delete'] as const) {
    const own = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    Object.assign(IDBObjectStore.prototype, {
      [name](this: IDBObjectStore, ...given: unknown[]) {
        const asked = own.apply(this, given);
        const isHeld = last.has(this.transaction);
        last.set(this.transaction, performance.now());
        if (!isHeld) hold(this.transaction);
        return asked;
      },
    });
  }
}
