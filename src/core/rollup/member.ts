/** A body whose report belongs into a government's sum. */
import type { FigureId } from '../form/figures.ts';
import type { Agency } from '../register/agency.ts';
import type { Report } from '../report/report.ts';

export interface Member {
  readonly agency: Agency;
  /** Undefined where there is none that can be understood. */
  readonly report: Report | undefined;
  /** There is one, and it can't be understood. */
  readonly isUnread: boolean;
  /** Figures that findings within the report speak of, explained by the body or not. */
  readonly questioned: ReadonlySet<FigureId>;
}

/** Members that are added up apart from the others. */
export type GroupId = 'own' | 'townships' | 'governments';

export interface GroupName {
  readonly id: GroupId;
  readonly label: string;
}

/** In the order in which they stand beside each other. */
export const groupNames: readonly GroupName[] = [
  { id: 'own', label: '本级' },
  { id: 'townships', label: '乡镇街道' },
  { id: 'governments', label: '下级政府' },
];

/** 本级 is whatever the government has itself: departments, its office, institutions. */
export function groupOf({ kind }: Agency): GroupId {
  if (kind === '政府') return 'governments';
  return kind === '乡镇街道' ? 'townships' : 'own';
}
