/** Days of the calendar as text, YYYY-MM-DD: they compare as they sort. */

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** 2024-03-05 as 2024年3月5日. */
export function spokenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** The day in China at that moment. */
export function dayInChina(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
