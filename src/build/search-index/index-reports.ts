/** The only file of the build that knows Pagefind. */
import * as pagefind from 'pagefind';
import type { IndexedReport } from './read-reports.ts';

/** A language that Pagefind neither segments nor stems: its words are ours as they are. */
const language = 'zxx';

/** Writes an index of the reports, with Pagefind's own files, by a process that then ends. */
export async function indexReports(
  reports: readonly IndexedReport[],
  outputPath: string,
): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addReports(index, reports);
    refuse(await complaints(index.writeFiles({ outputPath }), outputPath));
  } finally {
    await pagefind.close();
  }
}

/** So many copies are on their way to Pagefind at once. */
const ahead = 16;

async function addReports(index: pagefind.PagefindIndex, reports: readonly IndexedReport[]) {
  const onTheirWay: Promise<string>[] = [];
  for (const { url, copy } of reports) {
    onTheirWay.push(complaints(index.addHTMLFile({ url, content: copy }), url));
    if (onTheirWay.length > ahead) refuse(await onTheirWay.shift());
  }
  for (const added of onTheirWay) refuse(await added);
}

/** Of what Pagefind was told to do; empty where it did it. Never rejects, since it may not be waited for at once. */
async function complaints(done: Promise<{ errors: string[] }>, what: string): Promise<string> {
  try {
    const { errors } = await done;
    return errors.map((error) => `${what}: ${error}`).join('\n');
  } catch (error) {
    return `${what}: ${String(error)}`;
  }
}

function refuse(complaint = ''): void {
  if (complaint !== '') throw new Error(`Pagefind could not index ${complaint}`);
}
