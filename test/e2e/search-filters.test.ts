/** What narrows the results: boxes with counts, conditions to be left out, and what the words name. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.describe('boxes', () => {
  test('narrow the results to what their counts say, and stand in the address', async ({
    page,
  }) => {
    await page.goto('/search/?q=征地补偿');
    const all = await countOf(page);
    const promised = Number(await count(page, 'year', '2023').textContent());
    expect(promised).toBeLessThan(all);
    await box(page, 'year', '2023').check();
    await expect(page.getByRole('status')).toHaveText(`共 ${String(promised)} 份报告`);
    await box(page, 'year', '2020').check();
    await expect(page.getByRole('status')).not.toHaveText(`共 ${String(promised)} 份报告`);
    expect(new URL(page.url()).searchParams.getAll('year')).toEqual(['2023', '2020']);
  });

  test('list reports without any words', async ({ page }) => {
    await page.goto('/search/?kind=政府&year=2023');
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
    await expect(box(page, 'kind', '政府')).toBeChecked();
    await expect(page.locator('#results h2 a')).toHaveAttribute(
      'href',
      /\/reports\/shili-renmin-zhengfu\/2023\/$/,
    );
  });

  test('begin the results anew, and keep the words', async ({ page }) => {
    await page.goto('/search/?q=公开&page=2');
    await countOf(page);
    await box(page, 'kind', '部门').check();
    await expect(page).toHaveURL(/kind=/);
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()]).toEqual(['q', 'kind']);
  });

  test('of a division tick all that lies in it, which then has nothing to say', async ({
    page,
  }) => {
    await page.goto('/search/?q=公开');
    await countOf(page);
    await box(page, 'region', '河南省/新乡市/延津县').check();
    await expect(page).toHaveURL(/region=/);
    await box(page, 'region', '河南省').check();
    await expect(box(page, 'region', '河南省/新乡市')).toBeChecked();
    await expect(box(page, 'region', '河南省/新乡市/延津县')).toBeDisabled();
    const regions = () => new URL(page.url()).searchParams.getAll('region');
    await expect.poll(regions).toEqual(['河南省']);
    await expect(page.getByRole('status')).toHaveText(/^共 3 份报告/);
    await box(page, 'region', '河南省').uncheck();
    await expect(box(page, 'region', '河南省/新乡市/延津县')).not.toBeChecked();
    await expect.poll(regions).toEqual([]);
  });

  test('stay folded on a phone, until somebody wants them', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/search/?q=依申请公开');
    await countOf(page);
    await expect(page.locator('#results h2 a').first()).toBeInViewport();
    await expect(page.getByLabel('部门')).toBeHidden();
    await page.getByText('缩小范围').click();
    await page.getByLabel('部门').check();
    await expect(chip(page, '部门')).toBeVisible();
    await page.reload();
    await expect(chip(page, '部门')).toBeVisible();
    await expect(page.getByLabel('部门')).toBeHidden();
    await page.setViewportSize({ width: 1024, height: 740 });
    await expect(page.getByLabel('部门')).toBeVisible();
  });
});

test.describe('conditions', () => {
  test('go one by one by keyboard, the focus on the next and at last on the results', async ({
    page,
  }) => {
    await page.goto('/search/?q=公开&year=2023&year=2022&kind=部门');
    await countOf(page);
    await chip(page, '2022年').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /去掉条件：\s?部门/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /去掉条件：\s?2023年/ })).toBeFocused();
    await expect(page.getByRole('link', { name: '清除全部条件' })).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.locator('#results')).toBeFocused();
    expect(new URL(page.url()).search).toBe('?q=%E5%85%AC%E5%BC%80');
    await expect(page.locator('#filters input:checked')).toHaveCount(0);
  });

  test('all go at once, and the words stay', async ({ page }) => {
    await page.goto('/search/?q=公开&year=2023&figure=requests.received.total>10&page=2');
    await countOf(page);
    await page.getByRole('link', { name: '清除全部条件' }).click();
    await expect(page.locator('.chip')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('?q=%E5%85%AC%E5%BC%80');
  });

  test('are links that can be opened elsewhere', async ({ page, context }) => {
    await page.goto('/search/?q=公开&year=2023&kind=部门');
    await countOf(page);
    const address = await chip(page, '部门').evaluate((link: HTMLAnchorElement) => link.href);
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByRole('status')).toHaveText(/共 \d+ 份报告/);
    expect([...new URL(other.url()).searchParams.keys()]).toEqual(['q', 'year']);
    await expect(chip(page, '部门')).toBeVisible();
    expect(await chip(page, '部门').evaluate(pressesTakenOver)).toEqual(['plain']);
  });

  test('have those that no box stands for, a body by its name', async ({ page }) => {
    await page.goto('/search/?body=shili-shuiliju&region=示例省&year=1999');
    await expect(chip(page, '示例县水利局')).toBeVisible();
    await expect(chip(page, '示例省')).toBeVisible();
    await expect(chip(page, '1999年')).toBeVisible();
    await chip(page, '1999年').click();
    await expect(page.getByRole('status')).toHaveText(/^共 [1-9]\d* 份报告/);
    await box(page, 'year', '2023').check();
    await expect(chip(page, '示例县水利局')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('共 1 份报告');
  });
});

test('a body that there is none of has no name, whatever the address calls it', async ({
  page,
}) => {
  await page.goto('/search/?body=constructor&body=__proto__');
  await expect(page.locator('.chip')).toHaveText([
    /^去掉条件：所选机关×$/,
    /^去掉条件：所选机关×$/,
  ]);
});

test.describe('what the words name', () => {
  test('leads to the body and its report of the year', async ({ page }) => {
    await page.goto('/search/?q=延津县科工局 2023年');
    const ways = page.locator('#asked');
    await expect(
      ways.getByRole('link', { name: '延津县科技和工业信息化局', exact: true }),
    ).toHaveAttribute('href', /\/agencies\/yanjin-keji-gongye-xinxihuaju\/$/);
    await ways.getByRole('link', { name: '2023年度报告' }).click();
    await expect(page).toHaveURL(/\/reports\/yanjin-keji-gongye-xinxihuaju\/2023\/$/);
  });

  test('is offered with the rest of the words, on this page', async ({ page }) => {
    await page.goto('/search/?q=征地补偿 2023年');
    await countOf(page);
    await page.getByRole('link', { name: '只看2023年' }).click();
    await expect(page.locator('#q')).toHaveValue('征地补偿');
    await expect(box(page, 'year', '2023')).toBeChecked();
    await expect(chip(page, '2023年')).toBeVisible();
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue('征地补偿 2023年');
    await expect(box(page, 'year', '2023')).not.toBeChecked();
  });

  test('goes one by one, the rest of it chosen in place of the words', async ({ page }) => {
    await page.goto('/search/?q=延津县2023年收到多少申请');
    await expect(chip(page, '2023年')).toBeVisible();
    await chip(page, '2023年').click();
    await expect(chip(page, '2023年')).toBeHidden();
    await expect(chip(page, '延津县')).toBeVisible();
    await expect(page.locator('#q')).toHaveValue('收到多少申请');
    await expect(box(page, 'region', '河南省/新乡市/延津县')).toBeChecked();
  });

  test('goes at once, and the words alone are left', async ({ page }) => {
    await page.goto('/search/?q=延津县2023年收到多少申请');
    await page.getByRole('link', { name: '清除全部条件' }).click();
    await expect(page.locator('.chip')).toHaveCount(0);
    await expect(page.locator('#q')).toHaveValue('收到多少申请');
  });

  test('goes where the words are taken as they stand, and comes back', async ({ page }) => {
    await page.goto('/search/?q=新收≥1000');
    await expect(chip(page, '新收 ≥ 1000')).toBeVisible();
    await chip(page, '新收 ≥ 1000').click();
    await expect(page).toHaveURL(/as=typed/);
    await expect(page.locator('#q')).toHaveValue('新收≥1000');
    await expect(page.locator('.chip')).toHaveCount(0);
    await page.getByRole('link', { name: '识别其中的机关、年度' }).click();
    await expect(chip(page, '新收 ≥ 1000')).toBeVisible();
    await chip(page, '新收 ≥ 1000').click();
    await expect(page).toHaveURL(/as=typed/);
    await page.locator('#q').fill('新收≥2000');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/as=typed/);
  });
});

function box(page: Page, name: string, value: string) {
  return page.locator(`input[name=${name}][value="${value}"]`);
}

function count(page: Page, name: string, value: string) {
  return page.locator('label', { has: box(page, name, value) }).locator('.n');
}

function chip(page: Page, label: string) {
  return page.locator('.chip', { hasText: label });
}

async function countOf(page: Page): Promise<number> {
  await expect(page.getByRole('status')).toHaveText(/共 \d+ 份报告/);
  return Number(/\d+/.exec((await page.getByRole('status').textContent()) ?? '')?.[0]);
}

/** Which ways to press a link the page answers itself, instead of leaving them to the browser. */
function pressesTakenOver(link: Element): string[] {
  const ways: readonly (readonly [string, string, MouseEventInit])[] = [
    ['middle', 'auxclick', { button: 1 }],
    ['Ctrl', 'click', { ctrlKey: true }],
    ['Command', 'click', { metaKey: true }],
    ['Shift', 'click', { shiftKey: true }],
    ['plain', 'click', {}],
  ];
  const taken: string[] = [];
  for (const [name, type, init] of ways) {
    const end = (event: Event) => {
      if (event.defaultPrevented) taken.push(name);
      event.preventDefault();
    };
    window.addEventListener(type, end, { once: true });
    link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...init }));
  }
  return taken;
}
