/** A process of the benchmark: checks the content, and writes what it is told to below the folder that it is given. */
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { contentHistory } from '../../src/content-folder/content-history.ts';
import { earlierVersions } from '../../src/content-folder/earlier-versions.ts';
import { columnFiles, reportDataFiles } from '../../src/downloads/data-files.ts';
import { writeFiles } from '../../src/downloads/write-files.ts';
import { archive } from '../../src/site/archive.ts';
import { provideContent } from '../../src/site/content-source.ts';

const [target = '', ...what] = process.argv.slice(2);
const folder = contentFolder();
const content = checkFolder(folder);
const whole = {
  ...content,
  earlierVersions: earlierVersions(folder, content),
  history: contentHistory(folder, content),
};
provideContent(() => whole);
if (what.includes('column')) await writeFiles(columnFiles(archive()), target);
if (what.includes('reports')) await writeFiles(reportDataFiles(archive()), target);
