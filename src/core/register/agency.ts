/** One body of the register: content/agencies/<id>.yaml (format.md section 1). */
import { z } from 'zod';
import { notStated } from '../form/front-matter.ts';

/** In the official order. */
export const agencyKinds = ['政府', '部门', '乡镇街道', '其他'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly formerNames: readonly string[];
  readonly kind: AgencyKind;
  readonly division: Division;
  /** Id of the body above it. */
  readonly parent?: string;
  readonly creditCode?: string;
  /** First and last year for which it owes a report. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** Id of the body that took over its duties. */
  readonly successor?: string;
}

/** 行政区划: GB/T 2260 code and name as a path; the code is null where it isn't known. */
export interface Division {
  readonly code: string | null;
  /** From province to county, e.g. 河南省, 新乡市, 延津县; empty where it isn't known. */
  readonly path: readonly string[];
}

const yearText = z.string().regex(/^(19|20)\d{2}$/, '应是四位年份');
const text = z.string('应是一段文字').trim().min(1, '没有填写');

/** What the file holds: scalars are text, keys are Chinese. */
export const agencyFile = z.strictObject({
  名称: text,
  简称: text.optional(),
  曾用名: z.array(text, '应是一个列表，如 [旧名称]').optional(),
  类别: z.enum(agencyKinds, `应是${agencyKinds.join('、')}之一`),
  行政区划: z.strictObject(
    {
      代码: z.string().regex(/^(\d{6}|未载明)$/, `应是六位数字，不知道时写“${notStated}”`),
      名称: text,
    },
    '应写成 { 代码: 410726, 名称: 河南省/新乡市/延津县 }',
  ),
  上级: text.optional(),
  统一社会信用代码: text.optional(),
  起始年度: yearText.optional(),
  终止年度: yearText.optional(),
  承继: text.optional(),
});

export function toAgency(id: string, file: z.output<typeof agencyFile>): Agency {
  const { 代码: code, 名称: name } = file.行政区划;
  return {
    id,
    name: file.名称,
    formerNames: file.曾用名 ?? [],
    kind: file.类别,
    division: {
      code: code === notStated ? null : code,
      path: name === notStated ? [] : name.split('/'),
    },
    ...(file.简称 !== undefined && { shortName: file.简称 }),
    ...(file.上级 !== undefined && { parent: file.上级 }),
    ...(file.统一社会信用代码 !== undefined && { creditCode: file.统一社会信用代码 }),
    ...(file.起始年度 !== undefined && { firstYear: Number(file.起始年度) }),
    ...(file.终止年度 !== undefined && { lastYear: Number(file.终止年度) }),
    ...(file.承继 !== undefined && { successor: file.承继 }),
  };
}

/** The division as the register writes it, e.g. 河南省/新乡市/延津县; empty where it isn't known. */
export function divisionPath({ division }: Agency): string {
  return division.path.join('/');
}

/** Every name under which the body may have filed. */
export function agencyNames(agency: Agency): readonly string[] {
  return [agency.name, ...agency.formerNames];
}
