/** Whether an input method is composing: what stands in the field then is not what the reader means. */
export function watchComposition(field: HTMLElement): () => boolean {
  let isComposing = false;
  field.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
  });
  return () => isComposing;
}
