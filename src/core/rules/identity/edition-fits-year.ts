import { editionForYear, editions, type Edition } from '../../form/editions.ts';
import { frontMatterKey } from '../../form/front-matter.ts';
import { defineRule } from '../define-rule.ts';

/** 2019 and 2020 belong on the trial form, 2021 and later on the form of 2021. */
export const editionFitsYear = defineRule({
  id: 'edition-fits-year',
  severity: 'error',
  title: '版式应与年度相符',
  basis: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号',
  rationale: '两种版式的项目不同，用错了版式，数字就不能和别的机关、别的年度比较。',
  canBeAcknowledged: true,
  section: 'proactiveDisclosure',
  good: [{}],
  bad: [
    {
      given: { edition: '2019' },
      messages: [
        '2023年的报告应使用2021年格式（国办公开办函〔2021〕30号），这里是2019年格式（试行）；机关确实按此填报的，请在“说明”中写明',
      ],
    },
  ],
  *check({ report }) {
    const wanted = editionForYear(report.year);
    if (wanted?.id === report.edition) return;
    const fact = `${wantedText(report.year, wanted)}，这里是${editions[report.edition].label}`;
    yield {
      message: `${fact}；机关确实按此填报的，请在“${frontMatterKey('statements')}”中写明`,
      brief: fact,
      key: frontMatterKey('edition'),
    };
  },
});

function wantedText(year: number, wanted: Edition | undefined): string {
  return wanted === undefined
    ? `${String(year)}年还没有全国统一的格式`
    : `${String(year)}年的报告应使用${wanted.label}（${wanted.notice}）`;
}
