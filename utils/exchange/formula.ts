/** What a spreadsheet takes for the beginning of a formula, full-width forms among them. */
const trigger = String.raw`[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]`;
const asks = new RegExp(`^'*${trigger}`, 'u');
const asked = new RegExp(`^'+${trigger}`, 'u');

/** The cell as a spreadsheet may have it: an apostrophe keeps "@ann" and "=1+1" text. `unguarded` takes exactly it off. */
export function guarded(cell: string): string {
  return asks.test(cell) ? `'${cell}` : cell;
}

/** The cell without our apostrophe; one before ordinary words ("'Tis") is the writer's own and stays. */
export function unguarded(cell: string): string {
  return asked.test(cell) ? cell.slice(1) : cell;
}
