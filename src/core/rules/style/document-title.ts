import { citedDocuments, wrongTerms, type CitedDocument } from '../../form/cited-documents.ts';
import { withoutAccepted } from '../../report/text/accepted-words.ts';
import { documentNumbersIn } from '../../report/text/notation/document-numbers.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { titlesIn, type CitedTitle } from '../../report/text/notation/titles.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport, type Finding } from '../define-rule.ts';
import { bareTitle, documentTitled, titleMeant, titlesOf } from './nearest-title.ts';

/** Laws and central notices are cited under their right titles, with their own numbers. */
export const documentTitle = defineRule({
  id: 'document-title',
  severity: 'warning',
  title: '引用法规和文件，名称、文号应当准确',
  basis: '《党政机关公文处理工作条例》第十九条：公文起草应当做到表述准确、格式规范',
  rationale: '名称少一个字，就成了另一份文件，或者成了没有的文件；读者照着去找，找不到依据。',
  canBeAcknowledged: false,
  good: [
    {},
    text('依据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）编制。'),
    text(
      '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）收费。',
    ),
    text('贯彻《示例省政府信息公开条例》和《政府信息公开条例实施细则》，落实《信息公开条例》。'),
    {
      lead: '落实《示例市信息公开考核规定》，未收取信息处理费。',
      words: { documents: ['示例市信息公开考核规定'] },
    },
  ],
  bad: [
    {
      given: text('依据《中华人民共和国信息公开条例》，未收取政府信息公开处理费。'),
      messages: [
        '“《中华人民共和国信息公开条例》”应为《中华人民共和国政府信息公开条例》',
        '“政府信息公开处理费”应为“信息处理费”',
      ],
    },
    {
      given: text('按照《政府信息公开处理费管理办法》收费。'),
      messages: ['“《政府信息公开处理费管理办法》”应为《政府信息公开信息处理费管理办法》'],
    },
    {
      given: text('按照《政府网站发展指引》（国办发〔2017〕74号）建设网站。'),
      messages: [
        '“《政府网站发展指引》”的文号是国办发〔2017〕47号，这里写的是国办发〔2017〕74号，请核对',
      ],
    },
    {
      given: text('按照《关于做好年度报告工作的通知》（国办公开办函〔2021〕30号）编制。'),
      messages: [
        '“《关于做好年度报告工作的通知》”：国办公开办函〔2021〕30号是《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》，请核对名称和文号',
      ],
    },
    {
      given: {
        lead: '落实《示例市信息公开考核评议规定》。',
        words: { documents: ['示例市信息公开考核规定'] },
      },
      messages: ['“《示例市信息公开考核评议规定》”应为《示例市信息公开考核规定》'],
    },
  ],
  *check({ report, words }) {
    if (!/《|处理费/.test(wholeTextOf(report))) return;
    for (const passage of passagesOf(report)) {
      const titles = titlesIn(passage.text);
      for (const title of titles) {
        if (!words.accepted.includes(title.inner))
          yield* checkTitle(title, passage, words.documents);
      }
      yield* checkTerms(passage, titles, words.accepted);
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

function* checkTitle(
  title: CitedTitle,
  passage: Passage,
  ofThisPlace: readonly string[],
): Iterable<Finding> {
  const bare = bareTitle(title.inner);
  if (ofThisPlace.some((known) => bareTitle(known) === bare)) return;
  const quoted = `“${passage.text.slice(title.start, title.end)}”`;
  const textAt = passage.placeAt(title.start);
  const number = numberBehind(passage.text, title.end);
  const known = documentTitled(bare);
  if (known !== undefined) {
    const message = wrongNumber(known, number);
    if (message !== undefined) yield { message: quoted + message, textAt };
    return;
  }
  const meant = titleMeant(title.inner, ofThisPlace);
  if (meant !== undefined) {
    const fix = passage.edit(title.start + 1, title.end - 1, meant);
    yield { message: `${quoted}应为《${meant}》`, textAt, ...(fix !== undefined && { fix }) };
    return;
  }
  const owner = citedDocuments.find((document) => document.number === number);
  if (number === undefined || owner === undefined || bare.includes('转发')) return;
  yield {
    message: `${quoted}：${number}是《${titlesOf(owner)[1] ?? ''}》，请核对名称和文号`,
    textAt,
  };
}

/** In brackets right behind the title; undefined where there is none, or more than one. */
function numberBehind(whole: string, end: number): string | undefined {
  const [, remark] =
    /^[（(]([^（）()]{4,80}(?:[（(]\d{4}[)）][^（）()]{1,20})?)[)）]/.exec(
      whole.slice(end, end + 120),
    ) ?? [];
  if (remark === undefined) return undefined;
  const numbers = [
    ...documentNumbersIn(remark).map(({ right }) => right),
    ...[...remark.matchAll(order)].map((match) => `国务院令第${match[1] ?? match[2] ?? ''}号`),
  ];
  return numbers.length === 1 ? numbers[0] : undefined;
}

const order = /国(?:务院)?令[ ]?第[ ]?(\d{1,4})[ ]?号|国务院第(\d{1,4})号令/g;

/** A local body may well have issued the like under a number of its own. */
function wrongNumber(
  { number: right }: CitedDocument,
  number: string | undefined,
): string | undefined {
  if (right === undefined || number === undefined || number === right) return undefined;
  if (!number.startsWith('国')) return undefined;
  return number === repealedOrder
    ? `：${repealedOrder}公布的是2007年的条例，2019年修订后由${right}公布，请改正`
    : `的文号是${right}，这里写的是${number}，请核对`;
}

const repealedOrder = '国务院令第492号';

function* checkTerms(
  passage: Passage,
  titles: readonly CitedTitle[],
  accepted: readonly string[],
): Iterable<Finding> {
  if (!passage.text.includes('处理费')) return;
  const plain = withoutAccepted(passage.text, accepted);
  for (const { 0: wrong, index } of plain.matchAll(anyWrongTerm)) {
    const right = wrongTerms.find((term) => term.wrong === wrong)?.right;
    const isInTitle = titles.some(({ start, end }) => start < index && index < end);
    if (right === undefined || isInTitle) continue;
    const fix = passage.edit(index, index + wrong.length, right);
    yield {
      message: `“${wrong}”应为“${right}”`,
      textAt: passage.placeAt(index),
      ...(fix !== undefined && { fix }),
    };
  }
}

const anyWrongTerm = new RegExp(wrongTerms.map(({ wrong }) => wrong).join('|'), 'g');
