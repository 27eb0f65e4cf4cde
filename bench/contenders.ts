/** Everyone who is measured; the first is what the others are compared with. */
import type { Contender } from './contender.ts';
import { floor } from './contenders/floor.ts';
import { gongkailan } from './contenders/gongkailan.ts';

export const contenders: readonly Contender[] = [floor, gongkailan];
