/** Bodies suggested while one types: by keyboard, by finger, with an input method, and to those who listen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';

test.describe('the field', () => {
  test('is a combobox over a list, closed until something is typed', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('combobox', { name: '词语、机关或者年度' });
    await field.focus();
    await expect(field).toMatchAriaSnapshot(`- combobox "词语、机关或者年度" [expanded=false]`);
    await expect(field).toHaveAttribute('aria-autocomplete', 'list');
    await expect(field).toHaveAttribute('aria-controls', 'suggestions');
    await field.pressSequentially('水利');
    await expect(page.getByRole('listbox', { name: '机关' })).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(field).not.toHaveAttribute('aria-activedescendant');
  });

  test('fetches the bodies when it is first used, not before, and once', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const bodies = () => fetched.filter((path) => path === '/search/bodies.json').length;
    await page.goto('/search/', { waitUntil: 'networkidle' });
    expect(bodies()).toBe(0);
    await page.locator('#q').focus();
    await expect.poll(bodies).toBe(1);
    await page.locator('#q').fill('水利');
    await expect(options(page)).toHaveCount(1);
    await page.locator('#q').blur();
    await page.locator('#q').focus();
    expect(bodies()).toBe(1);
  });

  test('searches what was typed as long as nothing is reached in the list', async ({ page }) => {
    await suggest(page, '水利');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=%E6%B0%B4%E5%88%A9$/);
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
  });

  test('is a field like any other where the bodies do not load, and tries again when it is next used', async ({
    page,
  }) => {
    await page.route('**/search/bodies.json', (route) => route.abort());
    await page.goto('/search/');
    const failed = page.waitForEvent('requestfailed');
    await page.locator('#q').pressSequentially('水利');
    await failed;
    await expect(page.locator('#q')).toHaveAttribute('aria-expanded', 'false');
    await page.unroute('**/search/bodies.json');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
    await page.locator('#q').press('End');
    await page.locator('#q').pressSequentially('局');
    await expect(options(page)).toHaveCount(1);
  });

  test('closes its list when the reader goes back', async ({ page }) => {
    await page.goto('/search/?q=公开');
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
    await page.locator('#q').fill('水利');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=%E6%B0%B4/);
    await page.locator('#q').pressSequentially('局');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.evaluate(() => {
      history.back();
    });
    await expect(page.locator('#q')).toHaveValue('公开');
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('does not open a list that comes after the search', async ({ page }) => {
    let deliver = () => {};
    const delivered = new Promise<void>((resolve) => (deliver = resolve));
    await page.route('**/search/bodies.json', async (route) => {
      await delivered;
      await route.continue();
    });
    await page.goto('/search/');
    await page.locator('#q').fill('水利');
    await page.keyboard.press('Enter');
    const loaded = page.waitForResponse('**/search/bodies.json');
    deliver();
    await loaded;
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
    await expect(page.getByRole('listbox')).toBeHidden();
  });
});

test.describe('by keyboard', () => {
  test('arrows go through the list and the field in turn', async ({ page }) => {
    await suggest(page, '局');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(3);
    const field = page.locator('#q');
    await page.keyboard.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', 'suggestions-0');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowUp');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      `suggestions-${String(count - 1)}`,
    );
    const reached = page.getByRole('listbox').getByRole('option', { selected: true });
    await expect(reached).toHaveCount(1);
    await expect(reached).toBeInViewport();
    await expect(field).toBeFocused();
  });

  test('Home and End stay in the text, which is then what is searched', async ({ page }) => {
    await suggest(page, '水利');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(page.locator('#q')).not.toHaveAttribute('aria-activedescendant');
    expect(await page.locator('#q').evaluate((q: HTMLInputElement) => q.selectionStart)).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('#q')).toHaveValue('水利');
  });

  test('Enter puts the name of the body in place of what was typed for it, and searches', async ({
    page,
  }) => {
    await suggest(page, '水利局 2023');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.locator('#q')).toHaveValue('示例县水利局 2023');
    await expect(page.locator('#q')).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.locator('#results h2 a').first()).toHaveAttribute(
      'href',
      /\/reports\/shili-shuiliju\/2023\//,
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('示例县水利局 2023');
  });

  test('Escape closes the list, and a second one empties the field', async ({ page }) => {
    await suggest(page, '水利');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.locator('#q')).toHaveValue('水利');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('#q')).toHaveValue('');
  });

  test('Tab goes on, and chooses nothing', async ({ page }) => {
    await suggest(page, '水利');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '检索', exact: true })).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.locator('#q')).toHaveValue('水利');
  });
});

test.describe('to those who listen', () => {
  test('the option reached is the active descendant, by its name', async ({ page }) => {
    await suggest(page, '水利');
    await page.keyboard.press('ArrowDown');
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const field = nodes.find(
      ({ role, name }) => role?.value === 'combobox' && name?.value === '词语、机关或者年度',
    );
    const property = (name: string) => field?.properties?.find((one) => one.name === name)?.value;
    expect(property('expanded')?.value).toBe(true);
    expect(property('autocomplete')?.value).toBe('list');
    const [active] = property('activedescendant')?.relatedNodes ?? [];
    const option = nodes.find(
      ({ backendDOMNodeId }) => backendDOMNodeId === active?.backendDOMNodeId,
    );
    expect(option?.role?.value).toBe('option');
    expect(option?.name?.value).toBe('示例县水利局');
  });

  test('how many there are is said once one has stopped typing, apart from the count of results', async ({
    page,
  }) => {
    await page.goto('/search/');
    const said = await page.locator('#said').evaluateHandle((place) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(place.textContent)).observe(place, {
        childList: true,
      });
      return texts;
    });
    await page.locator('#q').pressSequentially('示例县水', { delay: 20 });
    await expect(page.locator('#said')).toHaveText('有 1 个机关可选');
    expect(await said.jsonValue()).toEqual(['有 1 个机关可选']);
    await expect(page.locator('#said')).toHaveAttribute('aria-live', 'polite');
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('a short or a former name that was hit is said to be one, with the hit marked', async ({
    page,
  }) => {
    await suggest(page, '水务');
    const option = options(page).first();
    await expect(option.locator('.name')).toHaveText('示例县水利局');
    await expect(option.locator('.aside')).toHaveText('曾用名 示例县水务局');
    await expect(option.locator('mark')).toHaveText('水务');
    await page.locator('#q').fill('科工信');
    await expect(options(page).first()).toContainText('简称 卫辉市科工信局');
  });
});

test.describe('with an input method', () => {
  test('nothing happens for half-words, and the list comes with the word', async ({ page }) => {
    await page.goto('/search/');
    await page.locator('#q').focus();
    const session = await page.context().newCDPSession(page);
    const opened = await watchOpening(page);
    for (const text of ['s', 'sh', 'shui', 'shui l', 'shui li']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await expect(page.locator('#q')).toHaveValue('shui li');
    expect(await opened()).toBe(0);
    await session.send('Input.insertText', { text: '水利' });
    await expect(options(page)).toHaveText(['示例县水利局']);
    expect(await opened()).toBe(1);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a list that is open stays as it is while the next word is composed', async ({ page }) => {
    await suggest(page, '水利');
    const session = await page.context().newCDPSession(page);
    const opened = await watchOpening(page);
    await session.send('Input.imeSetComposition', {
      text: 'ju',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await expect(page.locator('#q')).toHaveValue('水利ju');
    await expect(options(page)).toHaveText(['示例县水利局']);
    await session.send('Input.insertText', { text: '局' });
    await expect(page.locator('#q')).toHaveValue('水利局');
    await expect(options(page)).toHaveText(['示例县水利局']);
    expect(await opened()).toBe(0);
  });

  test('its keys are its own: Enter takes a word, arrows choose among words', async ({ page }) => {
    await suggest(page, '水利');
    const field = page.locator('#q');
    await field.dispatchEvent('compositionstart');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      await field.dispatchEvent('keydown', { key, isComposing: true });
      await field.dispatchEvent('keydown', { key, keyCode: 229 });
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    expect(new URL(page.url()).search).toBe('');
    await field.dispatchEvent('compositionend');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
  });

  test('Safari tells of the Enter that took a word after the word: it searches nothing', async ({
    page,
  }) => {
    await page.goto('/search/');
    const field = page.locator('#q');
    await field.fill('水利');
    await field.dispatchEvent('compositionstart');
    await field.dispatchEvent('compositionend');
    await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await page.locator('#find').evaluate((form: HTMLFormElement) => form.requestSubmit());
    expect(new URL(page.url()).search).toBe('');
    await field.dispatchEvent('keyup', { key: 'Enter', keyCode: 13 });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
  });
});

test('a press of the mouse chooses, and one beside the list closes it', async ({ page }) => {
  await suggest(page, '水利');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.locator('#q').fill('水利局');
  await options(page).first().click();
  await expect(page.locator('#q')).toHaveValue('示例县水利局');
  await expect(page.locator('#q')).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('each body is as high as a finger, and a tap chooses it', async ({ page }) => {
    await page.goto('/search/');
    await page.locator('#q').tap();
    await page.locator('#q').pressSequentially('局');
    await expect(options(page).first()).toBeVisible();
    for (const option of await options(page).all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const name = await options(page).nth(1).locator('.name').textContent();
    await options(page).nth(1).tap();
    await expect(page.locator('#q')).toHaveValue(name ?? '');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page.getByRole('status')).toHaveText(/^共 \d+ 份报告/);
  });
});

function options(page: Page) {
  return page.getByRole('listbox').getByRole('option');
}

async function suggest(page: Page, typed: string): Promise<void> {
  await page.goto('/search/');
  await page.locator('#q').pressSequentially(typed);
  await expect(options(page).first()).toBeVisible();
}

/** How often the list has opened or closed since. */
async function watchOpening(page: Page): Promise<() => Promise<number>> {
  const seen = await page.locator('#suggestions').evaluateHandle((list) => {
    const changes: boolean[] = [];
    new MutationObserver(() => changes.push(list.hasAttribute('hidden'))).observe(list, {
      attributeFilter: ['hidden'],
    });
    return changes;
  });
  return async () => (await seen.jsonValue()).length;
}
