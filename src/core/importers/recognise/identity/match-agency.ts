/** Whether the body that a title names is the one that the report is said to be of. */
import { agencyNames, type Agency } from '../../../register/agency.ts';

export type AgencyMatch =
  /** One of the names under which it may have filed. */
  | { readonly kind: 'same'; readonly name: string }
  /** Only a part of a name: a short name, or one without the region. */
  | { readonly kind: 'incomplete'; readonly name: string }
  | { readonly kind: 'other' };

export function matchAgency(inTitle: string, agency: Agency): AgencyMatch {
  const named = bare(inTitle);
  const names = agencyNames(agency);
  const same = names.find((name) => bare(name) === named);
  if (same !== undefined) return { kind: 'same', name: same };
  const longer = names.find((name) => isLonger(named, bare(name), agency));
  if (longer !== undefined) return { kind: 'same', name: longer };
  const isIncomplete = names.some((name) => isPart(named, bare(name)));
  const isShort = agency.shortName !== undefined && isPart(named, bare(agency.shortName));
  return isIncomplete || isShort ? { kind: 'incomplete', name: agency.name } : { kind: 'other' };
}

/** 河南省延津县水利局 is 延津县水利局 of that province. */
function isLonger(named: string, name: string, { division }: Agency): boolean {
  if (!named.endsWith(name)) return false;
  const above = named.slice(0, named.length - name.length);
  return above !== '' && division.path.join('').includes(above);
}

/** 工信局 or 延津县工信局 for 延津县工业和信息化局: signs of the name in their order, its last one among them. */
function isPart(named: string, name: string): boolean {
  if (named === name.replace(/人民政府$/, '')) return true;
  if (named.length < 3 || named.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const sign of name) if (sign === named[at]) at += 1;
  return at === named.length;
}

function bare(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
