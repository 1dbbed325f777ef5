/** Attributes whose values authors of pages write by hand. */
const hooks = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'itemprop', 'role', 'rel'];

/** Whether a class looks made by a tool, and so will be another one tomorrow. */
export function looksGenerated(name: string): boolean {
  if (/^(css|sc|jsx|jss|svelte|styled|emotion|ember|ng|v)-/i.test(name) || name.length > 40)
    return true;
  if (/^_|__[\w]{5,}$/.test(name) && /\d|[A-Z]/.test(name.slice(-5))) return true;
  return name.split(/[-_]/).some((part) => {
    if (/^[a-z]*\d{1,2}$/i.test(part)) return false;
    const mixed = /\d/.test(part) || /[a-z][A-Z][a-z]?[A-Z]|[A-Z]{2,}[a-z]/.test(part);
    return mixed || (part.length > 4 && !/[aeiouy]/i.test(part));
  });
}

/** Classes that say what an element is, without those that a tool made or that only say how it is just now. */
export function namesOf(element: Element): string[] {
  const passing =
    /^(is|has)-|active|selected|open|visible|hover|unread|first|last|even|odd|own|new\b/i;
  return [...element.classList].filter((name) => !looksGenerated(name) && !passing.test(name));
}

/** Short selectors by which this element could be known, the surest first; its tag alone comes last. */
export function selectorsFor(element: Element): string[] {
  const tag = element.localName;
  const byHook = hooks.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && !/\d{3}/.test(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  const byClass = namesOf(element).map((name) => `${tag}.${CSS.escape(name)}`);
  return [...byHook, ...byClass, tag];
}
