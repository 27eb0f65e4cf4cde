/** The one place that the command line means. */
import type { Agency } from '../../core/register/agency.ts';
import { findRegions, regionName, type Region } from '../../core/rollup/region.ts';
import { UnusableInput } from '../command.ts';

export function chooseRegion(agencies: readonly Agency[], words: string): Region {
  const regions = findRegions(agencies, words);
  const [region, ...others] = regions;
  if (region === undefined) throw new UnusableInput(notFound(agencies, words));
  if (others.length === 0) return region;
  const list = regions.map((candidate) => `  ${describe(candidate)}\n`).join('');
  throw new UnusableInput(
    `“${words}”不止一处，请写行政区划代码、带上级的名称（如 示例省/示例市/示例县）或者政府的机关代号：\n${list.trimEnd()}`,
  );
}

function describe(region: Region): string {
  const { code, government } = region;
  const facts = [
    ...(code === null ? [] : [code]),
    government === undefined ? '政府没有登记' : `${government.name} ${government.id}`,
  ];
  return `${regionName(region)}（${facts.join('，')}）`;
}

function notFound(agencies: readonly Agency[], words: string): string {
  const body = agencies.find(({ id }) => id === words);
  if (body !== undefined) {
    return `${body.name}（${body.id}）登记的类别是${body.kind}，不是政府，没有要汇总的所属机关`;
  }
  return `登记里没有“${words}”这个地方；请写行政区划代码、名称（如 示例县、示例市/示例县）或者政府的机关代号`;
}
