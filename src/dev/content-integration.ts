/**
 * The content for the pages, wherever Astro runs by itself: `astro dev`, where every change of a file shows at once,
 * and a plain `astro build`. `npm run build` provides the content before Astro starts, and this stands back.
 */
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../content-folder/check-folder.ts';
import { contentFolder } from '../content-folder/content-folder.ts';
import { hasErrors } from '../core/issue/issue.ts';
import { issueLine } from '../core/issue/issue-line.ts';
import type { CheckedContent } from '../core/checking/checked.ts';
import { isContentProvided, provideContent } from '../site/content-source.ts';
import { watchContent } from './watch-content.ts';

export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchContent(server, contentFolder());
      },
      'astro:build:start': () => {
        if (isContentProvided()) return;
        const content = checkFolder(contentFolder());
        refuseErrors(content);
        provideContent(() => content);
      },
    },
  };
}

function refuseErrors({ issues }: CheckedContent): void {
  if (!hasErrors(issues)) return;
  const errors = issues.filter(({ severity }) => severity === 'error');
  throw new Error(`the content has errors:\n${errors.map((issue) => issueLine(issue)).join('\n')}`);
}
