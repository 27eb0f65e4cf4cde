import { frontMatterKey, notStated } from '../../form/front-matter.ts';
import type { Agency } from '../../register/agency.ts';
import { isBareName } from '../../register/body-name.ts';
import { defineRule } from '../define-rule.ts';

/** A name that any county has a body of says whose report it is only where the register says of which place. */
export const agencyNameComplete = defineRule({
  id: 'agency-name-complete',
  severity: 'warning',
  title: '应当知道是哪里的机关',
  basis: '《中华人民共和国政府信息公开条例》第四十九条：各机关公布本机关的报告',
  rationale: '单写“工信局”，每个县都有一个；读者和检索的人不知道这是谁的报告。',
  canBeAcknowledged: true,
  good: [
    {},
    { agencyName: '水利局', title: '水利局2023年政府信息公开工作年度报告' },
    {
      agencyName: '示例县水利局',
      body: { name: '示例县水利局', division: { code: null, path: [] } },
    },
    {
      agencyName: '长河水利委员会',
      body: { name: '长河水利委员会', division: { code: null, path: [] } },
    },
  ],
  bad: [
    {
      given: {
        agencyName: '水利局',
        title: '水利局2023年政府信息公开工作年度报告',
        body: { name: '水利局', division: { code: null, path: [] } },
      },
      messages: [
        '机关“水利局”没有写明地区，登记的行政区划也是未载明，读者无从知道是哪里的机关；请写全称，或者在机关登记里写明行政区划',
      ],
    },
  ],
  *check({ report: { agencyName }, agency }) {
    if (agency !== undefined && isPlaceKnown(agency)) return;
    if (!isBareName(agencyName)) return;
    const key = frontMatterKey('agencyName');
    const inRegister = agency === undefined ? '也没有登记' : `登记的行政区划也是${notStated}`;
    const fact = `${key}“${agencyName}”没有写明地区，${inRegister}，读者无从知道是哪里的机关`;
    yield {
      message: `${fact}；请写全称，或者在机关登记里写明行政区划`,
      brief: fact,
      key,
    };
  },
});

function isPlaceKnown({ division }: Agency): boolean {
  return division.code !== null || division.path.length > 0;
}
