/**
 * Writes the files of test/fixtures/import/filed, each with the report that it holds beside it. Needs LibreOffice
 * (`soffice`), Chromium (`chromium`) and the Noto fonts for Chinese; the tests only read what it wrote.
 *
 *     node test/importers/filed/make-filed.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FiledSource } from './filed-source.ts';
import { officeSources } from './office-sources.ts';
import { pdfSources } from './pdf-sources.ts';
import { filedFolder } from './read-filed.ts';

const drafts = mkdtempSync(join(tmpdir(), 'filed-'));
// Of its own: an open LibreOffice would refuse a second one.
const profile = `-env:UserInstallation=file://${drafts}/profile`;
mkdirSync(filedFolder, { recursive: true });
for (const source of [...officeSources(), ...pdfSources()]) make(source);
rmSync(drafts, { recursive: true });

function make(source: FiledSource): void {
  const { name, extension, content, through, printed, wanted, hasNarrative } = source;
  const draft = join(drafts, `${name}.${extension}`);
  writeFileSync(draft, content);
  const made = through === undefined ? draft : convert(draft, name, through);
  const file = `${name}.${through === undefined ? extension : 'pdf'}`;
  writeFileSync(join(filedFolder, file), readFileSync(made));
  const { report, title } = printed;
  writeFileSync(
    join(filedFolder, `${name}.json`),
    `${JSON.stringify({ file, wanted, hasNarrative, title, report })}\n`,
  );
}

function convert(draft: string, name: string, program: 'LibreOffice' | 'Chromium'): string {
  const result = join(drafts, `${name}.pdf`);
  const [command, words] =
    program === 'LibreOffice'
      ? [
          'soffice',
          [profile, '--headless', '--convert-to', filterFor(draft), '--outdir', drafts, draft],
        ]
      : [
          'chromium',
          [
            '--headless',
            '--no-sandbox',
            '--disable-gpu',
            '--no-pdf-header-footer',
            `--print-to-pdf=${result}`,
            draft,
          ],
        ];
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return result;
}

/** A page is printed as a page of text: LibreOffice would else take it for one without sheets. */
function filterFor(draft: string): string {
  return draft.endsWith('.html') ? 'pdf:writer_web_pdf_Export' : 'pdf';
}
