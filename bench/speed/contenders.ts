/** Everyone who is measured; we come first, because the others write the page that we built. */
import type { Contender } from './contender.ts';
import { eleventy } from './contenders/eleventy.ts';
import { floor } from './contenders/floor.ts';
import { gongkailan } from './contenders/gongkailan.ts';
import { hugo, isHugoInstalled } from './contenders/hugo.ts';

export function presentContenders(): readonly Contender[] {
  return [gongkailan, eleventy, ...(isHugoInstalled() ? [hugo()] : []), floor];
}
