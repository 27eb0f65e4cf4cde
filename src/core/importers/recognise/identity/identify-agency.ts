/** Whose report it is, by the name that it goes into the report under. */
import { agencyNames } from '../../../register/agency.ts';
import type { Metadata, SourcePlace } from '../../document/source-document.ts';
import { importFinding, type ImportFinding, type ImportSubject } from '../../imported.ts';
import { isBody, namesRegion } from '../../../register/body-name.ts';
import type { FiledTitle } from './filed-title.ts';
import { contradicted, unidentified, type Identified } from './identified.ts';
import { matchAgency } from './match-agency.ts';

export function identifyAgency(
  { agency: named, text, place }: FiledTitle,
  metadata: Metadata,
  { agency: id, registered }: ImportSubject,
): Identified<string> {
  if (registered === undefined) return unregistered(named, metadata, id, place);
  if (named === undefined) {
    const message = `${text === undefined ? '文件里没有标题' : `标题“${text}”没有写机关名称`}，按登记写成“${registered.name}”；请核对是不是这个机关的报告`;
    return {
      value: registered.name,
      agrees: true,
      findings: [importFinding('import-agency', message, place)],
    };
  }
  const match = matchAgency(named, registered);
  if (match.kind === 'other') {
    const names = agencyNames(registered)
      .map((name) => `“${name}”`)
      .join('、');
    const message = `标题里的机关是“${named}”，“${id}”登记的是${names}；请核对拿错了文件，还是写错了 --agency；改过名称的，请在登记里补上曾用名`;
    return contradicted(registered.name, message, place);
  }
  const findings: ImportFinding[] = [];
  if (match.kind === 'incomplete') {
    const missing = namesRegion(named) ? '不是全称' : '没有写明地区，也不是全称';
    findings.push(
      importFinding(
        'import-agency',
        `标题里的机关“${named}”${missing}，按登记写成“${match.name}”；请核对是不是同一个机关`,
        place,
      ),
    );
  } else if (registered.division.path.length === 0 && !namesRegion(named)) {
    findings.push(regionless(named, place));
  }
  return { value: match.name, agrees: true, findings };
}

function unregistered(
  named: string | undefined,
  { publisher }: Metadata,
  id: string,
  place: SourcePlace,
): Identified<string> {
  const name =
    named ?? (publisher !== undefined && isBody(publisher.trim()) ? publisher.trim() : undefined);
  if (name === undefined) {
    const message = `标题里没有机关名称，“${id}”也没有登记，不知道是哪个机关的报告；请先登记：新建 agencies/${id}.yaml`;
    return unidentified(message, place);
  }
  return {
    value: name,
    agrees: true,
    findings: namesRegion(name) ? [] : [regionless(name, place)],
  };
}

function regionless(name: string, place: SourcePlace): ImportFinding {
  return importFinding(
    'import-agency',
    `标题里的机关“${name}”没有写明地区，单凭名称不能确认是哪个机关；请核对`,
    place,
  );
}
