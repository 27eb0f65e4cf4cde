/** Files that builds keep: what has the same key is the same file, and a change gives new keys where it shows. */
import { describe, expect, test } from 'vitest';
import { columnFiles } from '../../src/downloads/data-files.ts';
import { registered } from '../support/content-folder.ts';
import { bytesOf } from '../support/made-files.ts';
import {
  archiveWithPast,
  contentWithPast,
  reportPath,
  saying,
  takeStep,
  type Step,
} from '../support/report-history.ts';

const register = 'agencies/shili-shuiliju.yaml';
const earlier = 'reports/shili-shuiliju/2022.md';
const of2022 = {
  year: 2022,
  title: '示例县水利局2022年政府信息公开工作年度报告',
  publishedOn: '2023-01-20',
  period: { from: '2022-01-01', to: '2022-12-31' },
};
const received = {
  'requests.received.naturalPerson': 1,
  'requests.received.total': 1,
  'requests.carriedForward.naturalPerson': 1,
  'requests.carriedForward.total': 1,
};
const correction = { date: '2024-03-05', text: '新收漏填1件。' };

/** One after the other. */
const steps: Readonly<Record<string, Step>> = {
  'a figure changed': [{ [reportPath]: saying({ figures: received }) }],
  'that was committed': [{}, '2024-04-01T09:00:00+08:00'],
  'a correction was written': [
    { [reportPath]: saying({ figures: received, corrections: [correction] }) },
    '2024-04-02T09:00:00+08:00',
  ],
  'a text changed': [{ [earlier]: saying({ ...of2022, lead: '现将有关情况报告如下。' }) }],
  'the body moved': [
    { [register]: registered.replace('示例省/示例市/示例县', '示例省/示例市/示例区') },
  ],
};

interface Known {
  readonly key: string;
  readonly bytes: string;
}
type Files = ReadonlyMap<string, Known>;

type States = readonly (readonly [name: string, files: Files])[];

let known: Promise<States> | undefined;

/** At first, and after each step. */
function allStates(): Promise<States> {
  return (known ??= makeStates());
}

async function makeStates(): Promise<States> {
  const folder = contentWithPast([
    [{ [reportPath]: saying(), [earlier]: saying(of2022) }, '2024-01-22T09:00:00+08:00'],
  ]);
  const states: [string, Files][] = [['at first', await keptFiles(folder)]];
  for (const [name, step] of Object.entries(steps)) {
    takeStep(folder, step);
    states.push([name, await keptFiles(folder)]);
  }
  return states;
}

async function keptFiles(folder: string): Promise<Files> {
  const files = new Map<string, Known>();
  for (const file of columnFiles(archiveWithPast(folder))) {
    if (file.key === undefined) continue;
    const bytes = await bytesOf(file);
    files.set(file.path, { key: file.key(), bytes: bytes.toString('base64') });
  }
  return files;
}

const feed = '/agencies/shili-shuiliju/feed.xml';
const filesOf = (year: number) =>
  [
    `figures-${String(year)}.csv`,
    `reports-${String(year)}.xlsx`,
    `reports-${String(year)}.zip`,
  ].map((name) => `/data/${name}`);

describe('files with a key, those of years and the feeds of bodies,', () => {
  test('are the same, byte for byte, wherever the key is', async () => {
    const made = new Map<string, string>();
    for (const [name, files] of await allStates()) {
      for (const [path, { key, bytes }] of files) {
        const before = made.get(`${path} ${key}`) ?? bytes;
        made.set(`${path} ${key}`, bytes);
        expect(bytes === before, `${path}, ${name}`).toBe(true);
      }
    }
  });

  test('have another one where something shows that changed', async () => {
    const states = await allStates();
    const renewed = states.map(([name, files], at) => {
      const before = states[at - 1]?.[1];
      const others = [...files].filter(([path, { key }]) => before?.get(path)?.key !== key);
      return [name, others.map(([path]) => path)];
    });
    expect(Object.fromEntries(renewed)).toEqual({
      'at first': [feed, ...filesOf(2023), ...filesOf(2022)],
      'a figure changed': [feed, ...filesOf(2023)],
      'that was committed': [feed, ...filesOf(2023)],
      'a correction was written': [feed, ...filesOf(2023)],
      'a text changed': [feed, ...filesOf(2022)],
      'the body moved': [feed, ...filesOf(2023), ...filesOf(2022)],
    });
  });
});
