/** Edits of a content folder, as people make them, drawn at random. */
import fc from 'fast-check';
import {
  add,
  isReport,
  ofBody,
  ofReport,
  ofSite,
  pick,
  put,
  replaceOne,
  type Change,
  type Scene,
} from './change-files.ts';
import { correct, explain } from './varied-content.ts';

export interface Edit {
  readonly what: keyof typeof kinds;
  /** Which file, and which of its places. */
  readonly file: number;
  readonly place: number;
}

export const kindsOfEdits = (): readonly Edit['what'][] => Object.keys(kinds) as Edit['what'][];

export function anyEdit(): fc.Arbitrary<Edit> {
  return fc.record({
    what: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    file: fc.nat(10_000),
    place: fc.nat(10_000),
  });
}

export function applyEdit(scene: Scene, { what, file, place }: Edit): Scene {
  const edited = kinds[what](scene, file, place);
  return 'today' in edited ? edited : { ...scene, files: edited };
}

const kinds = {
  figure: ofReport((text, place) =>
    replaceOne(
      text,
      /(行政许可|行政处罚|行政强制|制发|废止|现行有效): ([^,\n}]*)/g,
      place,
      `$1: ${figure(place)}`,
    ),
  ),
  requests: ({ files }, file, place) => {
    const path = pick(files, isReport, file);
    const more = add(add(files.get(path) ?? '', '本年新收', place), '结转下年度', place);
    const next = path.replace(/\d{4}/, (year) => String(Number(year) + 1));
    const after = files.get(next);
    return put(files, {
      [path]: explain(more, 'carry-forward-continuity'),
      ...(after !== undefined && { [next]: explain(after, 'carry-forward-continuity') }),
    });
  },
  dispute: ofReport((text, place) => add(text, '行政复议', place)),
  text: ofReport((text, place) => replaceOne(text, /。\n/g, place, '。又及。\n')),
  heading: ofReport((text, place) => replaceOne(text, /^### （(.)）/gm, place, '### （$1）关于')),
  index: ofReport((text, place) => text.replace(/^索引号: .*$/m, `索引号: ${String(place)}`)),
  date: ofReport((text, place) =>
    text.replace(
      /^(发布日期: \d{4})-.*$/m,
      place % 5 === 0
        ? '发布日期: 未载明'
        : `$1-0${String(1 + (place % 4))}-1${String(place % 10)}`,
    ),
  ),
  correction: ofReport((text, place) => correct(text, `2025-06-1${String(place % 10)}`)),
  // Of the reports that have one.
  correctionMended: ofReport(
    (text) => text.replace('已补上。', '已经补上。'),
    (text) => text.includes('更正:'),
  ),
  correctionGone: ofReport(
    (text) => text.replace(/^更正:\n( .*\n)+/m, ''),
    (text) => text.includes('更正:'),
  ),
  statement: ofReport((text, place) => explain(text, rules[place % rules.length] ?? '')),
  statementMended: ofReport(
    (text, place) => text.replace(/^( +理由: ).*$/m, `$1改了${String(place)}处。`),
    (text) => text.includes('说明:'),
  ),
  statementGone: ofReport(
    (text) => text.replace(/^说明:\n( .*\n)+/m, ''),
    (text) => text.includes('说明:'),
  ),
  attachment: ({ files }, file, place) =>
    put(files, { [pick(files, (path) => /\/\d{4}\//.test(path), file)]: String(place) }),
  deleted: ({ files }, file) => put(files, { [pick(files, isReport, file)]: undefined }),
  added: ({ files }, file, place) => {
    const path = pick(files, isReport, file);
    const year = 2021 + (place % 5);
    const from = Number(/\d{4}/.exec(path)?.[0]);
    const moved = (files.get(path) ?? '')
      .replaceAll(String(from + 1), String(year + 1))
      .replaceAll(String(from), String(year));
    return put(files, {
      [path.replace(/\d{4}/, String(year))]: explain(moved, 'carry-forward-continuity'),
    });
  },
  bodyName: ofBody((text) =>
    text
      .replace(/^曾用名: .*\n/m, '')
      .replace(/^名称: (.*)$/m, '名称: $1筹备处\n曾用名: [$1, 示例青禾县政府办]'),
  ),
  bodyNameBefore: ofBody((text) =>
    text.includes('曾用名') ? text : `${text}曾用名: [示例旧名办公室]\n`,
  ),
  shortName: ofBody((text) => text.replace(/^简称: .*\n/m, '')),
  code: ofBody((text, place) =>
    text.replace(/代码: [^,]*,/, `代码: ${String(410400 + (place % 100))},`),
  ),
  place: ofBody((text) => text.replace('示例甲市', '示例乙市')),
  parent: ofBody((text, place) =>
    place % 2 === 0
      ? text.replace(/^上级: .*\n/m, '')
      : text.replace(/^上级: .*$/m, '上级: shili-linping-renmin-zhengfu'),
  ),
  kind: ofBody((text) => text.replace(/^类别: (部门|乡镇街道)$/m, '类别: 其他')),
  first: ofBody((text, place) =>
    text.replace(
      /^起始年度: .*\n/m,
      place % 3 === 0 ? '' : `起始年度: ${String(2020 + (place % 3))}\n`,
    ),
  ),
  last: ofBody((text, place) => {
    const alone = text.replace(/^(终止年度|承继): .*\n/gm, '');
    const heir = ['shili-qinghe-ziran-ziyuanju', 'shili-qinghe-qingyun-jiedao'][place % 2] ?? '';
    return place % 3 === 0
      ? alone
      : `${alone}终止年度: ${String(2023 + (place % 2))}\n承继: ${heir}\n`;
  }),
  siteName: ofSite((text) => text.replace(/^名称: /m, '名称: 新')),
  deadline: ofSite(
    (text, place) =>
      `${text.replace(/^截止日期: .*\n/m, '')}截止日期: { 部门: 0${String(1 + (place % 3))}-10 }\n`,
  ),
  words: ({ files }, file) =>
    put(files, { 'words.yaml': file % 2 === 0 ? '容许: [又及]\n' : '错别字: { 又及: 另外 }\n' }),
  today: (scene, file) => ({
    ...scene,
    today: ['2026-01-15', '2026-02-01', '2026-04-02', '2027-02-01'][file % 4] ?? '',
  }),
} satisfies Record<string, Change>;

const rules = [
  'carry-forward-continuity',
  'documents-in-force',
  'members-total',
  'published-by-deadline',
];

function figure(place: number): string {
  return ['', '/', '0'][place % 6] ?? String(place);
}
