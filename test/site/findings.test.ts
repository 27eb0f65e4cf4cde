/** What readers see of findings is what the check found: nothing else, and nothing left out. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { basePath } from '../../src/content-folder/base-path.ts';
import { problems } from '../../src/core/issue/problems.ts';
import { publishedByDeadline } from '../../src/core/rules/identity/published-by-deadline.ts';
import { ruleFamilies, rules } from '../../src/core/rules/index.ts';
import { reportMissing } from '../../src/core/rules/years/report-missing.ts';
import { reportAddress } from '../../src/site/report-address.ts';
import { isForReaders } from '../../src/site/remarks.ts';
import { elements, readPages, textOf, type Page, type PageElement } from '../support/built-site.ts';

const content = checkFolder(contentFolder());
const base = basePath(content.site);
const pages = new Map(readPages().map((page) => [page.path, page]));

describe('the page of every report', () => {
  test('remarks on what was found about its figures or explained, under the right rule', () => {
    for (const { agency, year, issues, acknowledged } of content.reports) {
      const path = `/reports/${agency}/${String(year)}/`;
      const told = [
        ...acknowledged.map(({ rule, message }) => `${rule.id}: ${message}`),
        ...issues
          .filter(isForReaders)
          .map(({ ruleId, message, brief = message }) => `${ruleId}: ${brief}`),
      ];
      const shown = remarksOn(pageAt(path)).filter(({ isElsewhere }) => !isElsewhere);
      const messages = shown.flatMap((remark) =>
        remark.messages.map((message) => `${remark.rule}: ${message}`),
      );
      expect(messages.toSorted(), path).toEqual(told.toSorted());
    }
  });

  test('names the state of its equations, or why it is unknown', () => {
    for (const { agency, year } of content.reports) {
      const path = `/reports/${agency}/${String(year)}/`;
      const [state] = elements(pageAt(path), 'section').filter(({ attribs }) =>
        /\bstate\b/.test(attribs['class'] ?? ''),
      );
      const lines = state === undefined ? [] : within(state, 'dd').map(textOf);
      expect(lines, path).toHaveLength(5);
      for (const line of lines) expect(line, path).toMatch(/相符|不等|无法核对|可比/);
    }
  });
});

describe('the coverage page', () => {
  test('calls missing and late what the check does', () => {
    const found = (rule: string) =>
      content.issues
        .filter(({ ruleId }) => ruleId === rule)
        .map(({ path }) => reportAddress(path))
        .map((address) => `${address?.agency ?? ''}/${String(address?.year)}`)
        .toSorted();
    const cells = elements(pageAt('/coverage/'), 'td').filter(
      ({ attribs }) => attribs['data-year'] !== undefined,
    );
    const said = (words: RegExp) =>
      cells
        .filter((cell) => words.test(textOf(cell)))
        .map(({ attribs }) => {
          const [, row = ''] = attribs['headers']?.split(' ') ?? [];
          const agency = row.replace(/^register-\d{4}-/, '');
          return `${agency}/${attribs['data-year'] ?? ''}`;
        })
        .toSorted();
    expect(said(/缺/)).toEqual(found(reportMissing.id));
    expect(said(/迟\d+天/)).toEqual(found(publishedByDeadline.id));
    expect(found(reportMissing.id).length).toBeGreaterThan(0);
    expect(found(publishedByDeadline.id).length).toBeGreaterThan(0);
  });

  test('has a cell with its date for each report that has one', () => {
    const links = new Map(
      elements(pageAt('/coverage/'), 'a').map((link) => [link.attribs['href'], textOf(link)]),
    );
    for (const { agency, year, report } of content.reports) {
      const text = links.get(`${base}reports/${agency}/${String(year)}/`) ?? '';
      expect(text).toContain(report?.publishedOn?.slice('YYYY-'.length) ?? '已发布');
    }
  });
});

describe('the pages of rules', () => {
  const plain = (text: string) => text.replace(/\s+/g, '');

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: basis, reason and every message of its bad examples, and nothing that is not for people',
    (id, rule) => {
      const [main] = elements(pageAt(`/rules/${id}/`), 'main');
      const text = main === undefined ? '' : textOf(main);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      expect(plain(text)).toContain(plain(rule.title));
      expect(plain(text)).toContain(plain(rule.basis));
      expect(plain(text)).toContain(plain(rule.rationale));
      const messages = rule.bad.flatMap((example) => example.messages);
      expect(messages.filter((message) => !plain(text).includes(plain(message)))).toEqual([]);
    },
  );

  test('are all in the list, by family, and every problem of a file is an anchor there', () => {
    const list = pageAt('/rules/');
    const links = elements(list, 'a').map(({ attribs }) => attribs['href']);
    expect(rules.filter(({ id }) => !links.includes(`${base}rules/${id}/`))).toEqual([]);
    const ids = elements(list).map(({ attribs }) => attribs['id']);
    expect(Object.keys(problems).filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      ruleFamilies.filter(({ id, rules: all }) => all.length > 0 && !ids.includes(id)),
    ).toEqual([]);
  });

  test('and of coverage are not searched as reports', () => {
    const searched = [...pages.values()].filter(({ html }) => html.includes('data-pagefind-body'));
    expect(
      searched.map(({ path }) => path).filter((path) => !path.startsWith('/reports/')),
    ).toEqual([]);
  });
});

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

interface ShownRemark {
  readonly rule: string;
  readonly messages: readonly string[];
  /** It was found in another report. */
  readonly isElsewhere: boolean;
}

/** Notes that lead to a rule. */
function remarksOn(page: Page): ShownRemark[] {
  return elements(page, 'aside').flatMap((note) => {
    const rule = within(note, 'a')
      .map(({ attribs }) => /\/rules\/([a-z-]+)\/$/.exec(attribs['href'] ?? '')?.[1])
      .find((id) => id !== undefined);
    if (rule === undefined) return [];
    const messages = within(note, 'p')
      .map(textOf)
      .filter((text) => !/^\s*(机关说明|所指数字)：/.test(text));
    return [
      { rule, messages, isElsewhere: messages.some((text) => /^\S*\d{4}年报告里，/.test(text)) },
    ];
  });
}

function within(element: PageElement, name: string): PageElement[] {
  return DomUtils.findAll((each) => each.name === name, element.children);
}
