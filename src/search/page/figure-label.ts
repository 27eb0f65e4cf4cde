/** The label of a main figure, e.g. 新收 of requests.received.total; the form of the page has them. */
export function figureLabel(id: string): string {
  const option = document.querySelector(`#figure option[value="${CSS.escape(id)}"]`);
  return option?.textContent ?? id;
}
