/** Who keeps the site, as 政府网站发展指引（国办发〔2017〕47号） asks the foot of each page to say. */
import type { Site } from '../core/register/site.ts';

export interface ImprintFact {
  /** What it is, where the value doesn't say so itself. */
  readonly label: string;
  readonly value: string;
  readonly href?: string;
  /** The link leaves the column. */
  readonly isExternal?: boolean;
}

/** In lines. Only what is given: a missing fact is a finding of the check, not a gap on the page. */
export function imprint(site: Site): readonly (readonly ImprintFact[])[] {
  const { organizer, operator, phone, siteCode, icpNumber, policeNumber } = site;
  return [
    [...fact('主办单位', organizer), ...fact('承办单位', operator)],
    [...fact('联系电话', phone, phone && telephone(phone)), ...fact('网站标识码', siteCode)],
    [
      ...fact('', icpNumber, 'https://beian.miit.gov.cn/'),
      ...fact('', policeNumber, policeNumber && policeRecord(policeNumber)),
    ],
  ].filter((line) => line.length > 0);
}

function fact(label: string, value: string | undefined, href?: string): ImprintFact[] {
  if (value === undefined) return [];
  if (href === undefined) return [{ label, value }];
  return [{ label, value, href, isExternal: href.startsWith('https:') }];
}

/** Where it is one number and nothing else: 0371-65900000, (0371) 6590 0000. */
function telephone(phone: string): string | undefined {
  const digits = phone.replace(/[\s()（）—–－-]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** The register of the police knows a site by the fourteen digits of its number. */
function policeRecord(number: string): string | undefined {
  const [digits] = /\d{14}/.exec(number) ?? [];
  return digits && `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`;
}
