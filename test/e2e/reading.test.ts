/** What a reader sees and hears, in the order in which it is read. */
import { expect, test } from '../support/browser-test.ts';
import { openPage } from './looking/open-page.ts';
import { pageKinds, reports, states } from './page-kinds.ts';

const { front, report } = pageKinds;

for (const [name, address] of states) {
  test(`the page breaks no policy and logs no error, and its parts have names of their own: ${name}`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      // The browser itself notes the report that the page is asked for in vain.
      if (message.location().url.endsWith('/shili-shuiliju/2001/report.json')) return;
      if (['error', 'warning'].includes(message.type())) messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    await openPage(page, address);
    expect(messages).toEqual([]);
    for (const role of ['navigation', 'complementary', 'region', 'search'] as const) {
      const parts = await page.getByRole(role).all();
      const names = await Promise.all(
        parts.map(async (part) => /^- \w+ "(.+?)"/.exec(await part.ariaSnapshot())?.[1]),
      );
      expect(names, role).toEqual([...new Set(names)]);
      expect(names, role).not.toContain(undefined);
    }
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
}

for (const [name, address] of reports) {
  test(`assistive technology finds a table with all its cells, wide or narrow: ${name}`, async ({
    page,
  }) => {
    await page.goto(address);
    const table = page.getByRole('table', { name: /^表三/ });
    const rows = await page.locator('#table-3 tbody tr').count();
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(table.getByRole('cell')).toHaveCount(rows * 7);
      await expect(table.getByRole('rowheader', { name: '（七）总计' })).toHaveCount(1);
    }
  });
}

test('a report is read out from its title to its remarks, wide or narrow alike', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(report);
  const main = page.getByRole('main');
  const wide = await main.ariaSnapshot();
  const order = [
    'heading "示例县水利局 2023年政府信息公开工作年度报告" [level=1]',
    'term: 发布日期',
    'heading "更正',
    'navigation "目录"',
    'figure "申请从哪里来，到哪里去',
    'heading "一、总体情况" [level=2]',
    'heading "二、主动公开政府信息情况" [level=2]',
    'table "表二',
    'heading "三、收到和处理政府信息公开申请情况" [level=2]',
    'table "表三',
    'complementary "表三 勾稽说明：',
    'table "表四',
    'heading "五、存在的主要问题及改进情况" [level=2]',
    'heading "表三各行的含义"',
    'navigation "其他年度"',
  ];
  const inOrder = (read: string) =>
    order
      .filter((line) => read.includes(line))
      .toSorted((a, b) => read.indexOf(a) - read.indexOf(b));
  expect(inOrder(wide)).toEqual(order);
  await page.setViewportSize({ width: 768, height: 1024 });
  expect(await main.ariaSnapshot()).toBe(wide);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(inOrder(await main.ariaSnapshot())).toEqual(order);
});

test('every link says where it leads without the text around it', async ({ page }) => {
  for (const [, address] of states) {
    await openPage(page, address);
    const links = await page.getByRole('link').evaluateAll((found) =>
      found.map((link) => {
        const text = (link.getAttribute('aria-label') ?? link.textContent).trim();
        return [text.replace(/\s+/g, ' '), (link as HTMLAnchorElement).href] as const;
      }),
    );
    const vague = /^(这里|此处|点击|更多|详情|查看|链接|\d{1,2}-\d{1,2}|更|注|迟|缺)$/;
    expect(links.filter(([text]) => text === '' || vague.test(text))).toEqual([]);
    const leads = new Map<string, Set<string>>();
    for (const [text, href] of links) leads.set(text, (leads.get(text) ?? new Set()).add(href));
    const ambiguous = [...leads].filter(([, hrefs]) => hrefs.size > 1);
    expect(
      ambiguous.map(([text, hrefs]) => `${text}: ${[...hrefs].join(' ')}`),
      address,
    ).toEqual([]);
  }
});

test('lines are 40 characters at most on a desk, and 16 at least on a phone', async ({ page }) => {
  await page.goto(report);
  const characters = () =>
    page
      .locator('.prose p:not([class])')
      .first()
      .evaluate((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize));
  for (const width of [1344, 1440, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await characters(), String(width)).toBe(40);
  }
  for (const width of [768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await characters(), String(width)).toBeLessThanOrEqual(40);
    expect(await characters(), String(width)).toBeGreaterThanOrEqual(39);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await characters()).toBeGreaterThanOrEqual(16);
});

test('on a tablet what is new stands in two columns, from one height and without a hole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(front);
  const placeOf = (name: string) => page.getByRole('heading', { name }).boundingBox();
  const published = await placeOf('最近发布');
  const corrected = await placeOf('最近更正');
  const missing = await placeOf('应发布而未见');
  expect(corrected?.y).toBe(published?.y);
  expect(corrected?.x).toBeGreaterThan(published?.x ?? 0);
  expect(missing?.x).toBe(corrected?.x);
});

test('the way back from a meaning shows the row below the sticky header', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(report);
  const label = page.getByRole('link', { name: '8.属于行政查询事项' });
  await label.click();
  await page.locator(':target').getByRole('link', { name: /^回到/ }).click();
  const header = await page.locator('table.t3 thead tr').last().boundingBox();
  const row = await label.boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
});

test('the address of a figure leads to its cell and sets it apart', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${report}#requests.declined.excessive.business`);
    const cell = page.locator('[id="requests.declined.excessive.business"]');
    await expect(cell).toBeInViewport({ ratio: 1 });
    expect(await cell.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px');
    // A cell that a row of zeros hides from the eye comes back when somebody points at it.
    expect((await cell.boundingBox())?.width).toBeGreaterThan(20);
    await page.goto('about:blank');
  }
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${report}#requests.received.total`);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
