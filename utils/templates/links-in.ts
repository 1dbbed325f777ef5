const address = /https?:\/\/[^\s<>"“”\u2068\u2069]*[^\s<>"“”\u2068\u2069.,;:!?'’)\]،؛؟]/giu;

/** Every web address in a text as it stands there, each once. */
export function linksIn(text: string): string[] {
  return [...new Set(text.match(address) ?? [])];
}

/** The text with each web address as `change` gives it. */
export function withLinks(text: string, change: (link: string) => string): string {
  return text.replace(address, change);
}
