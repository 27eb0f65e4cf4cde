/** Whether an input method is composing in a field: what stands there then is not what the reader means. */
export interface Composition {
  readonly isOn: () => boolean;
  /** Whether the key was for the input method. */
  readonly takes: (event: KeyboardEvent) => boolean;
}

export function watchComposition(field: HTMLElement): Composition {
  let isComposing = false;
  let isEnding = false;
  field.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
  });
  // Safari ends the composition before it tells of the key that ended it.
  field.addEventListener('keydown', (event) => {
    isEnding = takes(event) && event.key === 'Enter';
  });
  field.addEventListener('keyup', () => {
    isEnding = false;
  });
  return { isOn: () => isComposing || isEnding, takes };
}

function takes(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}
