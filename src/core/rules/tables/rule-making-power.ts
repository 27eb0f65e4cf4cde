import { figureDefinitions } from '../../form/figures.ts';
import type { Agency } from '../../register/agency.ts';
import { divisionLevel } from '../../register/division-level.ts';
import { figureOf } from '../../report/report.ts';
import { defineRule } from '../define-rule.ts';

/** 规章 are made by few bodies; where another reports some, documents of another kind were counted as such. */
export const ruleMakingPower = defineRule({
  id: 'rule-making-power',
  severity: 'warning',
  title: '没有规章制定权的机关，规章应为0',
  basis:
    '《中华人民共和国立法法》：国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府可以制定规章',
  rationale:
    '县、乡和地方各部门不能制定规章，这一行不是0，多半是把规范性文件或者上级的规章计了进来。',
  canBeAcknowledged: true,
  section: 'proactiveDisclosure',
  good: [
    {},
    {
      figures: { 'proactiveDisclosure.governmentRules.inForce': 6 },
      body: {
        name: '示例市人民政府',
        kind: '政府',
        division: { code: null, path: ['示例省', '示例市'] },
      },
    },
    { figures: { 'proactiveDisclosure.governmentRules.inForce': null } },
  ],
  bad: [
    {
      given: {
        figures: {
          'proactiveDisclosure.governmentRules.issued': 1,
          'proactiveDisclosure.governmentRules.inForce': 6,
        },
      },
      messages: [
        '规章：本年制发件数 1、现行有效件数 6；示例县水利局没有规章制定权，应当都是0，请核对是不是把规范性文件或者上级的规章填到了这一行',
      ],
    },
    {
      given: {
        edition: '2019',
        figures: { 'proactiveDisclosure.governmentRules.disclosedTotal': 2 },
      },
      messages: [
        '规章：对外公开总数量 2；示例县水利局没有规章制定权，应当都是0，请核对是不是把规范性文件或者上级的规章填到了这一行',
      ],
    },
  ],
  *check({ report, agency }) {
    if (agency === undefined || !isWithoutPower(agency)) return;
    const found = figureDefinitions(report.edition).filter(
      ({ id }) => id.startsWith(rulesRow) && isPositive(figureOf(report, id)),
    );
    const [first] = found;
    if (first === undefined) return;
    const told = found.map(
      ({ id, columnLabels }) => `${columnLabels.at(-1) ?? ''} ${String(figureOf(report, id))}`,
    );
    const fact = `${first.rowName}：${told.join('、')}；${report.agencyName}没有规章制定权`;
    yield {
      message: `${fact}，应当都是0，请核对是不是把规范性文件或者上级的规章填到了这一行`,
      brief: fact,
      figures: found.map(({ id }) => id),
    };
  },
});

const rulesRow = 'proactiveDisclosure.governmentRules.';

/** Certainly: where the register leaves it open, the report is believed. */
function isWithoutPower(agency: Agency): boolean {
  if (isOfState(agency.name)) return false;
  const level = divisionLevel(agency);
  if (level === 'township' || level === 'county') return true;
  // An office reports the rules of its government too.
  const isGovernment = agency.kind === '政府' || /政府(?:办公[厅室])?$/.test(agency.name);
  return !isGovernment && level !== 'nation' && isLocal(agency);
}

function isLocal({ division }: Agency): boolean {
  return division.code !== null || division.path.length > 0;
}

/** Bodies of the State Council, wherever the register puts their seat. */
function isOfState(name: string): boolean {
  return /^(?:国务院|国家|中国|中华人民共和国|中央)|(?:部|署|总局)$/.test(name);
}

function isPositive(figure: unknown): boolean {
  return typeof figure === 'number' && figure > 0;
}
