/** The day on which content is checked: it decides whether a report that isn't there is missing already. */

/** In China, YYYY-MM-DD. SOURCE_DATE_EPOCH (reproducible-builds.org) sets it, in seconds. */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  return dayInChina(epoch === undefined ? new Date() : new Date(Number(epoch) * 1000));
}

function dayInChina(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
