/** What a build adds to Astro's: units that are kept, the files for others, and the search index beside the rendering. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyReportFiles, reportFiles } from '../dev/report-files.ts';
import { columnFiles } from '../downloads/data-files.ts';
import { keepFiles, type KeptFiles } from '../downloads/keep-files.ts';
import { moveInto } from '../downloads/move-into.ts';
import { writeFiles } from '../downloads/write-files.ts';
import type { Keep } from '../keep/keep.ts';
import { archive } from '../site/archive.ts';
import { provideContent, providedContent } from '../site/content-source.ts';
import type { Timings } from './timings.ts';
import { unitPrerenderer, type UnitRendering } from './units/unit-prerenderer.ts';
import { openUnits, type Units } from './units/units.ts';

export interface ColumnBuild {
  readonly contentFolder: string;
  readonly keep: Keep;
  /** See unit-base.ts. */
  readonly unitBase: string;
  readonly timings: Timings;
  /** Of whose reports the units are made; where it is given, nothing of the column as a whole is. */
  readonly isOwn: ((agency: string) => boolean) | undefined;
  /** As soon as all units are there, while the pages of the column are rendered; waited for in the end. */
  readonly index: (units: Units, target: string) => Promise<void>;
}

export function columnIntegration(build: ColumnBuild): AstroIntegration {
  const { contentFolder, keep, unitBase, timings, isOwn } = build;
  const isWhole = isOwn === undefined;
  let base = '/';
  let target = '';
  let staged = '';
  let kept: KeptFiles | undefined;
  let units: Units | undefined;
  let indexing: Promise<void> = Promise.resolve();
  return {
    name: 'column',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        staged = `${target}.data`;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        setPrerenderer((inner) => unitPrerenderer(rendering(), inner));
        rmSync(staged, { recursive: true, force: true });
        if (!isWhole) return;
        // Astro empties the folder into which it builds, and a page tells how large these files are.
        kept = keepFiles(keep, `${unitBase}/column`);
        const measured = await writeFiles(columnFiles(archive()), staged, kept);
        const whole = { ...providedContent(), measured };
        provideContent(() => whole);
        timings.end('files of the column');
      },
      'astro:build:done': async () => {
        timings.end('pages of the column');
        if (isWhole) {
          await copyReportFiles(reportFiles(providedContent(), contentFolder), target);
          moveInto(staged, target);
        }
        await indexing;
        timings.end('search');
        if (isWhole) keep.prune([...(units?.used ?? []), ...(kept?.used ?? [])]);
      },
    },
  };

  function rendering(): UnitRendering {
    return {
      open: () => {
        timings.end('bundling');
        units = openUnits(archive(), { keep, base: unitBase, target, ...(isOwn && { isOwn }) });
        return units;
      },
      onUnits: (all) => {
        timings.end('units');
        indexing = build.index(all, target);
        // It is waited for later; until then nobody else hears of a failure.
        indexing.catch(() => undefined);
      },
      hasShared: isWhole,
      base,
    };
  }
}
