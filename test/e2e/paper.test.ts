import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { printPage, type PrintedDocument, type PrintedSheet } from '../support/printed-document.ts';
import { pageKinds, states } from './page-kinds.ts';

// Each page is printed once and looked at in many ways, so all of this runs in one worker.
test.describe.configure({ mode: 'default' });

const mm = 72 / 25.4;
/** 版心: what GB/T 9704 leaves for text on A4, with the point that letter spacing may stick out. */
const area = {
  left: 28 * mm - 1,
  right: (210 - 26) * mm + 1,
  top: 37 * mm,
  bottom: (297 - 35) * mm,
};
const middle = (area.left + area.right) / 2;

const full = pageKinds.report;
const trial = pageKinds['report of the trial form'];

/** Masthead, strip and foot. */
const aroundThePage = /演示站点：机构|字号标准大特大|网站标识码：|公网安备/;
/** What the site says of a report on the screen. */
const besideTheReport = /跳到正文|较上年|回到表格|上一份|下一份|怎样读这份报告|本站据|含义/;

interface Edition {
  readonly address: string;
  readonly name: string;
  readonly title: readonly string[];
  readonly figures: number;
  readonly signedOn: string;
}

const editions: readonly Edition[] = [
  {
    address: full,
    name: '2021 form',
    title: ['示例县水利局', '2023年政府信息公开工作年度报告'],
    figures: 200,
    signedOn: '2024年1月22日',
  },
  {
    address: trial,
    name: '2019 form',
    title: ['示例县水利局', '2020年政府信息公开工作年度报告'],
    figures: 198,
    signedOn: '2021年1月26日',
  },
];

for (const { address, name, title, figures, signedOn } of editions) {
  test.describe(`a report of the ${name}`, () => {
    let printed: PrintedDocument;
    let tables: readonly string[];
    let figureCount: number;
    let headings: readonly string[];

    test.beforeAll(async ({ browser, siteUrl }) => {
      await onPage(browser, new URL(address, siteUrl), {}, async (page) => {
        printed = await printPage(page);
        tables = await Promise.all(
          (await page.locator('.tw > table').all()).map((table) => table.evaluate(filedText)),
        );
        figureCount = await page.locator('.tw td').count();
        headings = await page
          .locator('.prose h2, .prose h3')
          .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/\s/g, '')));
      });
    });

    test('is on A4', () => {
      for (const { width, height } of printed.sheets) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      }
    });

    test('keeps all text where GB/T 9704 wants it', () => {
      for (const sheet of printed.sheets) expect(outside(sheet)).toEqual([]);
    });

    test('begins with its title, 22 pt and centred', () => {
      const lines = printed.sheets[0]?.lines.slice(0, title.length) ?? [];
      expect(lines.map(({ text }) => text)).toEqual(title);
      for (const { size, left, right } of lines) {
        expect(size).toBeCloseTo(22, 0);
        expect(Math.abs((left + right) / 2 - middle)).toBeLessThan(2);
      }
    });

    test('sets its text in 16 pt, on lines 28.95 pt apart', () => {
      const text = (printed.sheets[0]?.lines ?? []).filter(({ size }) => Math.round(size) === 16);
      const last = text.slice(-8).map(({ base }) => base);
      expect(((last.at(-1) ?? 0) - (last[0] ?? 0)) / 7).toBeCloseTo(28.95, 1);
    });

    test('numbers its pages, odd ones right and even ones left, one character in', () => {
      printed.sheets.forEach(({ pageNumber }, index) => {
        expect(pageNumber?.text).toBe(`— ${String(index + 1)} —`);
        expect(pageNumber?.size).toBeCloseTo(14, 0);
        expect(pageNumber?.base).toBeGreaterThan(area.bottom);
        const inset =
          index % 2 === 0
            ? area.right - (pageNumber?.right ?? 0)
            : (pageNumber?.left ?? 0) - area.left;
        expect(Math.abs(inset - 14)).toBeLessThan(2);
      });
    });

    test('shows all figures in their order, each table with its heading on one page', () => {
      expect(figureCount).toBe(figures);
      expect(tables).toHaveLength(3);
      for (const table of tables) {
        expect(printed.sheets.filter(({ text }) => text.includes(table))).toHaveLength(1);
      }
    });

    test('ends no page with a heading', () => {
      for (const { lines } of printed.sheets) {
        expect(headings).not.toContain(lines.at(-1)?.text);
      }
    });

    test('is signed and dated after its last words, on the same page with them', () => {
      const { lines = [] } = printed.sheets.at(-1) ?? {};
      const name = lines.findIndex(({ text }) => text === title[0]);
      expect(name).toBeGreaterThan(0);
      expect(lines[name + 1]?.text).toBe(signedOn);
      // 右空二字, and the day begins two characters after the name.
      const [signature, day] = [lines[name], lines[name + 1]];
      expect(Math.abs(area.right - (day?.right ?? 0) - 32)).toBeLessThan(3);
      expect(Math.abs((day?.left ?? 0) - (signature?.left ?? 0) - 32)).toBeLessThan(2);
    });

    test('says at the end where it comes from, and on which day it was printed', () => {
      const text = printed.sheets.at(-1)?.text ?? '';
      const path = address.slice(2);
      expect(text).toMatch(new RegExp(`网页地址：https://gk\\.example\\.gov\\.cn/${path}`));
      expect(text).toContain('以网页所载为准');
      expect(text).toContain(`打印日期：${today()}`);
    });

    test('shows nothing of the screen around it', () => {
      for (const { text } of printed.sheets) {
        expect(text).not.toMatch(aroundThePage);
        expect(text).not.toMatch(besideTheReport);
      }
    });

    test('tells assistive technology its title, its language, its headings and its tables', () => {
      expect(printed.title).toContain(title.join(''));
      expect(printed.language).toBe('zh-CN');
      expect(printed.roles.filter((role) => role === 'H1')).toHaveLength(1);
      expect(printed.roles.filter((role) => role === 'Table')).toHaveLength(3);
      expect(printed.roles.filter((role) => role === 'TD')).toHaveLength(figures);
      expect(printed.roles).toContain('H2');
      expect(printed.roles).toContain('H3');
      expect(printed.roles).toContain('TH');
    });
  });
}

test.describe('a report with everything', () => {
  test('has its document number under the title, and remarks of the site boxed in smaller type', async ({
    browser,
    siteUrl,
  }) => {
    const printed = await printOnce(browser, siteUrl, full);
    const lines = printed.sheets.flatMap(({ lines: some }) => some);
    expect(lines[2]?.text).toBe('示水〔2024〕3号');
    const correction = lines.find(({ text }) => text.startsWith('更正2024-03-05'));
    expect(correction?.size).toBeCloseTo(10.5, 0);
    const words = printed.sheets.map(({ text }) => text).join('');
    expect(words).toContain('第三部分正文“予以公开88件”应为“予以公开83件”，表中数字无误。');
    expect(words).toContain('勾稽说明：各种办理结果之和应等于总计');
    expect(words).toContain('机关说明：有1件申请同时要求公开');
  });

  test('names its attachment, its index number and its day of publication at the end', async ({
    browser,
    siteUrl,
  }) => {
    const { sheets } = await printOnce(browser, siteUrl, full);
    const text = sheets.at(-1)?.text;
    expect(text).toContain('附件：donghe-shuiku-shuiwei.csv');
    expect(text).toContain('索引号：000000000/2024-00003发布日期：2024-01-22');
    expect(text).toContain('更正一次，说明一项。');
  });

  test('prints alike however the reader has set the screen, and whatever cell the address names', async ({
    browser,
    siteUrl,
  }) => {
    const plain = await printOnce(browser, siteUrl, full);
    const address = new URL(`${full}#requests.withheld.thirdPartyRights.total`, siteUrl);
    await onPage(browser, address, { colorScheme: 'dark' }, async (page) => {
      await page.getByText('阅读设置').click();
      for (const label of ['特大', '加宽', '高对比']) await page.getByLabel(label).check();
      await page.getByLabel('深', { exact: true }).check();
      expect((await printPage(page)).sheets).toEqual(plain.sheets);
      await page.emulateMedia({ media: 'print' });
      const target = page.locator('td:target');
      await expect(target).toHaveCSS(
        'background-color',
        /^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/,
      );
      await expect(target).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(target).toHaveCSS('outline-style', 'none');
      await expect(target).toHaveCSS('font-weight', '400');
    });
  });

  test('without scripts leaves the day of print to be filled in', async ({ browser, siteUrl }) => {
    await onPage(browser, new URL(full, siteUrl), { javaScriptEnabled: false }, async (page) => {
      const text = (await printPage(page)).sheets.at(-1)?.text;
      expect(text).toMatch(/打印日期：\s*年\s*月\s*日/);
    });
  });

  test('forced onto Letter loses nothing', async ({ browser, siteUrl }) => {
    const plain = await printOnce(browser, siteUrl, full);
    await onPage(browser, new URL(full, siteUrl), {}, async (page) => {
      const { sheets } = await printPage(page, { format: 'Letter' });
      expect(sheets[0]?.width).toBe(612);
      expect(sheets.map(({ text }) => text).join('')).toBe(
        plain.sheets.map(({ text }) => text).join(''),
      );
      for (const { lines, width, height } of sheets) {
        for (const { left, right, base } of lines) {
          expect(left).toBeGreaterThan(36);
          expect(right).toBeLessThan(width - 36);
          expect(base).toBeLessThan(height - 36);
        }
      }
    });
  });
});

test.describe('a report longer and wider than any here', () => {
  let printed: PrintedDocument;

  test.beforeAll(async ({ browser, siteUrl }) => {
    await onPage(browser, new URL(full, siteUrl), {}, async (page) => {
      await page.evaluate(fill);
      printed = await printPage(page);
    });
  });

  test('holds 28 characters on a full line and 22 lines on a full page', () => {
    const sheets = printed.sheets.filter(({ text }) => /^—\d+—(公开)+$/.test(text));
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    for (const { lines } of sheets) {
      expect(lines).toHaveLength(22);
      const lengths = new Set(lines.map(({ text }) => text.length));
      // 26 where a paragraph begins.
      expect(lengths).toEqual(new Set([28, 26]));
    }
  });

  test('repeats the header of a long table on each of its pages', () => {
    const sheets = printed.sheets.filter(({ text }) => text.includes('长表第'));
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    for (const { text } of sheets) expect(text).toContain('长表表头');
    const rows = sheets.flatMap(({ text }) => text.match(/长表第\d+行/g) ?? []);
    expect(rows).toEqual(Array.from({ length: 80 }, (_, row) => `长表第${String(row)}行`));
  });

  test('cuts nothing of a table of seventeen columns, and sets no other text smaller for it', () => {
    const text = printed.sheets.map((sheet) => sheet.text).join('');
    expect(text).toContain(
      Array.from({ length: 17 }, (_, cell) => `${String(cell)}.12345`).join(''),
    );
    for (const sheet of printed.sheets) expect(outside(sheet)).toEqual([]);
    expect(printed.sheets[0]?.lines[0]?.size).toBeCloseTo(22, 0);
  });

  test('keeps table three on one page with figures of eight digits, none of them broken', () => {
    const sheets = printed.sheets.filter(({ text }) => text.includes('12345678'));
    expect(sheets).toHaveLength(1);
    const words = sheets[0]?.lines.map(({ text }) => text).join('\n');
    expect(words?.match(/12345678/g)).toHaveLength(175);
  });

  test('shows what is folded on the screen', () => {
    const text = printed.sheets.map((sheet) => sheet.text).join('');
    expect(text).toContain('折起来的第七处');
    expect(text).not.toContain('另有1处');
  });

  test('leaves out the ways back from notes, which lead nowhere on paper', () => {
    const text = printed.sheets.map((sheet) => sheet.text).join('');
    expect(text).toContain('注释的话。');
    expect(text).not.toContain('返回正文');
  });

  test('takes the last words along to the page of the signature', () => {
    const { lines = [] } = printed.sheets.at(-1) ?? {};
    const signature = lines.findIndex(({ text }) => text === '示例县水利局');
    expect(signature).toBeGreaterThan(0);
  });
});

test('an abridged report says so, names its source and is signed by nobody', async ({
  browser,
  siteUrl,
}) => {
  const { sheets } = await printOnce(browser, siteUrl, pageKinds['abridged report']);
  expect(sheets[0]?.text).toContain('摘编本文摘自已发布的报告');
  const { lines = [], text } = sheets.at(-1) ?? {};
  expect(lines.map((line) => line.text)).not.toContain('延津县科技和工业信息化局');
  expect(text).toContain('来源：');
});

for (const [kind, address] of states.filter(([, each]) => each !== full && each !== trial)) {
  test(`prints on A4 with nothing cut, no empty page, and its address: ${kind}`, async ({
    browser,
    siteUrl,
  }) => {
    const { sheets } = await printOnce(browser, siteUrl, address);
    for (const sheet of sheets) {
      expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([595, 842]);
      expect(outside(sheet)).toEqual([]);
      expect(sheet.lines.length).toBeGreaterThanOrEqual(3);
      expect(sheet.text).not.toMatch(aroundThePage);
    }
    const text = sheets.at(-1)?.text;
    expect(text).toContain(`打印日期：${today()}`);
    if (kind !== 'not found') expect(text).toContain('网页地址：https://gk.example.gov.cn/');
  });
}

test('the printed results of a search say what was looked for', async ({ browser, siteUrl }) => {
  const { sheets } = await printOnce(browser, siteUrl, './search/?q=行政复议&year=2023');
  expect(sheets[0]?.lines.slice(0, 3).map(({ text }) => text)).toContain('行政复议');
});

const kept = new Map<string, Promise<PrintedDocument>>();

/** Prints a page once, whoever asks for it. */
function printOnce(browser: Browser, siteUrl: string, address: string): Promise<PrintedDocument> {
  const known = kept.get(address);
  if (known !== undefined) return known;
  const printing = onPage(browser, new URL(address, siteUrl), {}, (page) => printPage(page));
  kept.set(address, printing);
  return printing;
}

async function onPage<T>(
  browser: Browser,
  address: URL,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(address.href);
    if (address.searchParams.has('q')) {
      await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    }
    return await use(page);
  } finally {
    await context.close();
  }
}

/** A closing mark at the end of a line is blank in its right half, which may lie outside. */
function outside({ lines }: PrintedSheet): string[] {
  return lines
    .filter(({ text, left, right, base, size }) => {
      const blank = /[”’）〕》，。；：、]$/.test(text) ? size / 2 : 0;
      return (
        left < area.left || right - blank > area.right || base < area.top || base > area.bottom
      );
    })
    .map(({ text }) => text);
}

function today(): string {
  return new Date().toLocaleDateString('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' });
}

/** Runs in the page: the text of a table in the order of its cells, without what the site adds. */
function filedText(table: Element): string {
  const copy = table.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('small')) added.remove();
  return copy.textContent.replace(/\s/g, '');
}

/** Runs in the page. */
function fill(): void {
  const [heading] = document.querySelectorAll('.prose h2');
  if (heading === undefined) return;
  const table = document.querySelector('.t3');
  table?.classList.add('wide-figures');
  table?.parentElement?.classList.add('stacked');
  for (const cell of table?.querySelectorAll('td') ?? []) cell.textContent = '12345678';
  const words = `<p>${'公开'.repeat(28 * 3 - 1)}</p>`.repeat(12);
  const cells = Array.from({ length: 17 }, (_, cell) => `${String(cell)}.12345`);
  const rows = Array.from({ length: 80 }, (_, row) => `<tr><td>长表第${String(row)}行</td></tr>`);
  heading.insertAdjacentHTML(
    'beforebegin',
    `${words}
    <div class="local-table"><table><thead><tr><th>长表表头</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
    <div class="local-table"><table>
      <thead><tr>${cells.map(() => '<th>月</th>').join('')}</tr></thead>
      <tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody>
    </table></div>
    <aside class="note"><h3>说明</h3><details><summary>另有1处</summary><p>折起来的第七处</p></details></aside>
    <p>注释的话。 <a href="#s1" data-footnote-backref>返回正文</a></p>`,
  );
}
