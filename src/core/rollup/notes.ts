/** What whoever adds up must know, each said of one member's report. */
import { editions } from '../form/editions.ts';
import { findFigureDefinition, figureDefinitions, type FigureId } from '../form/figures.ts';
import { keyName } from '../form/key-name.ts';
import type { Problem } from '../issue/problems.ts';
import type { Agency } from '../register/agency.ts';
import { coverageOf } from './coverage.ts';
import type { Member } from './member.ts';
import { figuresNotIn, type GapReason, type Rollup } from './roll-up.ts';

/** Findings of a roll-up, beside those that rules have of the draft. */
export const rollupProblems = {
  'rollup-unread': { severity: 'error', title: '所属机关的报告读不出来' },
  'rollup-missing': { severity: 'warning', title: '所属机关没有报告' },
  'rollup-form': { severity: 'warning', title: '所属机关的报告版式不同' },
  'rollup-blank': { severity: 'warning', title: '所属机关的报告有没填的数字' },
  'rollup-questioned': { severity: 'warning', title: '所属机关的报告自己有问题' },
  'rollup-merged': { severity: 'warning', title: '并入的机关和它并入的机关都有报告' },
  'rollup-unregistered': { severity: 'warning', title: '政府没有登记' },
  'rollup-left-out': { severity: 'warning', title: '同一地方的机关没有计入' },
} as const satisfies Record<string, Problem>;

export interface Note {
  readonly ruleId: keyof typeof rollupProblems;
  readonly message: string;
  /** The body of whose report, or of whose entry in the register, it speaks. */
  readonly agency: Agency;
  readonly figures: readonly FigureId[];
}

/** In the order in which a clerk works through them; `year` is that of the reports. */
export function notesOf(rollup: Rollup, year: number): readonly Note[] {
  const { missing, unread } = coverageOf(rollup.members, rollup.edition);
  const about = `${String(year)}年的报告`;
  return [
    ...unread.map(({ agency }) =>
      note('rollup-unread', agency, `${agency.name}${about}读不出来，没有计入；改好以后请重新汇总`),
    ),
    ...missing.map(({ agency }) =>
      note('rollup-missing', agency, `${agency.name}没有${about}，没有计入`),
    ),
    ...rollup.members.flatMap((member) => otherForm(rollup, member)),
    ...blanks(rollup),
    ...rollup.members.flatMap((member) => questioned(rollup, member)),
    ...merged(rollup.members, year),
  ];
}

function otherForm({ edition }: Rollup, { agency, report }: Member): Note[] {
  if (report === undefined || report.edition === edition) return [];
  const lacking = figuresNotIn(edition, report.figures);
  const same = figureDefinitions(edition).length - lacking.length;
  const message = `${agency.name}用的是${editions[report.edition].label}，不是${editions[edition].label}：两种格式里含义相同的 ${String(same)} 个数字计入，它没有的 ${String(lacking.length)} 个在草稿里留空`;
  return [note('rollup-form', agency, message)];
}

const gapPhrases: readonly (readonly [GapReason, string])[] = [
  ['blank', '没有填，不当作0'],
  ['slash', '填的是“/”，不当作0'],
  ['noUnit', '没有写明是元还是万元，不能相加'],
];

function blanks({ edition, figures, members }: Rollup): Note[] {
  const gaps = figures.flatMap(({ definition: { id }, all }) =>
    all.gaps.map((gap) => ({ ...gap, id })),
  );
  const byMember = Map.groupBy(gaps, ({ member }) => member);
  return members.flatMap((member) => {
    const byReason = Map.groupBy(byMember.get(member) ?? [], ({ why }) => why);
    return gapPhrases.flatMap(([why, phrase]) => {
      const ids = byReason.get(why)?.map(({ id }) => id) ?? [];
      if (ids.length === 0) return [];
      const { agency } = member;
      const message = `${agency.name}有 ${String(ids.length)} 个数字${phrase}，草稿里留空：${names(ids, edition)}`;
      return [note('rollup-blank', agency, message, ids)];
    });
  });
}

function questioned({ edition }: Rollup, { agency, report, questioned: ids }: Member): Note[] {
  const known = [...ids].filter((id) => findFigureDefinition(edition, id) !== undefined);
  if (report === undefined || known.length === 0) return [];
  const message = `${agency.name}的报告有核对出的问题，涉及下列数字，照原数计入，请先核对：${names(known, edition)}`;
  return [note('rollup-questioned', agency, message, known)];
}

/** A body that was merged, in the year or before, and the one that took over its duties: both report. */
function merged(members: readonly Member[], year: number): Note[] {
  const reporting = members.filter(({ report }) => report !== undefined);
  const byId = new Map(reporting.map(({ agency }) => [agency.id, agency]));
  return reporting.flatMap(({ agency }) => {
    const { lastYear, successor } = agency;
    if (lastYear === undefined || lastYear > year) return [];
    const heir = successor === undefined ? undefined : byId.get(successor);
    if (heir === undefined && lastYear === year) return [];
    const end = `${agency.name}登记的终止年度是${String(lastYear)}`;
    const both = heir === undefined ? '它还有报告' : `它和并入的${heir.name}都有报告`;
    const message = `${end}，${both}，都计入；请核对有没有重复计算`;
    return [note('rollup-merged', agency, message)];
  });
}

const mostNamed = 6;

function names(ids: readonly FigureId[], edition: Rollup['edition']): string {
  const some = ids.slice(0, mostNamed).flatMap((id) => {
    const definition = findFigureDefinition(edition, id);
    return definition === undefined ? [] : [keyName(definition, edition)];
  });
  return `${some.join('、')}${ids.length > mostNamed ? '等' : ''}`;
}

function note(
  ruleId: Note['ruleId'],
  agency: Agency,
  message: string,
  figures: readonly FigureId[] = [],
): Note {
  return { ruleId, agency, message, figures };
}
