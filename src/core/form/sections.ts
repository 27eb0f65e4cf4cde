/** The six sections of a report, in order. Titles: 国办公开办函〔2021〕30号; the trial form has the same. */

export type SectionId =
  | 'overview'
  | 'proactiveDisclosure'
  | 'requests'
  | 'disputes'
  | 'problemsAndImprovements'
  | 'otherMatters';

export interface Section {
  readonly id: SectionId;
  /** Short ASCII anchor of the section on a page. */
  readonly anchor: string;
  /** Where a line may break without cutting a word; joined they are the official title. */
  readonly phrases: readonly string[];
  readonly title: string;
  /** The text of this section stands beside a standard table of the same id. */
  readonly hasTable: boolean;
}

export const sections: readonly Section[] = [
  section('overview', 's1', ['一、总体情况'], false),
  section('proactiveDisclosure', 's2', ['二、主动公开', '政府信息情况'], true),
  section('requests', 's3', ['三、收到和处理', '政府信息公开申请情况'], true),
  section('disputes', 's4', ['四、政府信息公开', '行政复议、', '行政诉讼情况'], true),
  section('problemsAndImprovements', 's5', ['五、存在的主要问题', '及改进情况'], false),
  section('otherMatters', 's6', ['六、其他需要', '报告的事项'], false),
];

/** Tables are numbered like the sections in which they stand: 表二, 表三, 表四. */
export function tableNumber({ title }: Section): string {
  return `表${title.charAt(0)}`;
}

/** 表三, then the title of the section, as the heading of a standard table. */
export function tableTitle(section: Section): string {
  return `${tableNumber(section)}\u3000${titleWithoutNumber(section)}`;
}

/** A title without its number, as the caption of a standard table. */
export function titleWithoutNumber(section: Section): string {
  return section.title.replace(/^[一二三四五六]、/, '');
}

function section(
  id: SectionId,
  anchor: string,
  phrases: readonly string[],
  hasTable: boolean,
): Section {
  return { id, anchor, phrases, title: phrases.join(''), hasTable };
}
