/** The texts of a report as a search knows it, block by block: no phrase runs from one block into the next. */

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, pre, div';
const leftOut = '[data-pagefind-ignore], [hidden]';

export function textRuns(article: Element): Text[][] {
  const runs: Text[][] = [];
  let run: Text[] = [];
  const walker = document.createTreeWalker(
    article,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(leftOut)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null | undefined;
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    const own = node.parentElement?.closest(blocks);
    if (own !== block) runs.push((run = []));
    block = own;
    run.push(node);
  }
  return runs;
}
