import { expect, test } from 'vitest';
import { licenceId } from '../../../src/core/open-data/descriptions/licence.ts';

test.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans', 'CC-BY-SA-4.0'],
  ['http://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://creativecommons.org/licenses/', undefined],
  ['https://www.example.gov.cn/xuke.html', undefined],
])('%s is known as %s', (url, id) => {
  expect(licenceId({ name: '许可', url })).toBe(id);
});
