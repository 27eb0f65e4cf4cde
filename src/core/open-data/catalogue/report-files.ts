/** The files beside the page of each report. */
import { sectionEnglish } from '../../form/english/form.ts';
import { sections, titleWithoutNumber } from '../../form/sections.ts';
import { reportFileNames } from '../addresses.ts';
import { mediaTypes, type PublishedFile } from './published-file.ts';
import { reportFiguresTable } from './table-description.ts';

const folder = '/reports/{agency}/{year}/';

export const reportFiles: readonly PublishedFile[] = [
  {
    path: `${folder}${reportFileNames.json}`,
    kind: 'report',
    mediaType: mediaTypes.json,
    title: { zh: '报告（JSON）', en: 'Report (JSON)' },
    description: {
      zh: '全部数字、文字、更正、说明和核对结果。',
      en: 'All figures, texts, corrections, statements and findings.',
    },
  },
  {
    path: `${folder}${reportFileNames.csv}`,
    kind: 'report',
    mediaType: mediaTypes.csv,
    title: { zh: '全部数字（CSV）', en: 'All figures (CSV)' },
    description: { zh: '每个数字一行，附读数。', en: 'A row for each figure, with its reading.' },
    table: reportFiguresTable,
  },
  {
    path: `${folder}${reportFileNames.docx}`,
    kind: 'report',
    mediaType: mediaTypes.docx,
    title: { zh: '报告（Word）', en: 'Report (Word)' },
    description: { zh: '按公文格式排版的报告。', en: 'The report in the layout of documents.' },
  },
  ...sections.flatMap((section) => {
    const name = reportFileNames.tables[section.id];
    if (name === undefined) return [];
    return [
      {
        path: `${folder}${name}`,
        kind: 'report' as const,
        mediaType: mediaTypes.csv,
        title: {
          zh: `${titleWithoutNumber(section)}（CSV）`,
          en: `${sectionEnglish[section.id]} (CSV)`,
        },
        description: {
          zh: '和格式里的表一样的行和列；格式没有的格子也是空的，要分清空白请用report.csv。',
          en: 'Rows and columns as in the form, with all its rows of headings. Cells that the form does not have are empty too: report.csv tells blanks apart.',
        },
      },
    ];
  }),
];
