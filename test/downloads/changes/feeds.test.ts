/** The feeds and the list of changes as files, held against the published schemas of their formats. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { changesJsonSchema } from '../../../src/core/open-data/changes/changes-json.ts';
import { changeFiles } from '../../../src/downloads/changes/change-files.ts';
import type { DataFile } from '../../../src/downloads/data-file.ts';
import { pieces } from '../../../src/downloads/write-files.ts';
import type { Archive } from '../../../src/site/archive.ts';
import { registered } from '../../support/content-folder.ts';
import {
  archiveWithPast,
  contentWithPast,
  reportPath,
  saying,
  takeStep,
} from '../../support/report-history.ts';
import { draft2020, draft7, schemaFile, schemaText } from '../../support/schemas.ts';

const lastYear = 'reports/shili-shuiliju/2022.md';
const evil = '新收“<b>3</b>”应为 2 & 不足 3 ]]> ]]> 件\u00a0';
const corrected = saying({
  figures: { 'requests.received.naturalPerson': 2, 'requests.received.total': 2 },
  corrections: [{ date: '2024-03-04', text: evil }],
});

function of2022(publishedOn = '2023-01-20'): string {
  return saying({
    year: 2022,
    title: '示例县水利局2022年政府信息公开工作年度报告',
    publishedOn,
    period: { from: '2022-01-01', to: '2022-12-31' },
  });
}

/** Published, corrected, changed and withdrawn; with a second body whose report is gone. */
function eventfulContent(site?: string): string {
  return contentWithPast([
    [
      {
        ...(site !== undefined && { 'site.yaml': site }),
        'agencies/shili-gonganju.yaml': registered.replace('水利局', '公安局'),
        'reports/shili-gonganju/2023.md': saying({ agencyName: '示例县公安局' }),
        [reportPath]: saying(),
        [lastYear]: of2022(),
      },
      '2024-01-22T09:00:00+08:00',
    ],
    [{ [reportPath]: corrected }, '2024-03-05T10:30:00+08:00'],
    [
      { [lastYear]: of2022('2023-01-28'), 'reports/shili-gonganju/2023.md': null },
      '2024-04-01T10:30:00+08:00',
    ],
  ]);
}

async function filesOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    changeFiles(archive).map(async ({ path, content }: DataFile) => {
      const text = [...pieces(await content(new Map()))].map(String).join('');
      return [path, text] as const;
    }),
  );
  return new Map(texts);
}

let eventful: Promise<ReadonlyMap<string, string>> | undefined;

async function eventfulFiles(): Promise<(path: string) => string> {
  eventful ??= filesOf(archiveWithPast(eventfulContent()));
  const files = await eventful;
  return (path) => files.get(path) ?? '';
}

function elementsIn(xml: string, name: string) {
  const { children } = parseDocument(xml, { xmlMode: true });
  return DomUtils.findAll((element) => element.name === name, children);
}

function textsIn(xml: string, name: string): string[] {
  return elementsIn(xml, name).map((element) => DomUtils.textContent(element));
}

async function faultsOf(xml: string, schema: string): Promise<readonly string[]> {
  const contents = schemaText(schema);
  const by = schema.endsWith('.rng')
    ? { extension: 'relaxng' as const, schema: [contents] }
    : { extension: 'schema' as const, schema: [contents] };
  const { errors } = await validateXML({ xml: [{ fileName: 'feed.xml', contents: xml }], ...by });
  return errors.map(({ message }) => message);
}

describe('the feeds', () => {
  test('are those of the column, in three formats, and of each body', async () => {
    expect([...(await filesOf(archiveWithPast(eventfulContent()))).keys()]).toEqual([
      '/data/changes.json',
      '/data/changes.schema.json',
      '/feed.xml',
      '/rss.xml',
      '/feed.json',
      '/agencies/shili-gonganju/feed.xml',
      '/agencies/shili-shuiliju/feed.xml',
    ]);
  });

  test('are not there where the column doesn’t know its address', async () => {
    const archive = archiveWithPast(eventfulContent('名称: 示例县政府信息公开\n'));
    const files = await filesOf(archive);
    expect([...files.keys()]).toEqual(['/data/changes.json', '/data/changes.schema.json']);
    const list = changesJsonSchema.parse(JSON.parse(files.get('/data/changes.json') ?? ''));
    expect(list.changes.map(({ id }) => id)).toContain('shili-shuiliju/2023/published');
    expect(list.changes.at(-1)?.page).toBe('../reports/shili-shuiliju/2022/');
  });

  test('say the same in two builds', async () => {
    const folder = eventfulContent();
    const [one, two] = [archiveWithPast(folder), archiveWithPast(folder)];
    expect(await filesOf(one)).toEqual(await filesOf(two));
  });

  test('keep the ids of what they told when more comes', async () => {
    const folder = eventfulContent();
    const before = textsIn((await filesOf(archiveWithPast(folder))).get('/feed.xml') ?? '', 'id');
    takeStep(folder, [{ [reportPath]: saying() }, '2024-06-01T10:30:00+08:00']);
    const after = textsIn((await filesOf(archiveWithPast(folder))).get('/feed.xml') ?? '', 'id');
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((id) => !id.includes('/corrected/'))).toEqual(
      expect.arrayContaining(before.filter((id) => !id.includes('/corrected/'))),
    );
  });
});

describe('Atom', () => {
  test.each(['/feed.xml', '/agencies/shili-shuiliju/feed.xml'])(
    'follows RFC 4287: %s',
    async (path) => {
      const xml = (await eventfulFiles())(path);
      expect(await faultsOf(xml, 'atom-1.0.rng')).toEqual([]);
    },
  );

  test('that doesn’t is found', async () => {
    const xml = (await eventfulFiles())('/feed.xml');
    expect(
      await faultsOf(xml.replace(/<updated>/, '<updated>gestern '), 'atom-1.0.rng'),
    ).not.toEqual([]);
    expect(await faultsOf(xml.replace(/<id>[^<]*<\/id>/, ''), 'atom-1.0.rng')).not.toEqual([]);
  });

  test('names itself, its page, its language and when something happened last', async () => {
    const xml = (await eventfulFiles())('/feed.xml');
    const links = elementsIn(xml, 'link')
      .slice(0, 2)
      .map(({ attribs }) => [attribs['rel'], attribs['href']]);
    expect(links).toEqual([
      ['alternate', 'https://gk.example.gov.cn/'],
      ['self', 'https://gk.example.gov.cn/feed.xml'],
    ]);
    expect(elementsIn(xml, 'feed')[0]?.attribs['xml:lang']).toBe('zh-CN');
    expect(textsIn(xml, 'updated')[0]).toBe('2024-04-01T02:30:00.000Z');
  });

  test('tells each event under a name of its own, by its body, with its kind', async () => {
    const xml = (await eventfulFiles())('/feed.xml');
    const tag = 'tag:gk.example.gov.cn,2026:';
    expect(textsIn(xml, 'id')).toEqual([
      `${tag}changes`,
      `${tag}shili-gonganju/2023/withdrawn/2024-04-01`,
      expect.stringMatching(
        /^tag:gk\.example\.gov\.cn,2026:shili-shuiliju\/2022\/changed\/[0-9a-f]{12}$/,
      ),
      `${tag}shili-shuiliju/2023/corrected/2024-03-04`,
      `${tag}shili-shuiliju/2023/published`,
      `${tag}shili-shuiliju/2022/published`,
    ]);
    expect(textsIn(xml, 'title').slice(1)).toEqual([
      '撤下：示例县公安局2023年报告',
      '改动：示例县水利局2022年报告',
      '更正：示例县水利局2023年报告',
      '发布：示例县水利局2023年报告',
      '发布：示例县水利局2022年报告',
    ]);
    expect(elementsIn(xml, 'category').map(({ attribs }) => attribs['term'])).toEqual([
      'withdrawn',
      'changed',
      'corrected',
      'published',
      'published',
    ]);
  });

  test('says of a correction what was wrong and is right now, whatever stands in its words', async () => {
    const xml = (await eventfulFiles())('/feed.xml');
    const html = textsIn(xml, 'content')[2] ?? '';
    const { children } = parseDocument(html);
    const lines = DomUtils.getElementsByTagName('p', children).map(DomUtils.textContent);
    expect(lines.slice(0, 2)).toEqual([evil, '更正日期：2024年3月4日。']);
    expect(DomUtils.getElementsByTagName('li', children).map(DomUtils.textContent)).toEqual([
      '一、本年新收政府信息公开申请数量 · 自然人：原 0 改为 2',
      '一、本年新收政府信息公开申请数量 · 总计：原 0 改为 2',
    ]);
    const links = DomUtils.getElementsByTagName('a', children).map(
      ({ attribs }) => attribs['href'],
    );
    expect(links.slice(-2)).toEqual([
      'https://gk.example.gov.cn/reports/shili-shuiliju/2023/',
      'https://gk.example.gov.cn/reports/shili-shuiliju/2023/versions/1/',
    ]);
  });

  test('says of a new report what it balances', async () => {
    const xml = (await eventfulFiles())('/feed.xml');
    expect(textsIn(xml, 'summary')[3]).toBe(
      '示例县水利局2023年政府信息公开工作年度报告发布。 新收 2 ＋ 上年结转 0 ≠ 办结 0 ＋ 结转下年 0 发布日期：2024年1月22日。',
    );
  });

  test('of a body tells of that body alone', async () => {
    const xml = (await eventfulFiles())('/agencies/shili-gonganju/feed.xml');
    expect(textsIn(xml, 'title')).toEqual([
      '示例县公安局：年度报告的发布和更正',
      '撤下：示例县公安局2023年报告',
    ]);
  });

  test('tells of the newest fifty', async () => {
    const years = Array.from({ length: 60 }, (_, at) => 2040 + at);
    const files = Object.fromEntries(
      years.map((year) => [
        `reports/shili-shuiliju/${String(year)}.md`,
        saying({ year, publishedOn: `${String(year + 1)}-01-20` }),
      ]),
    );
    const archive = archiveWithPast(contentWithPast([[files]]));
    const xml = (await filesOf(archive)).get('/feed.xml') ?? '';
    const titles = textsIn(xml, 'title').slice(1);
    expect(titles).toHaveLength(50);
    expect([titles[0], titles.at(-1)]).toEqual([
      '发布：示例县水利局2099年报告',
      '发布：示例县水利局2050年报告',
    ]);
  });
});

describe('RSS', () => {
  test('follows the schema of RSS 2.0', async () => {
    const xml = (await eventfulFiles())('/rss.xml');
    expect(await faultsOf(xml, 'rss-2.0.xsd')).toEqual([]);
  });

  test('that doesn’t is found', async () => {
    const xml = (await eventfulFiles())('/rss.xml');
    expect(
      await faultsOf(xml.replace(/<pubDate>\w+/, '<pubDate>星期一'), 'rss-2.0.xsd'),
    ).not.toEqual([]);
  });

  // What the specification asks and the schema can't.
  test('has one title, link, description and language, and a dated item with a name that is no address', async () => {
    const xml = (await eventfulFiles())('/rss.xml');
    const [channel] = elementsIn(xml, 'channel');
    const own = ['title', 'link', 'description', 'language', 'lastBuildDate'].map(
      (name) => DomUtils.getElementsByTagName(name, channel?.children ?? [], false).length,
    );
    expect(own).toEqual([1, 1, 1, 1, 1]);
    const items = elementsIn(xml, 'item').map((item) =>
      ['title', 'link', 'description', 'guid', 'pubDate', 'dc:creator', 'author'].map(
        (name) => DomUtils.getElementsByTagName(name, item.children).length,
      ),
    );
    expect(items).toHaveLength(5);
    expect(new Set(items.map(String))).toEqual(new Set(['1,1,1,1,1,1,0']));
    expect(elementsIn(xml, 'guid').every(({ attribs }) => attribs['isPermaLink'] === 'false')).toBe(
      true,
    );
    expect(textsIn(xml, 'guid')).toEqual(
      textsIn((await eventfulFiles())('/feed.xml'), 'id').slice(1),
    );
    expect(textsIn(xml, 'pubDate')[0]).toBe('Mon, 01 Apr 2024 02:30:00 GMT');
  });
});

describe('JSON Feed', () => {
  const validate = () => {
    // Of draft 4, of which it uses nothing that draft 7 reads otherwise but the key of its own name.
    const ofDraft7 = (name: string): object => {
      const { id, ...schema } = schemaFile(name) as Readonly<Record<string, unknown>>;
      return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: id };
    };
    return draft7().addSchema(ofDraft7('jsonfeed-1.json')).compile(ofDraft7('jsonfeed-1.1.json'));
  };

  test('follows the schema of version 1.1', async () => {
    const feed: unknown = JSON.parse((await eventfulFiles())('/feed.json'));
    const isValid = validate();
    expect(isValid(feed), JSON.stringify(isValid.errors)).toBe(true);
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'zh-CN',
      feed_url: 'https://gk.example.gov.cn/feed.json',
      home_page_url: 'https://gk.example.gov.cn/',
    });
  });

  test('has authors, plain titles and summaries, and the ids of the others', async () => {
    const read = await eventfulFiles();
    const feed = JSON.parse(read('/feed.json')) as { items: Record<string, unknown>[] };
    expect(feed.items.map(({ id }) => id)).toEqual(textsIn(read('/feed.xml'), 'id').slice(1));
    expect(feed.items[2]).toMatchObject({
      title: '更正：示例县水利局2023年报告',
      summary: `${evil} 更正日期：2024年3月4日。`,
      authors: [{ name: '示例县水利局' }],
      tags: ['更正'],
    });
  });
});

describe('changes.json', () => {
  test('follows its own schema, which is published beside it', async () => {
    const read = await eventfulFiles();
    const isValid = draft2020().compile(JSON.parse(read('/data/changes.schema.json')) as object);
    const list: unknown = JSON.parse(read('/data/changes.json'));
    expect(isValid(list), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ ...(list as object), history: 'maybe' })).toBe(false);
    expect(() => changesJsonSchema.parse(list)).not.toThrow();
  });

  test('has a change a line, with the figures that it changed', async () => {
    const text = (await eventfulFiles())('/data/changes.json');
    const line = text.split('\n').find((each) => each.includes('/corrected/')) ?? '';
    expect(JSON.parse(line.trim().replace(/,$/, ''))).toMatchObject({
      id: 'tag:gk.example.gov.cn,2026:shili-shuiliju/2023/corrected/2024-03-04',
      kind: 'corrected',
      date: '2024-03-04',
      dateSource: 'filed',
      recordedAt: '2024-03-05T10:30:00+08:00',
      page: 'https://gk.example.gov.cn/reports/shili-shuiliju/2023/',
      text: evil,
      comparison: 'compared',
      figures: [
        { id: 'requests.received.naturalPerson', from: 0, to: 2 },
        { id: 'requests.received.total', from: 0, to: 2 },
      ],
      sections: [],
    });
  });

  test('says how far the history goes, and to which commit', async () => {
    const list = changesJsonSchema.parse(JSON.parse((await eventfulFiles())('/data/changes.json')));
    expect(list.history).toBe('complete');
    expect(list.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(list.uncommitted).toEqual([]);
  });
});
