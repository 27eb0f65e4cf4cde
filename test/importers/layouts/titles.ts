/** How the title of a report is written, line by line; always with the agency and the year. */
export type TitleWay = (agencyName: string, year: number) => readonly string[];

export const titleWays: readonly TitleWay[] = [
  (agency, year) => [`${agency}${String(year)}年政府信息公开工作年度报告`],
  (agency, year) => [agency, `${String(year)}年政府信息公开工作年度报告`],
  (agency, year) => [`${agency}${String(year)}年`, '政府信息公开工作年度报告'],
  (agency, year) => [`${agency} ${String(year)} 年政府信息公开 工作年度报告`],
  (agency, year) => [`${agency}${String(year)}年度政府信息公开工作报告`],
  (agency, year) => [`${agency}${String(year)}年度政府信息公开工作年度报告`],
  (agency, year) => [`${agency}${String(year)}年政府信息公开年度报告`],
  (agency, year) => [`${String(year)}年${agency}政府信息公开工作年度报告`],
];
