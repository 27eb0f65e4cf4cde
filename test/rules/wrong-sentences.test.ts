/**
 * Sentences as real reports have them wrong, in other words than the examples of the rules: each is found once by its
 * rule. Spaces and punctuation in them are for other rules.
 */
import { expect, test } from 'vitest';
import { reportRules } from '../../src/core/rules/index.ts';
import { sections } from '../../src/core/form/sections.ts';
import { exampleSubject } from '../support/example-subject.ts';

/** All of them stand in section six of the report for 2023. */
const faults: readonly (readonly [rule: string, markdown: string, quoted: string])[] = [
  [
    'narrative-parts-total',
    '全年共公开信息7条，其中预决算6条，目录5条，年报1条。',
    '全年共公开信息7条',
  ],
  ['narrative-parts-total', '全年公开信息7条，其中预决算6条、目录2条。', '全年公开信息7条'],
  ['narrative-parts-total', '全年公开信息7 条。其中，预决算 6 条、目录 2 条。', '全年公开信息7 条'],
  ['narrative-parts-total', '累计公开信息７条（其中：预决算６条，目录２条）。', '累计公开信息７条'],
  ['narrative-parts-total', '共收到申请1,204件，其中网上1,000件、信函205件。', '共收到申请1,204件'],
  ['narrative-parts-total', '收到申请5件，其中网上申请8件。', '收到申请5件'],
  ['narrative-parts-total', '合计12件：其中3件维持，10件纠正。', '合计12件'],
  ['narrative-parts-total', '新收10件，上年结转2件，共12件，其中网上9件、信函4件。', '共12件'],
  ['narrative-parts-total', '新收10件，上年结转2件，其中网上9件、信函4件。', '上年结转2件'],
  ['narrative-parts-total', '发布信息30条，包括政策10条、动态15条和解读8条。', '发布信息30条'],
  ['narrative-parts-total', '受理12件，分别为网上5件和信函6件。', '受理12件'],
  [
    'narrative-parts-total',
    '**累计公开信息7条。**其中：*预决算*6条；[目录](a.pdf)2条。',
    '累计公开信息7条',
  ],
  [
    'other-year-in-text',
    '2022年，示例局政务公开工作在加强公布等方面取得了新进展。',
    '2022年，示例局',
  ],
  ['other-year-in-text', '本年度报告数据统计期限从2022年1月1日至12月31日。', '本年度报告'],
  ['other-year-in-text', '所列数据统计期限自2023年1月1日起至2023年12月30日止。', '所列数据'],
  ['other-year-in-text', '2023年收到申请2件，办结1件，另有1件结转2023年办理。', '2023年'],
  ['other-year-in-text', '2022 年度主动公开信息0项。', '2022 年度'],
  ['other-year-in-text', '（二）依申请公开：2021年我局未收到申请。', '（二）'],
  ['other-year-in-text', '2022年本单位未收取信息处理费。', '2022年本单位'],
  ['other-year-in-text', '2024年，我局共收到申请3件，已全部答复。', '2024年'],
  ['other-year-in-text', '2022年，在县政府的领导下，我局认真做好政务公开工作。', '2022年'],
  ['other-year-in-text', '数据统计期限自2022年1月1日起至12月31日止。', '数据统计'],
  ['identity-in-text', '现将2022年度政府信息公开工作情况报告如下。', '现将'],
  ['document-number-form', '见示政办函（2020）9号。', '示政办函（2020）9号'],
  ['document-number-form', '见示政办函 [2020] 9号。', '示政办函 [2020] 9号'],
  ['document-number-form', '见示政办函〔2020〕 9 号。', '示政办函〔2020〕 9 号'],
  ['document-number-form', '见示政办函［2020］9号。', '示政办函［2020］9号'],
  ['document-number-form', '见示政办函〔2020】9号。', '示政办函〔2020】9号'],
  ['document-number-form', '见示政办函〔2020〕第9号。', '示政办函〔2020〕第9号'],
  ['document-number-form', '见示政办函〔2020〕09号。', '示政办函〔2020〕09号'],
  ['document-number-form', '见示政办函【2020\n】9号。', '示政办函【2020】9号'],
  ['numbering-repeated', '六、没有其他事项。', '六、没有其他事项。'],
  ['numbering-repeated', '### 六、收费情况\n\n没有收费。', '六、收费情况'],
  ['numbering-repeated', '（一）收费。\n\n（二）建议。\n\n（二）提案。', '（二）提案。'],
];

test.each(faults)('%s finds %s', (rule, markdown, quoted) => {
  const found = objections(markdown);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${rule} “`));
  expect(found[0]).toContain(`“${quoted}`);
});

test('and each of them in one report', () => {
  const once = faults.filter(([rule]) => rule !== 'numbering-repeated');
  const all = once.map(([, markdown]) => markdown).join('\n\n');
  expect(objections(all)).toHaveLength(once.length);
});

function objections(markdown: string): string[] {
  const subject = exampleSubject({
    sections: sections.map(({ id, title }) => ({
      id,
      title,
      markdown: id === 'otherMatters' ? markdown : '已报告。',
    })),
  });
  const held = new Set(faults.map(([rule]) => rule));
  return reportRules
    .filter(({ id }) => held.has(id))
    .flatMap((rule) => [...rule.check(subject)].map(({ message }) => `${rule.id} ${message}`));
}
