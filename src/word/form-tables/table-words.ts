/** What a standard table is called over it, and to those who can't see it. */
import { sections, tableTitle, type SectionId } from '../../core/form/sections.ts';

export interface TableWords {
  /** 表三, then the title of the section. */
  readonly caption: string;
  /** What is counted, where it is the same for the whole table. */
  readonly unit: string;
  readonly description: string;
}

/** Undefined for a section without a table. */
export function tableWords(id: SectionId): TableWords | undefined {
  const section = sections.find((each) => each.id === id);
  if (section?.hasTable !== true) return undefined;
  return {
    caption: tableTitle(section),
    ...more[id],
  } as TableWords;
}

const more: Partial<Record<SectionId, Omit<TableWords, 'caption'>>> = {
  proactiveDisclosure: {
    unit: '',
    description: '按条例第二十条各项分块，每块先是列名，再是各行数字。空白格表示原件没有填写。',
  },
  requests: {
    unit: '单位：件',
    description:
      '前三行是列名，七列数字依次是各类申请人和总计；左起三列是行名。空白格表示原件没有填写。',
  },
  disputes: {
    unit: '单位：件',
    description: '前三行是列名，一行数字，每五列为一种程序。空白格表示原件没有填写。',
  },
};
