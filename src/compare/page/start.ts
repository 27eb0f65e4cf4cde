/** The page that compares any two reports: the form and the address choose, the published data answer. */
import {
  isSameReport,
  printChoice,
  readChosen,
  type Choice,
} from '../../core/comparison/choice.ts';
import type { Body } from '../../search/bodies/body.ts';
import { once } from '../../search/once.ts';
import { href } from '../../site/urls.ts';
import { createSide, type ChoiceSide } from './choice-side.ts';
import { createShow } from './create-show.ts';
import { pageElements, type PageElements } from './page-elements.ts';
import { proposeYear } from './propose-year.ts';

start(pageElements());

function start(page: PageElements): void {
  const bodies = once(async () => {
    const { loadBodies } = await import('../../search/page/type-ahead/load-suggester.ts');
    return loadBodies(href('/search/bodies.json'));
  });
  const show = createShow(page, bodies);
  const a = createSide(page.a, bodies, (body, year) => {
    propose(a, b, body, year, 'a');
  });
  const b = createSide(page.b, bodies, (body, year) => {
    propose(b, a, body, year, 'b');
  });

  const fill = (choice: Choice) => {
    // The names may not come; the reports themselves are asked for all the same.
    if (choice.a) void a.fill(choice.a).catch(() => undefined);
    if (choice.b) void b.fill(choice.b).catch(() => undefined);
  };
  const go = (choice: Choice) => {
    a.close();
    b.close();
    if (!isSameChoice(choice, choiceOf(location.search))) {
      history.pushState(null, '', printChoice(choice) || location.pathname);
    }
    return show(choice);
  };
  const goByForm = async () => {
    const chosen: Choice[] = [];
    for (const [side, name] of [
      [a, '前者'],
      [b, '后者'],
    ] as const) {
      const read = await side.read().catch(() => undefined);
      if (read === undefined || 'problem' in read) {
        show.say(
          read === undefined
            ? '机关名单没有读到，请看看网络，再试一次。'
            : `${name}：${read.problem}`,
        );
        side.focus();
        return;
      }
      chosen.push({ a: read, b: read });
    }
    await go({ a: chosen[0]?.a, b: chosen[1]?.b });
  };
  const followAddress = () => {
    const choice = choiceOf(location.search);
    fill(choice);
    return show(choice);
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!a.isComposing() && !b.isComposing()) void goByForm();
  });
  page.swap.addEventListener('click', () => {
    const choice = choiceOf(location.search);
    const swapped = { a: choice.b, b: choice.a };
    fill(swapped);
    void go(swapped);
  });
  page.again.addEventListener('click', () => void show(choiceOf(location.search)));
  addEventListener('popstate', () => {
    a.close();
    b.close();
    void followAddress();
  });
  void followAddress();
}

/** Two years of one body are what most readers come for. */
function propose(
  side: ChoiceSide,
  other: ChoiceSide,
  body: Body,
  year: number | undefined,
  name: 'a' | 'b',
): void {
  if (year === undefined) side.choose(body, proposeYear(body.years, name));
  if (other.isEmpty()) other.choose(body, proposeYear(body.years, name === 'a' ? 'b' : 'a'));
}

/** `queryString` may come from anywhere. */
function choiceOf(queryString: string): Choice {
  const query = new URLSearchParams(queryString);
  return { a: readChosen(query.get('a')), b: readChosen(query.get('b')) };
}

function isSameChoice(one: Choice, other: Choice): boolean {
  return isSameReport(one.a, other.a) && isSameReport(one.b, other.b);
}
