/**
 * Follows input methods in this document: the answer tells whether a word is being composed now.
 * Text put in during that time would be lost or would break the word.
 */
export function watchComposing(page: Document, signal: AbortSignal): () => boolean {
  let composing = false;
  const follow = (event: Event) => {
    if (event.isTrusted) composing = event.type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend'])
    page.addEventListener(type, follow, { capture: true, signal });
  return () => composing;
}
