import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { makeContentFolder, registered } from '../support/content-folder.ts';
import { reportText } from '../support/report-text.ts';

const report = 'reports/shili-shuiliju/2023.md';

/** `path:line severity ruleId` below the folder; what a bare site.yaml lacks is left out. */
function findings(folder: string): string[] {
  return checkFolder(folder)
    .issues.filter(({ ruleId }) => ruleId !== 'site-incomplete')
    .map(
      ({ path, line, severity, ruleId }) =>
        `${path.slice(folder.length + 1)}:${String(line)} ${severity} ${ruleId}`,
    );
}

describe('a content folder', () => {
  test('that is sound has no finding', () => {
    const folder = makeContentFolder();
    expect(findings(folder)).toEqual([]);
    expect(checkFolder(folder).reports[0]?.report?.agencyName).toBe('示例县水利局');
  });

  test('with a report in GB18030 names the encoding and the first line that is broken', () => {
    // 机关 in GB18030
    const bytes = Uint8Array.of(
      0x2d,
      0x2d,
      0x2d,
      0x0a,
      0xbb,
      0xfa,
      0xb9,
      0xd8,
      0x3a,
      0x20,
      0xcb,
      0xae,
      0xc0,
      0xfb,
      0x0a,
    );
    const folder = makeContentFolder({ [report]: bytes });
    expect(findings(folder)).toEqual([`${report}:2 error file-encoding`]);
    expect(checkFolder(folder).issues.map(({ message }) => message)).toContain(
      '文件看起来是GB18030（GBK、ANSI）编码；请另存为UTF-8编码',
    );
  });

  test('with a report in UTF-16 or with binary data says so', () => {
    const folder = makeContentFolder({
      [report]: Buffer.from('\uFEFF机关', 'utf16le'),
      'reports/shili-shuiliju/2022.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8),
    });
    expect(
      checkFolder(folder)
        .issues.filter(({ ruleId }) => ruleId === 'file-encoding')
        .map(({ message }) => message),
    ).toEqual([
      '文件不是UTF-8编码，或者不是文本文件；请另存为UTF-8编码',
      '文件是UTF-16（Windows“Unicode”）编码；请另存为UTF-8编码',
    ]);
  });

  test('with a file of 50 MB reports its size without reading it, and checks the others', () => {
    const folder = makeContentFolder({
      'reports/shili-shuiliju/2022.md': new Uint8Array(50 * 1024 * 1024),
      [report]: reportText({ figures: { 'requests.received.total': 1 } }),
    });
    expect(findings(folder)).toEqual([
      'reports/shili-shuiliju/2022.md:1 error file-too-large',
      `${report}:16 error requests-applicants-total`,
      `${report}:16 error requests-flow-balance`,
    ]);
  });

  test('with files in wrong places names each', () => {
    const folder = makeContentFolder({
      'reports/2023.md': '',
      'reports/shili-shuiliju/2023年.md': '',
      'reports/shili-shuiliju/报告.docx': '',
      'reports/Shuiliju/2023.md': '',
      'agencies/水利局.yaml': '',
      'reports/shili-shuiliju/.DS_Store': '',
    });
    expect(findings(folder)).toEqual([
      'agencies/水利局.yaml:1 error file-path',
      'reports/2023.md:1 error file-path',
      'reports/Shuiliju:1 error file-path',
      'reports/shili-shuiliju/2023年.md:1 error file-path',
      'reports/shili-shuiliju/报告.docx:1 error file-path',
    ]);
  });

  test('with folders and links that are named as files says what they are not', () => {
    const folder = makeContentFolder({
      'reports/shili-shuiliju/2021.md/x': '',
      'agencies/shili-jiaoyuju.yaml/x': '',
    });
    symlinkSync(join(folder, report), join(folder, 'reports/shili-shuiliju/2022.md'));
    expect(findings(folder)).toEqual([
      'agencies/shili-jiaoyuju.yaml:1 error file-unreadable',
      'reports/shili-shuiliju/2021.md:1 error file-unreadable',
      'reports/shili-shuiliju/2022.md:1 error file-unreadable',
    ]);
  });

  test('does not follow links out of the folder', () => {
    const text = reportText().replace('已报告。', '[附件](2023/a.csv)');
    const folder = makeContentFolder({ [report]: text });
    mkdirSync(join(folder, 'reports/shili-shuiliju/2023'));
    symlinkSync('/etc/hostname', join(folder, 'reports/shili-shuiliju/2023/a.csv'));
    expect(findings(folder)).toEqual([expect.stringContaining('link-file')]);
  });

  test('whose folders are files, or whose files are folders, says so once each', () => {
    const folder = makeContentFolder({
      'agencies/shili-shuiliju.yaml': undefined,
      'reports/shili-shuiliju/2023.md': undefined,
      'site.yaml': undefined,
      reports: '',
      agencies: '',
      'site.yaml/x': '',
    });
    expect(findings(folder)).toEqual([
      'agencies:1 error file-unreadable',
      'reports:1 error file-unreadable',
      'site.yaml:1 error file-unreadable',
    ]);
  });

  test('with a report of a body that is not registered names the file to add', () => {
    const folder = makeContentFolder({ 'agencies/shili-shuiliju.yaml': undefined });
    expect(
      checkFolder(folder).issues.find(({ ruleId }) => ruleId === 'agency-unknown')?.message,
    ).toBe(
      '机关“shili-shuiliju”没有登记；请新建 agencies/shili-shuiliju.yaml，写明名称、类别和行政区划',
    );
  });

  test('with two reports of the same body and year names the other one', () => {
    const folder = makeContentFolder({
      'agencies/shili-shuiwuju.yaml': registered,
      'reports/shili-shuiwuju/2023.md': reportText(),
    });
    const duplicate = checkFolder(folder).issues.find(
      ({ ruleId }) => ruleId === 'report-duplicate',
    );
    expect(duplicate?.message).toBe(
      `示例县水利局2023年的报告已经有一份，在 ${folder}/${report}；请只保留一份`,
    );
    expect(duplicate?.related?.map(({ path }) => path)).toEqual([`${folder}/${report}`]);
  });

  test('with a register that refers to nobody, or a broken one, says which line', () => {
    const folder = makeContentFolder({
      'agencies/shili-shuiliju.yaml': `${registered}上级: shili-zhengfu\n`,
      'agencies/shili-jiaoyuju.yaml': registered.replace('类别: 部门', '类别: 局'),
    });
    expect(findings(folder)).toEqual([
      'agencies/shili-jiaoyuju.yaml:3 error front-matter-value',
      'agencies/shili-shuiliju.yaml:1 error agency-reference',
    ]);
  });

  test('with a register that goes in circles, ends before it begins or has a body twice', () => {
    const folder = makeContentFolder({
      'agencies/shili-shuiliju.yaml': `${registered}上级: shili-jiaoyuju\n`,
      'agencies/shili-jiaoyuju.yaml': `${registered}上级: shili-shuiliju\n起始年度: 2022\n终止年度: 2020\n`,
      'agencies/shili-hedao.yaml': `${registered.replace('示例县水利局', '示例县河道所')}承继: shili-shuiliju\n`,
    });
    const messages = checkFolder(folder)
      .issues.filter(({ ruleId }) => ruleId === 'agency-reference')
      .map(({ message }) => message);
    expect(messages).toEqual([
      '写了承继，没有写终止年度；不写的话，每年都会算作应发布而未见',
      '上级绕了一圈又回到本机关，请核对',
      '终止年度2020早于起始年度2022，请核对',
      '上级绕了一圈又回到本机关，请核对',
      '“示例县水利局”已经登记过，代号是“shili-jiaoyuju”；请只保留一份',
    ]);
  });

  test('without site.yaml, or with one that lacks what a foot must show', () => {
    const without = makeContentFolder({ 'site.yaml': undefined });
    expect(findings(without)).toEqual(['site.yaml:1 error file-unreadable']);
    const issue = checkFolder(makeContentFolder()).issues[0];
    expect(issue?.severity).toBe('warning');
    expect(issue?.message).toBe(
      '没有填写网址、网站标识码、主办单位、承办单位、联系电话、ICP备案号、公安备案号；政府网站的页脚应当有这些内容',
    );
  });

  test.each([
    ['123', ['site.yaml:2 warning site-code']],
    ['32132200377', ['site.yaml:2 warning site-code']],
    ['3213220037', []],
    ['bm55000001', []],
    ['0000000000', []],
  ])('with a site code of ten characters only: %s', (code, expected) => {
    const site = `名称: 示例县政府信息公开\n网站标识码: ${code}\n`;
    expect(findings(makeContentFolder({ 'site.yaml': site }))).toEqual(expected);
  });

  test('with a licence of the data, which nobody has to name', () => {
    const licence =
      '{ 名称: 知识共享 署名 4.0, 网址: "https://creativecommons.org/licenses/by/4.0/" }';
    const site = `名称: 示例县政府信息公开\n数据许可: ${licence}\n`;
    const folder = makeContentFolder({ 'site.yaml': site });
    expect(findings(folder)).toEqual([]);
    expect(checkFolder(folder).site.dataLicence).toEqual({
      name: '知识共享 署名 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(checkFolder(makeContentFolder()).site.dataLicence).toBeUndefined();
  });

  test.each([
    ['CC BY 4.0', '应写成 { 名称: …, 网址: … }，网址是许可全文所在的地方'],
    ['{ 名称: CC BY 4.0 }', '缺少“数据许可 › 网址”，请补上'],
    ['{ 名称: 许可, 网址: www.example.gov.cn }', '应是许可全文的网址，以 http:// 或 https:// 开头'],
    ['{ 名称: 许可, 网址: "javascript:alert(1)" }', '应是许可全文的网址'],
    ['{ 名称: 许可, 网址: "https://example.gov.cn/许可.html" }', '汉字写成 %E5 的样子'],
    ['{ 名称: "", 网址: "https://example.gov.cn/" }', '没有填写'],
  ])('refuses a licence that machines would not understand: %s', (licence, message) => {
    const site = `名称: 示例县政府信息公开\n数据许可: ${licence}\n`;
    const [issue] = checkFolder(makeContentFolder({ 'site.yaml': site })).issues;
    expect(issue?.severity).toBe('error');
    expect(issue?.message).toContain(message);
  });

  test('says what a site code is made of', () => {
    const site = '名称: 示例县政府信息公开\n网站标识码: 123\n';
    const { issues } = checkFolder(makeContentFolder({ 'site.yaml': site }));
    expect(issues.filter(({ ruleId }) => ruleId === 'site-code')).toMatchObject([
      {
        message: '网站标识码“123”应是10位数字（6位行政区划代码和4位序号），或者bm和8位数字；请核对',
      },
    ]);
  });

  test('notices a changed text and a file beside a report that came or went', () => {
    const text = reportText().replace('已报告。', '[附件](2023/a.csv)');
    const folder = makeContentFolder({ [report]: text });
    expect(findings(folder)).toEqual([expect.stringContaining('link-file')]);
    mkdirSync(join(folder, 'reports/shili-shuiliju/2023'));
    writeFileSync(join(folder, 'reports/shili-shuiliju/2023/a.csv'), '1');
    expect(findings(folder)).toEqual([]);
    rmSync(join(folder, 'reports/shili-shuiliju/2023/a.csv'));
    expect(findings(folder)).toEqual([expect.stringContaining('link-file')]);
    writeFileSync(join(folder, report), reportText());
    expect(findings(folder)).toEqual([]);
  });

  test('gives the same result object for a report that did not change', () => {
    const folder = makeContentFolder();
    expect(checkFolder(folder).reports[0]).toBe(checkFolder(folder).reports[0]);
  });
});

describe('a statement of the agency', () => {
  const figures = { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 3 };
  const statements = [{ rule: 'disputes-results-total', reason: '有1件并案审理。' }];

  test('turns the failing equation into an acknowledged discrepancy, which stays on the list as a hint', () => {
    const folder = makeContentFolder({ [report]: reportText({ figures, statements }) });
    expect(findings(folder)).toEqual([`${report}:49 hint disputes-results-total`]);
    expect(checkFolder(folder).reports[0]?.acknowledged).toEqual([
      {
        rule: {
          id: 'disputes-results-total',
          title: '复议、诉讼的四种结果之和应等于总计',
          basis: expect.any(String) as string,
        },
        section: 'disputes',
        message: '行政复议：结果维持 2，总计 3，相差 1',
        figures: expect.arrayContaining(Object.keys(figures)) as string[],
        reason: '有1件并案审理。',
      },
    ]);
  });

  test('of what changed stays after the commit that changed it', () => {
    const ofChange = [{ rule: 'publication-date-changed', reason: '原来的日期录错。' }];
    const folder = makeContentFolder({ [report]: reportText({ statements: ofChange }) });
    expect(findings(folder)).toEqual([]);
  });

  test('that no finding needs any more is itself a finding', () => {
    const folder = makeContentFolder({ [report]: reportText({ statements }) });
    expect(findings(folder)).toEqual([`${report}:9 warning statement-unneeded`]);
  });

  test.each(['sections-complete', 'no-such-rule'])(
    'about %s, which can’t be explained away, is an error',
    (rule) => {
      const folder = makeContentFolder({
        [report]: reportText({ statements: [{ rule, reason: '不必。' }] }),
      });
      expect(findings(folder)).toEqual([`${report}:9 error statement-rule`]);
    },
  );
});
