/**
 * Astro's own prerenderer with two changes: pages of units come first, one unit after the other, and go to their unit;
 * and of a unit that is kept no page is rendered.
 */
import type { AstroPrerenderer } from 'astro';
import { unitOfPath } from './list-units.ts';
import type { Units } from './units.ts';

export interface UnitRendering {
  /** Asked once, when Astro has emptied the folder into which it builds. */
  readonly open: () => Units;
  /** When no unit is left to be made; the pages of the column follow. */
  readonly onUnits: (units: Units) => void;
  /** Whether the pages of the column as a whole are wanted. */
  readonly hasShared: boolean;
  /** Under which the site is served: begins and ends with a slash. */
  readonly base: string;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

export function unitPrerenderer(
  rendering: UnitRendering,
  inner: AstroPrerenderer,
): AstroPrerenderer {
  let units: Units | undefined;
  /** Pages still to be rendered, by unit. */
  const left = new Map<string, number>();

  const finish = async (all: Units, name: string) => {
    const remaining = (left.get(name) ?? 0) - 1;
    left.set(name, remaining);
    if (remaining > 0) return;
    left.delete(name);
    await all.finish(name);
    if (left.size === 0) rendering.onUnits(all);
  };

  return {
    ...inner,
    name: 'units',
    async getStaticPaths() {
      const opened = (units = rendering.open());
      const byUnit = Map.groupBy(await inner.getStaticPaths(), nameOf);
      const ofUnits = [...byUnit].flatMap(([name, paths]) => {
        if (name === undefined || !opened.stale.has(name)) return [];
        left.set(name, paths.length);
        return paths;
      });
      if (left.size === 0) rendering.onUnits(opened);
      const shared = rendering.hasShared ? (byUnit.get(undefined) ?? []) : [];
      return [...ofUnits, ...shared];
    },
    async render(request, options) {
      const rendered = await inner.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const path = decodeURI(new URL(request.url).pathname.slice(rendering.base.length));
      const name = unitOfPath(path);
      if (name === undefined || units === undefined) return rendered;
      const html = new Uint8Array(await response.arrayBuffer());
      units.write(name, `${path}index.html`, html);
      await finish(units, name);
      // Without a body Astro writes nothing.
      return new Response(null);
    },
  };
}

function nameOf({ pathname }: Path): string | undefined {
  return unitOfPath(pathname.replace(/^\//, ''));
}
