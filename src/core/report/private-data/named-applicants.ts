/** Full names of those who applied, complained or went to court. */
import { personNameAt, type PersonName } from './person-name.ts';
import type { PrivateDatum, PrivateKind } from './private-datum.ts';

export const namedApplicants: PrivateKind = {
  mayStandIn: (text) => words.test(text),
  isInSentences: true,
  read,
};

/** One of them stands beside every name that is found. */
const words =
  /(?:申请|起诉|上诉|当事|投诉|举报|信访|来访|来信|反映|上访|处罚|征收|相对)人|原告|第三人|[村居市公网]民|业主|户主|网友|诉|不服|先生|女士|群众|收到|受理|接到/;

function read(text: string): PrivateDatum[] {
  const found = new Map<number, PrivateDatum>();
  for (const frame of frames) {
    for (const match of text.matchAll(frame.before)) {
      const start = match.index + match[0].length;
      const name = found.has(start) ? undefined : nameIn(frame, text, start);
      if (name === undefined) continue;
      const shown = `${name.name.charAt(0)}某`;
      found.set(start, { start, end: name.end, value: name.name, shown });
    }
  }
  return [...found.values()];
}

/** The words before a name, and what must follow for it to be one. */
interface Frame {
  readonly before: RegExp;
  readonly boundary: RegExp;
  /** Only a name can stand here, even one that begins like another word. */
  readonly isField: boolean;
}

function nameIn(
  { before, boundary, isField }: Frame,
  text: string,
  start: number,
): PersonName | undefined {
  const name = personNameAt(text, start, boundary);
  if (name !== undefined) return name.isRare && !isField ? undefined : name;
  if (before === clauseStart) return undefined;
  foreignName.lastIndex = start;
  const [foreign] = foreignName.exec(text) ?? [];
  return foreign === undefined
    ? undefined
    : { name: foreign, end: start + foreign.length, isRare: false };
}

/** 阿依古丽·买买提. */
const foreignName =
  /(?![的不情数可以为是主要应])(?:(?!某)\p{Script=Han}){2,8}[·•・](?:(?!某|申请|提出|提交)\p{Script=Han}){2,8}/uy;

const role =
  '(?:申请人|原告|上诉人|起诉人|第三人|当事人|投诉人|举报人|信访人|来[访信]人|反映人|上访人|行政相对人|被处罚人|被征收人)(?:之一|代表)?';

const marks = '[,;:。、!?()“”"《 |]|$';

/** How many they are: 等3人, 等五名村民. */
const others = '等[\\d一二三四五六七八九十两多]{1,3}[名位个户]?';

const writing = '申请|提出|提交|要求|请求|反映|投诉|举报|来[信函电访]|认为';

const doing = [
  writing,
  '不服|起诉|诉|通过|先后|[多再]次|撤[回诉]|本人|邮寄|填写|表示|主张',
  '委托|[签领][收取字]|补正|身份证|住址|家住|系|送达|答复|回复|告知|出具|提供|公开|沟通|缴[费纳]|查阅|仍|[已未均又还也]',
  '于(?=\\d|[上本同当去今])|[向的因以对就与在到]',
  others,
].join('|');

const clauseStart = /(?<=^|[,;。:、!?()“”"《 .号即系如是为])(?=\p{Script=Han})/gu;

const frames: readonly Frame[] = [
  {
    before: new RegExp(`${role}(?:(?:姓名|名字)? ?:|姓名[为是]|名[叫为]|\\() ?[“"]?`, 'g'),
    boundary: new RegExp(marks, 'y'),
    isField: true,
  },
  {
    before: new RegExp(`${role}(?:姓名|名字)?(?:\\([^()]{1,8}\\))?(?: ?[:|(] ?| )?[“"]?`, 'g'),
    boundary: new RegExp(`${marks}|${doing}`, 'y'),
    isField: false,
  },
  {
    // A mark ends only a name of three signs here: 居民安居, is none.
    before: /(?:村民|居民|市民|业主|户主|公民|网民|网友)(?:代表)?/g,
    boundary: new RegExp(
      `${writing}|不服|起诉|诉|通过|向|${others}|(?<=[^民主友表]{3})[,。;)]`,
      'y',
    ),
    isField: false,
  },
  {
    // 张三诉示例县水利局信息公开一案; 张三等3名村民申请; 张三女士来信.
    before: clauseStart,
    boundary: new RegExp(
      [
        `(?:${others}人?)?(?:不服|起?诉(?![讼求称说苦状])(?=[^,;。]{1,40}(?:局|政府|委|厅|办|中心|院|街道|乡|镇|案|纠纷)))`,
        `${others}(?:申请人|村民|居民|业主|群众|原告)`,
        `(?:先生|女士)(?:${writing})`,
      ].join('|'),
      'y',
    ),
    isField: false,
  },
  {
    // 收到张三提出的信息公开申请.
    before: /收到|受理|接到/g,
    boundary: new RegExp(
      `(?:${others}人?)?(?:(?:提[出交]|递交|邮?寄来?)的?|的(?=(?:政府)?(?:信息)?公开))[^,;。]{0,20}申请`,
      'y',
    ),
    isField: false,
  },
];
