/** How high up a body stands, as far as the register tells. */
import type { Agency } from './agency.ts';
import { namesRegion } from './body-name.ts';

export type DivisionLevel = 'nation' | 'province' | 'prefecture' | 'county' | 'township';

/** Undefined where the register and the name leave it open: it is never guessed. */
export function divisionLevel({ kind, name, division }: Agency): DivisionLevel | undefined {
  if (kind === '乡镇街道') return 'township';
  if (division.code !== null) return levelOfCode(division.code);
  const [place = '', ...above] = division.path.toReversed();
  if (place === '') return isNamedForCounty(name) ? 'county' : undefined;
  if (/^(?:中国|全国|中央|国家|中华人民共和国)/.test(place)) return 'nation';
  if (above.length >= 2) return 'county';
  if (/(?:自治州|盟|地区)$/.test(place)) return 'prefecture';
  if (/自治区$|特别行政区$|省$/.test(place)) return 'province';
  if (/[县旗]$/.test(place)) return 'county';
  if (/区$/.test(place)) return above.length === 1 && isMunicipality(above) ? 'county' : undefined;
  if (/市$/.test(place) && above.length === 0)
    return isMunicipality([place]) ? 'province' : undefined;
  return undefined;
}

/** GB/T 2260: two digits each for province, prefecture and county. Under 90 stand counties that no prefecture has. */
function levelOfCode(code: string): DivisionLevel | undefined {
  if (/^(?:00|10)0000$/.test(code)) return 'nation';
  if (code.endsWith('0000')) return 'province';
  if (code.endsWith('00')) return /^\d\d90/.test(code) ? undefined : 'prefecture';
  return 'county';
}

/** 示例县水利局, 示例自治县人民政府. */
function isNamedForCounty(name: string): boolean {
  return namesRegion(name) && /^(?!国家|中国)[^省市州]{1,12}[县旗]./u.test(name);
}

function isMunicipality(path: readonly string[]): boolean {
  return /^(?:北京|天津|上海|重庆)市?$/.test(path[0] ?? '');
}
