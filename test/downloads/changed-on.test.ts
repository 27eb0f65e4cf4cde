/** The day by which harvesters know whether to fetch the data again. */
import { expect, test } from 'vitest';
import { changedOn } from '../../src/downloads/changed-on.ts';
import { archiveOf } from '../support/archive-of.ts';
import {
  archiveWithPast,
  contentWithPast,
  reportPath,
  saying,
  type Step,
} from '../support/report-history.ts';

const received = { 'requests.received.naturalPerson': 2, 'requests.received.total': 2 };
const imported: Step = [{ [reportPath]: saying() }, '2024-04-01T10:30:00+08:00'];

test('is that of the last correction where nothing else is known', () => {
  const corrections = [{ date: '2024-03-01', text: '改正一处。' }];
  expect(changedOn(archiveOf([{ year: 2023, corrections }]))).toBe('2024-03-01');
});

test('is that on which a report of long ago came', () => {
  expect(changedOn(archiveWithPast(contentWithPast([imported])))).toBe('2024-04-01');
});

test('is that of a change without a correction, in the year of its report alone', () => {
  const archive = archiveWithPast(
    contentWithPast([
      imported,
      [{ [reportPath]: saying({ figures: received }) }, '2024-05-02T10:30:00+08:00'],
    ]),
  );
  expect(changedOn(archive, 2023)).toBe('2024-05-02');
  expect(changedOn(archive, 2022)).toBeNull();
});
