const name = 'asante-cards';

/** Tells the background and every page of ours that cards were changed; not which, and no site hears it. */
export function tellCardsChanged(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after cards were changed, here or in another page of ours, for as long as this one lives. */
export function onCardsChanged(then: () => void): void {
  new BroadcastChannel(name).onmessage = then;
}
