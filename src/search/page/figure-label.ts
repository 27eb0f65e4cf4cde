/** The main figures: the form of the page has them. */

/** The label of a main figure, e.g. 新收 of requests.received.total. */
export function figureLabel(id: string): string {
  return optionOf(id)?.textContent ?? id;
}

export function isMainFigure(id: string): boolean {
  return optionOf(id) !== null;
}

function optionOf(id: string): Element | null {
  return document.querySelector(`#figure option[value="${CSS.escape(id)}"]`);
}
