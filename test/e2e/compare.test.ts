/** Any two reports compared: by choice, by address, by keyboard; what goes wrong is said. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { layoutFaults } from './looking/layout-faults.ts';

const two = './compare/?a=shili-shuiliju/2022&b=shili-renmin-zhengfu/2022';
const title = '示例县水利局2022年与示例县人民政府2022年报告对照';
const status = (page: Page) => page.getByRole('status');
const field = (page: Page, side: '前者' | '后者') =>
  page.getByRole('group', { name: side }).getByRole('combobox', { name: '机关' });
const year = (page: Page, side: '前者' | '后者') =>
  page.getByRole('group', { name: side }).getByRole('combobox', { name: '年度' });

test('the address chooses: both are compared, named in the form and in the title, and announced', async ({
  page,
}) => {
  await page.goto(two);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveTitle(`${title} - 示例县政府信息公开`);
  await expect(status(page)).toHaveText(/^已对照：\d+项数字不同，\d+项相同，/);
  await expect(field(page, '前者')).toHaveValue('示例县水利局');
  await expect(year(page, '后者')).toHaveValue('2022');
  await expect(page.getByRole('listitem').filter({ hasText: '汇总口径不同' })).toBeVisible();
});

test('two reports are chosen and compared with the keyboard alone', async ({ page }) => {
  await page.goto('./compare/');
  await field(page, '前者').focus();
  await page.keyboard.type('水利');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(/示例县水利局/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page, '前者')).toHaveValue('示例县水利局');
  // Two years of one body are proposed.
  await expect(field(page, '后者')).toHaveValue('示例县水利局');
  await expect(year(page, '前者')).toHaveValue('2023');
  await expect(year(page, '后者')).toHaveValue('2024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?a=shili-shuiliju\/2023&b=shili-shuiliju\/2024$/);
  await expect(
    page.getByRole('heading', { name: '示例县水利局2023年与2024年报告对照' }),
  ).toBeVisible();
});

test('a year typed beside the body is taken', async ({ page }) => {
  await page.goto('./compare/');
  await field(page, '前者').pressSequentially('水利局 2021');
  await page.getByRole('listbox').getByRole('option', { name: '示例县水利局' }).click();
  await expect(year(page, '前者')).toHaveValue('2021');
});

test('back and forward lead through what was compared', async ({ page }) => {
  await page.goto(two);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: '前者后者互换' }).click();
  const swapped = page.getByRole('heading', {
    name: '示例县人民政府2022年与示例县水利局2022年报告对照',
  });
  await expect(swapped).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(field(page, '前者')).toHaveValue('示例县水利局');
  await page.goForward();
  await expect(swapped).toBeVisible();
});

test('what is compared in the browser is what the built page says', async ({ page }) => {
  const tables = (at: Page) =>
    at.locator('.cmp').evaluateAll((all) => all.map((table) => table.outerHTML));
  await page.goto('./compare/shili-shuiliju/2021/');
  const built = await tables(page);
  await page.goto('./compare/?a=shili-shuiliju/2020&b=shili-shuiliju/2021');
  await expect(page.locator('.cmp')).toHaveCount(3);
  expect(await tables(page)).toEqual(built);
});

test('a figure leads to its cell in the report', async ({ page }) => {
  await page.goto('./compare/shili-shuiliju/2023/');
  await page.getByRole('link', { name: /^186，2023年/ }).click();
  await expect(page).toHaveURL(/\/reports\/shili-shuiliju\/2023\/#requests\.received\.total$/);
  await expect(page.locator('td:target')).toHaveText(/^186/);
});

test.describe('what goes wrong is said', () => {
  test('a report that is not there, with the years that are', async ({ page }) => {
    await page.goto('./compare/?a=shili-shuiliju/2001&b=meiyou/2022');
    await expect(status(page)).toHaveText(
      /^没有示例县水利局2001年的报告，有的是2024、.+年。本栏没有登记“meiyou”这个机关。$/,
    );
  });

  test('a network that fails, and it may be tried again', async ({ page }) => {
    await page.route('**/shili-shuiliju/2022/report.json', (route) => route.abort());
    await page.goto(two);
    await expect(status(page)).toHaveText(/^没有读到示例县水利局2022年报告的数据/);
    await page.unroute('**/shili-shuiliju/2022/report.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  });

  for (const [name, body] of [
    ['no JSON', '<!doctype html>'],
    ['half of it', '{"agency":"shili-shuiliju","year":2022,'],
    ['another shape', '{"agency":"shili-shuiliju","year":2022,"form":"2021","figures":[]}'],
  ] as const) {
    test(`data that are ${name}`, async ({ page }) => {
      await page.route('**/shili-shuiliju/2022/report.json', (route) => route.fulfill({ body }));
      await page.goto(two);
      await expect(status(page)).toHaveText(/^示例县水利局2022年报告的数据读不懂，不能对照/);
      await expect(page.locator('#result a')).toHaveText([
        '示例县水利局2022年报告',
        '示例县人民政府2022年报告',
      ]);
      await expect(page.locator('#result a').first()).toHaveAttribute(
        'href',
        '/reports/shili-shuiliju/2022/',
      );
    });
  }

  test('the same report twice', async ({ page }) => {
    await page.goto('./compare/?a=shili-shuiliju/2022&b=shili-shuiliju/2022');
    await expect(status(page)).toHaveText('两边选的是同一份报告。');
  });

  test('no body chosen, with the focus where to choose it', async ({ page }) => {
    await page.goto('./compare/');
    await field(page, '前者').fill('没有这个局');
    await page.getByRole('button', { name: '对照', exact: true }).click();
    await expect(status(page)).toHaveText(
      '前者：没有叫“没有这个局”的机关，请从列出的机关里选一个。',
    );
    await expect(field(page, '前者')).toBeFocused();
    await expect(field(page, '前者')).toHaveAttribute('aria-invalid', 'true');
  });

  test('the side that is not chosen is named', async ({ page }) => {
    await page.goto('./compare/?a=shili-shuiliju/2022');
    await expect(status(page)).toHaveText('前者已经选好，还没有选后者。');
    await expect(field(page, '前者')).toHaveValue('示例县水利局');
    await page.getByRole('button', { name: '对照', exact: true }).click();
    await expect(status(page)).toHaveText(/^后者：还没有选机关/);
    await expect(field(page, '后者')).toBeFocused();
  });
});

test('markup in published data stays text', async ({ page }) => {
  const attack = '<img src=x onerror="document.title=1">';
  let hasRun = false;
  page.on('dialog', () => (hasRun = true));
  await page.route('**/shili-shuiliju/2022/report.json', async (route) => {
    const json = (await (await route.fetch()).json()) as Record<string, unknown>;
    const figures = {
      ...(json['figures'] as object),
      'requests.received.total': attack,
      [attack]: 1,
    };
    await route.fulfill({
      json: { ...json, figures, title: attack, agencyName: attack, sections: { lead: attack } },
    });
  });
  await page.goto(two);
  await expect(page.getByRole('heading', { name: `${attack}2022年与` })).toBeVisible();
  await expect(page.locator('#result img')).toHaveCount(0);
  expect(hasRun).toBe(false);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and leads to the comparisons that need none', async ({ page }) => {
    await page.goto(two);
    await expect(page.locator('main noscript')).toBeVisible();
    await page.getByRole('link', { name: '示例县水利局 2023年与2022年' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2022年与2023年报告对照/);
    await expect(page.getByRole('row', { name: /^2023年 131 28 / })).toBeVisible();
  });
});

for (const width of [320, 768]) {
  test(`nothing is cut or scrolled sideways at ${String(width)} px, at the largest type too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [two, './compare/shili-shuiliju/2021/']) {
      await page.goto(address);
      await expect(page.locator('.cmp')).toHaveCount(3);
      expect(await layoutFaults(page)).toEqual([]);
      await page.evaluate(() => (document.documentElement.dataset['size'] = '3'));
      expect(await layoutFaults(page)).toEqual([]);
    }
  });
}

test('no figure is broken across lines on a phone, however long, at the largest type too', async ({
  page,
}) => {
  await page.route('**/shili-shuiliju/2023/report.json', async (route) => {
    const json = (await (await route.fetch()).json()) as { figures: object };
    const figures = {
      ...json.figures,
      'proactiveDisclosure.licensing.decisions': 11_398_889,
      'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '11398889.2705',
      'requests.received.naturalPerson': 11_398_889,
      'requests.received.total': 11_398_889,
      'disputes.reconsideration.upheld': 12_345,
    };
    await route.fulfill({ json: { ...json, figures } });
  });
  await page.goto('./compare/?a=shili-shuiliju/2022&b=shili-shuiliju/2023');
  await expect(page.locator('.cmp td', { hasText: '11398889' }).first()).toBeVisible();
  for (const size of ['', '3']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
    for (const width of [320, 480, 800]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await brokenFigures(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
    }
  }
});

/** Figures whose text stands on more than one line. */
function brokenFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (!node.parentElement?.closest('.cmp td') || !/^[+−]?[\d.]+$/.test(text)) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length !== 1) broken.push(text);
    }
    return broken;
  });
}
