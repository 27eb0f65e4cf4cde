/** The key under which a build keeps the page of a body: another one wherever the page would show something else. */
import { expect, test } from 'vitest';
import { agencyKey } from '../../src/build/units/agency-key.ts';
import { unitKey } from '../../src/build/units/unit-key.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import { agencyView } from '../../src/site/agency-view.ts';
import type { Archive } from '../../src/site/archive.ts';
import { checkedArchive, type ExampleFiles } from '../support/checked-archive.ts';
import { exampleAgency } from '../support/example-subject.ts';

const government: Agency = {
  ...exampleAgency,
  id: 'shili-renmin-zhengfu',
  name: '示例县人民政府',
  formerNames: [],
  kind: '政府',
};
const member: Agency = { ...exampleAgency, parent: government.id };
const other: Agency = {
  ...exampleAgency,
  id: 'shili-jiaoyuju',
  name: '示例县教育局',
  formerNames: [],
};
const agencies = [government, member, other];
const ids = agencies.map(({ id }) => id);
const reports: ExampleFiles = {
  'shili-renmin-zhengfu/2022': {},
  'shili-renmin-zhengfu/2023': {},
  'shili-shuiliju/2022': {},
  'shili-shuiliju/2023': {},
  'shili-jiaoyuju/2022': {},
};
const changed = {
  figures: {
    'requests.received.naturalPerson': 1,
    'requests.received.total': 1,
    'requests.carriedForward.naturalPerson': 1,
    'requests.carriedForward.total': 1,
  },
};

const scenes: Readonly<Record<string, () => Archive>> = {
  'at first': () => archiveOf(reports),
  'a figure of the member': () => archiveOf({ ...reports, 'shili-shuiliju/2023': changed }),
  'a figure of the other': () => archiveOf({ ...reports, 'shili-jiaoyuju/2022': changed }),
  'a report that is gone': () =>
    archiveOf(
      Object.fromEntries(Object.entries(reports).filter(([id]) => id !== 'shili-shuiliju/2023')),
    ),
  'a year more': () => archiveOf({ ...reports, 'shili-jiaoyuju/2024': {} }),
  'another name of the government': () =>
    archiveOf(reports, [{ ...government, shortName: '县政府', name: '示例县政府' }, member, other]),
  'a body merged into the member': () =>
    archiveOf(reports, [
      government,
      member,
      { ...other, lastYear: 2022, successor: 'shili-shuiliju' },
    ]),
};

function archiveOf(files: ExampleFiles, bodies: readonly Agency[] = agencies): Archive {
  return checkedArchive(files, { agencies: bodies }).archive;
}

function keysOf(archive: Archive): ReadonlyMap<string, { key: string; page: string }> {
  return new Map(
    archive.agencies.map((agency) => [
      agency.id,
      {
        key: agencyKey(archive, agency, (entry) => unitKey(archive, entry)),
        page: JSON.stringify(agencyView(archive, agency)),
      },
    ]),
  );
}

test('the page of a body is the same wherever its key is, and hardly ever made in vain', () => {
  const first = keysOf(archiveOf(reports));
  const renewed = Object.entries(scenes).map(([name, make]) => {
    const keys = keysOf(make());
    for (const id of ids) {
      const [was, is] = [first.get(id), keys.get(id)];
      if (was?.key === is?.key) expect(is?.page, `${id}, ${name}`).toBe(was?.page);
    }
    return [name, ids.filter((id) => first.get(id)?.key !== keys.get(id)?.key)];
  });
  expect(Object.fromEntries(renewed)).toEqual({
    'at first': [],
    'a figure of the member': ['shili-renmin-zhengfu', 'shili-shuiliju'],
    'a figure of the other': ['shili-jiaoyuju'],
    'a report that is gone': ['shili-renmin-zhengfu', 'shili-shuiliju'],
    'a year more': ids,
    'another name of the government': ['shili-renmin-zhengfu', 'shili-shuiliju'],
    'a body merged into the member': ['shili-shuiliju', 'shili-jiaoyuju'],
  });
});
