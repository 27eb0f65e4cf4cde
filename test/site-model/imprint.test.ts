import { describe, expect, test } from 'vitest';
import { imprint } from '../../src/site/imprint.ts';
import { exampleSite } from '../support/archive-of.ts';

function factsOf(changes: Partial<typeof exampleSite>) {
  return imprint({ ...exampleSite, ...changes }).flat();
}

describe('the imprint', () => {
  test('has two facts a line, in the order in which government sites give them', () => {
    const lines = imprint({
      ...exampleSite,
      policeNumber: '示公网安备 41072602000001号',
      icpNumber: '示ICP备00000000号',
      siteCode: '4107260001',
      phone: '0373-7654321',
      operator: '示例县人民政府办公室',
      organizer: '示例县人民政府',
    });
    expect(lines.map((line) => line.map(({ label, value }) => label + value))).toEqual([
      ['主办单位示例县人民政府', '承办单位示例县人民政府办公室'],
      ['联系电话0373-7654321', '网站标识码4107260001'],
      ['示ICP备00000000号', '示公网安备 41072602000001号'],
    ]);
  });

  test('has no line for what site.yaml does not give', () => {
    expect(imprint(exampleSite)).toEqual([]);
    expect(imprint({ ...exampleSite, siteCode: '4107260001' })).toEqual([
      [{ label: '网站标识码', value: '4107260001' }],
    ]);
  });

  test.each([
    ['0373-7654321', 'tel:03737654321'],
    ['（0373）765 4321', 'tel:03737654321'],
    ['+86 373 7654321', 'tel:+863737654321'],
    ['12345', 'tel:12345'],
    ['0373-7654321、7654322', undefined],
    ['0373-7654321转802', undefined],
  ])('lets one dial %s where it is one number', (phone, href) => {
    expect(factsOf({ phone }).map((fact) => fact.href)).toEqual([href]);
  });

  test('leads from both record numbers to their registers, and says that these are elsewhere', () => {
    const facts = factsOf({
      icpNumber: '示ICP备00000000号',
      policeNumber: '示公网安备 41072602000001号',
    });
    expect(facts.map(({ href, isExternal }) => [href, isExternal])).toEqual([
      ['https://beian.miit.gov.cn/', true],
      ['https://beian.mps.gov.cn/#/query/webSearch?code=41072602000001', true],
    ]);
  });

  test('does not guess where the police keep a number of another form', () => {
    expect(factsOf({ policeNumber: '备案办理中' })).toEqual([{ label: '', value: '备案办理中' }]);
  });
});
