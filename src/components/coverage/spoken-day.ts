/** 01-31 as 1月31日. */
export function spokenDay(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  return `${String(month)}月${String(day)}日`;
}
