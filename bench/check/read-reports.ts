/** A process of the benchmark: reads the content folder, and parses every report if it is told to. */
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { readFolder } from '../../src/content-folder/read-folder.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';

const { reports } = readFolder(contentFolder());
if (process.argv[2] === 'parse') for (const file of reports) parseReport(file);
