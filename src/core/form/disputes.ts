/**
 * The disputes table (政府信息公开行政复议、行政诉讼情况): one row of fifteen figures, the same in both editions.
 * Counting rule for joint defendants: 国办公开办函〔2016〕201号.
 */
import type { Heading, Row } from './heading.ts';

export interface Procedure extends Row {
  /** Both kinds of litigation stand under one common heading. */
  readonly isLitigation: boolean;
  /** The name by which a message or a page speaks of it. */
  readonly short: string;
}

/** Over the two kinds of litigation. */
export const litigationLabel = '行政诉讼';

export const procedures: readonly Procedure[] = [
  {
    id: 'reconsideration',
    key: '行政复议',
    label: '行政复议',
    short: '行政复议',
    isLitigation: false,
    basis: '第五十一条',
    meaning: '申请人不服答复，向上级机关申请复议的案件。',
  },
  {
    id: 'directLitigation',
    key: '未经复议直接起诉',
    label: '未经复议直接起诉',
    short: '未经复议直接起诉的行政诉讼',
    isLitigation: true,
    basis: '第五十一条',
    meaning: '申请人没有先申请复议，直接向人民法院起诉的案件。',
  },
  {
    id: 'litigationAfterReconsideration',
    key: '复议后起诉',
    label: '复议后起诉',
    short: '复议后起诉的行政诉讼',
    isLitigation: true,
    basis: '第五十一条',
    meaning:
      '申请人先申请复议，对复议结果仍不服，再向人民法院起诉的案件。复议机关做共同被告的，只计原行为主体的案件。',
  },
];

/** Procedures before the agency above, and before a court: they stand under different headings. */
export const reconsiderations = procedures.filter(({ isLitigation }) => !isLitigation);
export const litigations = procedures.filter(({ isLitigation }) => isLitigation);

/** The four results of a case, without the total. */
export const results: readonly Heading[] = [
  { id: 'upheld', key: '结果维持', label: '结果维持' },
  { id: 'corrected', key: '结果纠正', label: '结果纠正' },
  { id: 'otherResult', key: '其他结果', label: '其他结果' },
  { id: 'pending', key: '尚未审结', label: '尚未审结' },
];

export const resultsTotal: Heading = { id: 'total', key: '总计', label: '总计' };

/** All five columns of a procedure in order. */
export const resultColumns: readonly Heading[] = [...results, resultsTotal];

/** What each result means, by its id. */
export const resultMeanings: Readonly<Record<string, string>> = {
  upheld: '复议机关或者法院支持了行政机关的答复。',
  corrected: '复议机关或者法院认为答复有错，撤销、变更、确认违法或者责令重新答复。',
  otherResult: '撤回、驳回、终止等其他结案方式。',
  pending: '到年底还没有结案。',
  total: '四种结果之和。',
};
