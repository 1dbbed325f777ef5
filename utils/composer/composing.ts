/**
 * Follows input methods in this document: the answer tells whether a word is being composed now.
 * Text put in during that time would be lost or would break the word.
 */
export function watchComposing(page: Document, signal: AbortSignal): () => boolean {
  let composing = false;
  const follow = (event: Event) => {
    // Chromium 156 marks the end of a word as untrusted, though a person typed it; only a start could block us.
    if (event.isTrusted || event.type === 'compositionend')
      composing = event.type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend'])
    page.addEventListener(type, follow, { capture: true, signal });
  return () => composing;
}
