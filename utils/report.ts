const said = new Set<string>();

/** Says once per place, in the extension's own console, that something broke. No post or library text goes in. */
export function report(place: string, error: unknown): void {
  if (said.has(place)) return;
  said.add(place);
  console.error(`Asante, ${place}:`, error);
}
