/** The title of an annual report (国办公开办函〔2021〕30号): the agency's name of its time, the year, what it is. */
export function reportTitle(agencyName: string, year: number): string {
  return `${agencyName}${String(year)}年政府信息公开工作年度报告`;
}
