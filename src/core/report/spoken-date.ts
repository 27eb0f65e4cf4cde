/** Days as a text speaks of them. */

/** 2024-03-05 as 2024年3月5日. */
export function spokenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
