/** A report to which a search led: what was searched for is marked in it, and nothing else is changed. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { axeFindings, colourFindings } from './looking/axe-findings.ts';
import { layoutFaults } from './looking/layout-faults.ts';
import { smallTargets } from './looking/small-targets.ts';

const report = './reports/shili-shuiliju/2023/';

test.describe('an opened report', () => {
  test('marks each place of what was searched for, and says how many there are', async ({
    page,
  }) => {
    await page.goto(`${report}?q=征地补偿&q=东河`);
    await expect(page.locator('mark')).toHaveText(['东河', '东河', '征地补偿', '征地补偿', '东河']);
    await expect(line(page)).toContainText('已标出“征地补偿”2处、“东河”3处');
  });

  test('marks a phrase through the elements that it runs through, as one place', async ({
    page,
  }) => {
    await page.goto(`${report}?q=政府信息公开 行政复议、行政诉讼`);
    await expect(page.locator('mark')).toHaveText(['政府信息公开', '行政复议、', '行政诉讼']);
    await expect(line(page).getByRole('link')).toHaveText(['第1处']);
  });

  test('marks other widths and capitals of the same characters', async ({ page }) => {
    await page.goto(`${report}?q=２０２３年没有收取`);
    await expect(page.locator('mark')).toHaveText('2023年没有收取');
  });

  test('marks nothing that is not searched: tables, meanings, remarks, hidden facts', async ({
    page,
  }) => {
    await page.goto(`${report}?q=总计&q=规章&q=2023&q=部门`);
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await page.locator('mark').evaluateAll(belongElsewhere)).toEqual([]);
  });

  test('has a link to each place, which a reader of the screen lands on', async ({ page }) => {
    await page.goto(`${report}?q=征地补偿`);
    await line(page).getByRole('link', { name: '第2处' }).press('Enter');
    const second = page.locator('mark').nth(1);
    await expect(second).toBeFocused();
    await expect(second).toBeInViewport();
    expect(new URL(page.url()).hash).toBe('#found-2');
  });

  test('is as if nobody had searched once the marks are cleared, and so is its address', async ({
    page,
  }) => {
    await page.goto(report);
    const plain = await articleOf(page);
    await page.goto(`${report}?q=征地补偿&q=政府信息公开行政复议#s5`);
    await page.getByRole('button', { name: '清除标记' }).press('Enter');
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(page.getByText('标记已经清除')).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#s5');
    await line(page).evaluate((element) => element.remove());
    expect(await articleOf(page)).toBe(plain);
  });

  test('says kindly that what was searched for is no longer there', async ({ page }) => {
    await page.goto(`${report}?q=不存在的词语`);
    await expect(line(page)).toHaveText('这份报告里没有找到“不存在的词语”，报告可能已经更正');
    await expect(page.locator('mark')).toHaveCount(0);
  });

  test('stands where its address leads, whatever is marked above', async ({ page }) => {
    const topOf = (id: string) =>
      page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
    await page.goto(`${report}#s3`);
    const top = await topOf('s3');
    await page.goto(`${report}?q=政府信息公开&q=的#s3`);
    await expect(line(page)).toBeAttached();
    await page.waitForLoadState('load');
    expect(Math.abs((await topOf('s3')) - top)).toBeLessThan(2);
  });

  test('leads on to the place where it stands far below the heading of its section', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(`${report}?q=下载为表格#s1`);
    await expect(page.locator('mark')).toBeInViewport();
    await page.goto(`${report}?q=下载为表格#table-3`);
    await expect(page.getByRole('table', { name: /^表三/ })).toBeInViewport();
  });

  test('gives its marks no room: no line of the text breaks elsewhere', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const heights = () =>
      page
        .locator('.prose > *')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    await page.goto(report);
    const plain = await heights();
    await page.goto(`${report}?q=的&q=政府信息公开&q=申请`);
    await expect(page.locator('mark').first()).toBeAttached();
    expect(await heights()).toEqual(plain);
  });

  test('is marked plainly on paper, without the line', async ({ page }) => {
    await page.goto(`${report}?q=征地补偿`);
    await expect(line(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(line(page)).toBeHidden();
    await expect(page.locator('mark').first()).toHaveCSS('box-shadow', 'none');
    await expect(page.locator('mark').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });

  test('keeps its own address for those who cite it', async ({ page }) => {
    await page.goto(report);
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    await page.goto(`${report}?q=征地补偿`);
    await expect(line(page)).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address ?? '');
  });
});

test.describe('a hostile address', () => {
  const texts = {
    'signs of a pattern': '(.*)+$[^]\\u{110000}(?<=a)',
    'an element': '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'a megabyte': 'a'.repeat(1_000_000),
    'half a character': '%ED%A0%80%FF',
    'white space alone': '  \u200B　 ',
  };

  for (const [name, text] of Object.entries(texts)) {
    test(`with ${name} does nothing to a report`, async ({ page }) => {
      const errors = await watchErrors(page);
      await openHostile(page, `q=${text.startsWith('%') ? text : encodeURIComponent(text)}`);
      await expect(page.locator('mark, img[src=x], .found script')).toHaveCount(0);
      expect(await errors()).toEqual([]);
    });
  }

  test('with ten thousand parameters marks the first of them', async ({ page }) => {
    const errors = await watchErrors(page);
    await openHostile(page, `q=征地补偿&${'q=的&q=东河&'.repeat(5000)}`);
    await expect(page.locator('mark').first()).toBeVisible();
    await expect(line(page).getByRole('link')).toHaveCount(12);
    expect(await errors()).toEqual([]);
  });
});

test('nothing is found in a marked report at any width in any colours', async ({ page }) => {
  const found: Record<string, string[]> = {};
  for (const address of [`${report}?q=征地补偿&q=的`, `${report}?q=${'不存在的词语'.repeat(6)}`]) {
    await page.goto(address);
    await expect(line(page)).toBeVisible();
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      note(`${String(width)} ${address}`, await layoutFaults(page), await axeFindings(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      note(`dark ${String(width)}`, await colourFindings(page));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      note(`forced ${String(width)}`, await colourFindings(page));
    }
  }
  expect(found).toEqual({});

  function note(look: string, ...findings: string[][]): void {
    if (findings.flat().length > 0) found[look] = findings.flat();
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('what the line offers is large enough', async ({ page }) => {
    await page.goto(`${report}?q=征地补偿`);
    await expect(line(page)).toBeVisible();
    expect((await smallTargets(page)).filter((target) => /处|清除/.test(target))).toEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a report to which a search led is the report', async ({ page }) => {
    await page.goto(`${report}?q=征地补偿#s5`);
    await expect(page.getByRole('heading', { name: /^五、/ })).toBeInViewport();
    await expect(page.locator('mark')).toHaveCount(0);
  });
});

function line(page: Page) {
  return page.getByRole('complementary', { name: '检索标记' });
}

async function articleOf(page: Page): Promise<string> {
  return page.locator('article').evaluate((article) => article.outerHTML);
}

function belongElsewhere(marks: Element[]): string[] {
  return marks
    .filter((mark) => mark.closest('.withnotes, .gloss-box, .note, .sum, .toc, .meta, [hidden]'))
    .map((mark) => mark.parentElement?.outerHTML ?? '');
}

/** Longer than a server takes: it is given the address without them. */
async function openHostile(page: Page, parameters: string): Promise<void> {
  await page.route(/\/reports\/.*\?/, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(/\?.*/, '') });
    await route.fulfill({ response });
  });
  await page.goto(`${report}?${parameters}`);
}

/** Errors of scripts, and what the policy forbids. */
async function watchErrors(page: Page): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset['violated'] = violatedDirective;
    });
  });
  return async () => {
    const violated = await page.locator('html').getAttribute('data-violated');
    return violated === null ? errors : [...errors, violated];
  };
}
