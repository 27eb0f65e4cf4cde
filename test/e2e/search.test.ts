import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.describe('a search', () => {
  for (const [typed, path] of [
    ['延津县科技', '/reports/yanjin-keji-gongye-xinxihuaju/2023/'],
    ['示例县水利局2023', '/reports/shili-shuiliju/2023/'],
    ['示例县水利局 2021', '/reports/shili-shuiliju/2021/'],
  ] as const) {
    test(`for ${typed} gives that report first`, async ({ page }) => {
      await search(page, typed);
      await expect(links(page).first()).toHaveAttribute(
        'href',
        new RegExp(`${path}(\\?q=[^#]+)?$`),
      );
    });
  }

  for (const typed of ['依申请公开', '行政复议']) {
    test(`for ${typed} gives reports that have it, marked`, async ({ page }) => {
      await search(page, typed);
      await expect(page.locator('#results > li')).toHaveCount(10);
      await expect(page.locator('#results > li mark').first()).toHaveText(typed);
      for (const result of await page.locator('#results > li').all()) {
        await expect(result.locator('a:not([href*="#"])')).toHaveCount(1);
        await expect(result).toContainText(typed);
      }
    });
  }

  test('finds something for every example that the front page gives', async ({ page }) => {
    await page.goto('/');
    const examples = await page
      .locator('form[role=search] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      await page.goto(example);
      await expect(page.getByRole('status')).toHaveText(/^共 [1-9]\d* 份报告$/);
    }
  });

  test('says how many there are, once', async ({ page }) => {
    await page.goto('/search/');
    const said = await watchStatus(page);
    await page.locator('#q').fill('示例县水利局2023');
    await page.getByRole('button', { name: '检索' }).click();
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
    expect(await said()).toEqual(['共 1 份报告']);
  });

  test('that finds nothing says so and where else to look', async ({ page }) => {
    await search(page, '不存在的词语测试');
    await expect(page.getByRole('status')).toHaveText('共 0 份报告');
    await expect(page.locator('#loosen')).toBeHidden();
    await expect(page.locator('#none a').first()).toHaveText('全部机关');
  });

  test('that finds nothing as typed says what it gives instead', async ({ page }) => {
    await search(page, '征地补偿2018');
    await expect(page.getByRole('status')).toHaveText(
      /^共 \d+ 份报告。没有完全匹配的报告，以下报告包含其中的各个词$/,
    );
  });

  test('starts on the front page as well', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('延津县科技');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
  });

  test('leads to the section that has the words', async ({ page }) => {
    await search(page, '征地补偿明细');
    const place = page.locator('#results > li').first().locator('.ex > a').first();
    const name = (await place.textContent()) ?? '';
    await place.click();
    await page.waitForURL(/#s\d$/);
    await expect(page.getByRole('heading', { name, level: 2 })).toBeInViewport();
  });
});

test.describe('the address', () => {
  test('brings results back, and back and forward too', async ({ page }) => {
    await search(page, '征地补偿');
    const all = await page.getByRole('status').textContent();
    await page.locator('input[name=year][value="2023"]').check();
    await expect(page.getByRole('status')).not.toHaveText(all ?? '');
    const some = await page.getByRole('status').textContent();
    await page.goBack();
    await expect(page.getByRole('status')).toHaveText(all ?? '');
    await expect(page.locator('input[name=year][value="2023"]')).not.toBeChecked();
    await page.goForward();
    await expect(page.getByRole('status')).toHaveText(some ?? '');
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(some ?? '');
    await expect(page.locator('#q')).toHaveValue('征地补偿');
  });

  test('has the page of results; its link leaves the reader at their beginning', async ({
    page,
  }) => {
    await search(page, '行政复议');
    const firstOfAll = await links(page).first().textContent();
    await page.locator('nav.pages').getByRole('link', { name: '2', exact: true }).click();
    await expect(page.locator('nav.pages [aria-current=page]')).toHaveText('2');
    await expect(links(page).first()).not.toHaveText(firstOfAll ?? '');
    await expect(page.locator('#results')).toBeFocused();
    await expect(page.getByRole('status')).toBeInViewport();
    await expect(links(page).first()).toBeInViewport();
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
    await page.reload();
    await expect(page.locator('nav.pages [aria-current=page]')).toHaveText('2');
  });
});

test.describe('the same is found', () => {
  const searches = ['依申请公开', '延津县科技', '行政复议', '示例县水利局2023', '费', '23年'];

  async function answers(page: Page): Promise<string[][]> {
    const found: string[][] = [];
    for (const typed of searches) {
      await search(page, typed);
      found.push([
        (await page.getByRole('status').textContent()) ?? '',
        ...(await links(page).allTextContents()),
      ]);
    }
    return found;
  }

  test('without module workers', async ({ page, context }) => {
    const expected = await answers(page);
    const old = await context.newPage();
    // As browsers that know only classic workers: they never look at the type.
    await old.addInitScript(() => {
      const { Worker } = globalThis;
      globalThis.Worker = new Proxy(Worker, {
        construct: (target, [url]: [string | URL]) => new target(url),
      });
    });
    expect(await answers(old)).toEqual(expected);
  });

  test('without any workers, and the page stays Chinese', async ({ page, context }) => {
    const expected = await answers(page);
    const old = await context.newPage();
    await old.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', { value: undefined });
    });
    expect(await answers(old)).toEqual(expected);
    await expect(old.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });

  test('where the worker does not load', async ({ page, context }) => {
    const expected = await answers(page);
    const broken = await context.newPage();
    await broken.route('**/_astro/worker*', (route) => route.abort());
    expect(await answers(broken)).toEqual(expected);
  });
});

test.describe('an index that does not load', () => {
  test('is said, and tried again with the next search', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=水利局');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '检索' }).click();
    await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
  });

  test('in parts is not taken for few results', async ({ page }) => {
    await page.route('**/pagefind/parts/*/index/**', (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('/search/?q=水利局');
    await expect(page.getByRole('status')).toHaveText('检索没有完成，请稍后再试一次。');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where to look instead', async ({ page }) => {
    await page.goto('/search/?q=水利局');
    // Playwright reads no text of a noscript element, though it is shown.
    await expect(page.locator('noscript a')).not.toHaveCount(0);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#filters')).toBeHidden();
  });
});

function links(page: Page) {
  return page.locator('ol#results > li h2 > a');
}

async function search(page: Page, typed: string): Promise<void> {
  await page.goto('/search/');
  await page.locator('#q').fill(typed);
  await page.getByRole('button', { name: '检索' }).click();
  await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
}

/** Every text that the status has had since. */
async function watchStatus(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.getByRole('status').evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  return () => said.jsonValue();
}
