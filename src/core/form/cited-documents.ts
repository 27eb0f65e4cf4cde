/** Laws, regulations and central notices that annual reports cite: their right titles and numbers. */

export interface CitedDocument {
  /** The title that stands on it, without the body that issued it. */
  readonly title: string;
  /** The body that a full title begins with; empty for laws and regulations. */
  readonly issuer: string;
  /** Its number; undefined where it has none that reports cite. */
  readonly number?: string;
  /** What else it may be called between 《 and 》: what it issues, or a usual short form. */
  readonly shortForms: readonly string[];
  /** What those call it who have its name from hearsay, as if it were a law of the country. */
  readonly misnomers?: readonly string[];
  /** A local notice may well have much the same title; only its number or its issuer tells that this one is meant. */
  readonly isCommonTitle: boolean;
}

/** What the full title of a law begins with. */
export const people = '中华人民共和国';
const stateCouncilOffice = '国务院办公厅';
const disclosureOffice = '国务院办公厅政府信息与政务公开办公室';

export const citedDocuments: readonly CitedDocument[] = [
  {
    ...law('政府信息公开条例', ['信息公开条例']),
    number: '国务院令第711号',
    misnomers: ['政务公开条例', '政府公开条例', '政府信息公开法', '政务信息公开法'],
  },
  law('行政复议法'),
  law('行政复议法实施条例'),
  law('行政诉讼法'),
  law('行政处罚法'),
  law('行政许可法'),
  law('行政强制法'),
  law('国家赔偿法'),
  law('保守国家秘密法', ['保密法']),
  law('保守国家秘密法实施条例', ['保密法实施条例']),
  law('数据安全法'),
  law('个人信息保护法'),
  law('网络安全法'),
  law('档案法'),
  law('档案法实施条例'),
  law('预算法'),
  law('预算法实施条例'),
  law('民法典'),
  regulation('信访工作条例'),
  regulation('重大行政决策程序暂行条例'),
  regulation('优化营商环境条例'),
  regulation('网络数据安全管理条例'),
  issued(disclosureOffice, `${people}政府信息公开工作年度报告格式`, '国办公开办函〔2021〕30号', [
    '政府信息公开工作年度报告格式',
  ]),
  issued(stateCouncilOffice, '政府信息公开信息处理费管理办法', '国办函〔2020〕109号', [
    '信息处理费管理办法',
  ]),
  issued(stateCouncilOffice, '公共企事业单位信息公开规定制定办法', '国办发〔2020〕50号'),
  {
    title: '关于印发政府网站发展指引的通知',
    issuer: stateCouncilOffice,
    number: '国办发〔2017〕47号',
    shortForms: ['政府网站发展指引'],
    isCommonTitle: false,
  },
  {
    title: '关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知',
    issuer: '国务院办公厅秘书局',
    number: '国办秘函〔2019〕19号',
    shortForms: [
      '政府网站与政务新媒体检查指标',
      '政府网站与政务新媒体监管工作年度考核指标',
      '政府网站与政务新媒体检查指标、监管工作年度考核指标',
    ],
    isCommonTitle: false,
  },
  notice(
    disclosureOffice,
    '关于政府信息公开工作年度报告有关事项的通知',
    '国办公开办函〔2019〕60号',
    [`${people}政府信息公开工作年度报告格式（试行）`, '政府信息公开工作年度报告格式（试行）'],
  ),
  notice(disclosureOffice, '关于规范政府信息公开平台有关事项的通知', '国办公开办函〔2019〕61号'),
  notice(
    stateCouncilOffice,
    '关于全面推进基层政务公开标准化规范化工作的指导意见',
    '国办发〔2019〕54号',
  ),
  notice(stateCouncilOffice, '关于推进政务新媒体健康有序发展的意见', '国办发〔2018〕123号'),
];

/** What is said of fees in running text, and how it should be said. */
export const wrongTerms: readonly { readonly wrong: string; readonly right: string }[] = [
  { wrong: '政府信息公开处理费', right: '信息处理费' },
  { wrong: '政府信息处理费', right: '信息处理费' },
  { wrong: '信息公开处理费', right: '信息处理费' },
];

/** Called by its title with 中华人民共和国 or without; a shorter form never has it. */
function law(name: string, shortForms: readonly string[] = []): CitedDocument {
  return {
    title: people + name,
    issuer: '',
    shortForms: [name, ...shortForms],
    isCommonTitle: false,
  };
}

/** A regulation whose title has no 中华人民共和国 in front. */
function regulation(title: string): CitedDocument {
  return { title, issuer: '', shortForms: [], isCommonTitle: false };
}

/** A document that was issued by a notice: it is known by its own title. */
function issued(
  issuer: string,
  document: string,
  number: string,
  shortForms: readonly string[] = [],
): CitedDocument {
  return {
    title: `关于印发〈${document}〉的通知`,
    issuer,
    number,
    shortForms: [document, ...shortForms],
    isCommonTitle: false,
  };
}

function notice(
  issuer: string,
  title: string,
  number: string,
  shortForms: readonly string[] = [],
): CitedDocument {
  return { title, issuer, number, shortForms, isCommonTitle: true };
}
