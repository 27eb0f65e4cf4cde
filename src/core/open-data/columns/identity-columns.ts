/** The columns that say which report a row is of: they begin every table of figures. */
import { editions } from '../../form/editions.ts';
import { editionEnglish } from '../../form/english/form.ts';
import { frontMatterEnglish } from '../../form/english/front-matter.ts';
import { englishTerm } from '../../form/english/term.ts';
import { frontMatterKey } from '../../form/front-matter.ts';
import { agencyKinds } from '../../register/agency.ts';
import { column, emptyMeans, type Column } from './column.ts';

/** Of a body; also its part of the address of a page. */
export const agencyPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';

export const codeColumn = column(
  'division_code',
  'string',
  ['行政区划代码', '机关所在行政区划的代码（GB/T 2260），六位数字。'],
  ['Division code', 'Code of the administrative division (GB/T 2260), six digits.'],
  { pattern: '^\\d{6}$', missing: emptyMeans('未载明', 'Not stated') },
);

export const kindColumn = column(
  'kind',
  'string',
  ['机关类别', '机关登记的类别。'],
  [
    'Kind of body',
    'As registered: 政府 government, 部门 department, 乡镇街道 township or subdistrict, 其他 other.',
  ],
  { values: agencyKinds },
);

export const yearColumn = column(
  'year',
  'integer',
  [frontMatterKey('year'), '报告所述的年份。'],
  ['Year', englishTerm(frontMatterEnglish, 'year').meaning],
  { minimum: 1900 },
);

export const formColumn = column(
  'form',
  'string',
  [frontMatterKey('edition'), Object.values(editions).map(editionWords).join('；')],
  [
    'Form',
    Object.values(editions)
      .map(({ id }) => `${id}: ${editionEnglish[id]}`)
      .join('; '),
  ],
  { values: Object.keys(editions) },
);

export const identityColumns: readonly Column[] = [
  column(
    'agency',
    'string',
    ['机关标识', '机关在本栏目里的标识，也是网址的一部分。'],
    ['Agency', 'Identifier of the body in this column, also part of the address of its pages.'],
    { pattern: agencyPattern },
  ),
  column(
    'agency_name',
    'string',
    ['机关名称', '报告发布时的机关全称。'],
    ['Name of agency', englishTerm(frontMatterEnglish, 'agencyName').meaning],
  ),
  codeColumn,
  kindColumn,
  yearColumn,
  formColumn,
];

function editionWords({ id, label, notice }: (typeof editions)['2021']): string {
  return `${id}：${label}（${notice}）`;
}
