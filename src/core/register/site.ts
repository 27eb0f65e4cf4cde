/** The column as a whole: content/site.yaml (format.md section 1). */
import { z } from 'zod';
import { agencyKinds, type AgencyKind } from './agency.ts';

export interface Site {
  readonly name: string;
  /** Address of the column with its base path, without a trailing slash. */
  readonly url?: string;
  readonly siteCode?: string;
  readonly organizer?: string;
  readonly operator?: string;
  readonly phone?: string;
  readonly icpNumber?: string;
  readonly policeNumber?: string;
  /** Under which the data may be used again; where nobody has said so, nothing is supposed. */
  readonly dataLicence?: Licence;
  /** Everything on it is made up. */
  readonly isDemonstration: boolean;
  /** Last day (MM-DD) of the following year on which a report is in time. */
  readonly deadlines: Readonly<Record<AgencyKind, string>>;
}

export interface Licence {
  readonly name: string;
  /** Of its text: programs know a licence by its address. */
  readonly url: string;
}

/** Articles 49 and 50 of the Regulations; townships follow the departments in practice. */
export const defaultDeadlines: Readonly<Record<AgencyKind, string>> = {
  政府: '03-31',
  部门: '01-31',
  乡镇街道: '01-31',
  其他: '01-31',
};

const text = z.string('应是一段文字').trim().min(1, '没有填写');
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '应是“月-日”，如 01-31');

export const siteFile = z.strictObject({
  名称: text,
  网址: z
    .string('应是网址')
    .regex(
      /^https?:\/\/[\p{L}\p{N}][\p{L}\p{N}.-]*(:([1-5]?\d{1,4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(\/[\w.~-]+)*\/?$/u,
      '应是以 http:// 或 https:// 开头的网址，路径只用字母、数字和 - _ . ~，不带 ? 和 #',
    )
    .optional(),
  网站标识码: text.optional(),
  主办单位: text.optional(),
  承办单位: text.optional(),
  联系电话: text.optional(),
  ICP备案号: text.optional(),
  公安备案号: text.optional(),
  数据许可: z
    .strictObject(
      {
        名称: text,
        网址: z
          .string('应是网址')
          .regex(
            /^https?:\/\/[\w-]+(\.[\w-]+)*(:\d{1,5})?([/?#](?:[\w.~!$&'()*+,;=:@/?#-]|%[\da-f]{2})*)?$/i,
            '应是许可全文的网址，以 http:// 或 https:// 开头，汉字写成 %E5 的样子',
          ),
      },
      '应写成 { 名称: …, 网址: … }，网址是许可全文所在的地方',
    )
    .optional(),
  演示: z.enum(['true', 'false'], '应是 true 或者 false').optional(),
  截止日期: z
    .strictObject({ 政府: monthDay, 部门: monthDay, 乡镇街道: monthDay, 其他: monthDay })
    .partial()
    .optional(),
});

/** Keys that a government site must show in its foot (政府网站发展指引); missing ones are warnings. */
export const expectedSiteKeys = [
  '网址',
  '网站标识码',
  '主办单位',
  '承办单位',
  '联系电话',
  'ICP备案号',
  '公安备案号',
] as const;

/** Of a local site: division code and a number; of a central one: bm and a number. */
export function isSiteCode(code: string): boolean {
  return /^(\d{10}|bm\d{8})$/i.test(code);
}

export function toSite(file: z.output<typeof siteFile>): Site {
  return {
    name: file.名称,
    isDemonstration: file.演示 === 'true',
    deadlines: deadlines(file.截止日期 ?? {}),
    ...(file.网址 !== undefined && { url: file.网址.replace(/\/+$/, '') }),
    ...(file.网站标识码 !== undefined && { siteCode: file.网站标识码 }),
    ...(file.主办单位 !== undefined && { organizer: file.主办单位 }),
    ...(file.承办单位 !== undefined && { operator: file.承办单位 }),
    ...(file.联系电话 !== undefined && { phone: file.联系电话 }),
    ...(file.ICP备案号 !== undefined && { icpNumber: file.ICP备案号 }),
    ...(file.公安备案号 !== undefined && { policeNumber: file.公安备案号 }),
    ...(file.数据许可 !== undefined && {
      dataLicence: { name: file.数据许可.名称, url: file.数据许可.网址 },
    }),
  };
}

function deadlines(
  given: Partial<Record<AgencyKind, string | undefined>>,
): Record<AgencyKind, string> {
  const result: Record<AgencyKind, string> = { ...defaultDeadlines };
  for (const kind of agencyKinds) result[kind] = given[kind] ?? result[kind];
  return result;
}
