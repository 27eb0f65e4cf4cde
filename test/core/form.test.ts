import { describe, expect, test } from 'vitest';
import { editionForYear } from '../../src/core/form/editions.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { outcomeRows, requestRows } from '../../src/core/form/request-rows.ts';
import { sections, titleWithoutNumber } from '../../src/core/form/sections.ts';

describe('the form', () => {
  test('has 200 figures in the edition of 2021 and 198 in the trial edition, each with its own id', () => {
    for (const [edition, count] of [
      ['2021', 200],
      ['2019', 198],
    ] as const) {
      const ids = figureDefinitions(edition).map(({ id }) => id);
      expect(ids).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
    }
  });

  test('has 25 rows of requests in the edition of 2021 and 23 in the trial edition', () => {
    expect(requestRows('2021')).toHaveLength(25);
    expect(requestRows('2019')).toHaveLength(23);
  });

  test('counts every outcome but the total itself as a part of the total', () => {
    expect(outcomeRows('2021').map(({ id }) => id)).toEqual([
      'disclosed',
      'partlyDisclosed',
      'withheld.stateSecret',
      'withheld.prohibitedByLaw',
      'withheld.threatToSecurityOrStability',
      'withheld.thirdPartyRights',
      'withheld.internalAffairs',
      'withheld.deliberativeRecords',
      'withheld.enforcementCaseFiles',
      'withheld.administrativeInquiry',
      'unavailable.notHeld',
      'unavailable.wouldNeedCreation',
      'unavailable.stillUnclear',
      'declined.petitionOrComplaint',
      'declined.duplicate',
      'declined.publishedMaterial',
      'declined.excessive',
      'declined.confirmationOrReissue',
      'closedOtherwise.clarificationOverdue',
      'closedOtherwise.feeUnpaid',
      'closedOtherwise.otherReason',
    ]);
    expect(outcomeRows('2019').at(-1)?.id).toBe('closedOtherwise');
  });

  test('names a figure in its own words', () => {
    const names = new Map(figureDefinitions('2021').map(({ id, name }) => [id, name]));
    expect(names.get('proactiveDisclosure.normativeDocuments.inForce')).toBe(
      '行政规范性文件 · 现行有效件数',
    );
    expect(names.get('requests.withheld.stateSecret.naturalPerson')).toBe(
      '（三）不予公开 1.属于国家秘密 · 自然人',
    );
    expect(names.get('disputes.directLitigation.pending')).toBe(
      '行政诉讼 未经复议直接起诉 · 尚未审结',
    );
  });

  test('tells where a figure stands in the front matter', () => {
    const places = new Map(figureDefinitions('2021').map((figure) => [figure.id, figure]));
    expect(places.get('requests.withheld.stateSecret.total')).toMatchObject({
      keys: ['依申请公开', '不予公开', '国家秘密'],
      index: 6,
    });
    expect(places.get('proactiveDisclosure.licensing.decisions')?.keys).toEqual([
      '主动公开',
      '行政许可',
    ]);
    expect(places.get('proactiveDisclosure.governmentRules.issued')?.keys).toEqual([
      '主动公开',
      '规章',
      '制发',
    ]);
  });

  test('explains every row and knows which edition a year belongs on', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const { row } of requestRows(edition)) expect(row.meaning).not.toBe('');
    }
    expect(editionForYear(2018)).toBeUndefined();
    expect(editionForYear(2020)?.id).toBe('2019');
    expect(editionForYear(2021)?.id).toBe('2021');
    expect(editionForYear(2030)?.id).toBe('2021');
  });

  test('gives the caption of a table without the number of its section', () => {
    expect(sections.map(titleWithoutNumber)[3]).toBe('政府信息公开行政复议、行政诉讼情况');
  });
});
