/** Mailboxes of persons. An office may have one with any provider; what tells is whose the text says it is. */
import { readingsOf } from './family-names.ts';
import { namedApplicants } from './named-applicants.ts';
import { personNameAt } from './person-name.ts';
import type { PrivateDatum, PrivateKind } from './private-datum.ts';

export const personalEmails: PrivateKind = {
  mayStandIn: (markdown) => /[@＠]/.test(markdown),
  read,
};

function read(text: string): PrivateDatum[] {
  return [...text.matchAll(/@/g)].flatMap(({ index }) => {
    const name = /[\w.%+-]{1,64}$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    const host = /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}/i.exec(text.slice(index + 1, index + 100));
    const provider = host?.[0].toLowerCase() ?? '';
    if (name === '' || !ofAnyone.test(provider)) return [];
    const start = index - name.length;
    const end = index + 1 + provider.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const behind = text.slice(end, end + 20);
    if (!isOfPerson(name, provider) && !isSaidOfPerson(name, before, behind)) return [];
    const value = `${name}@${provider}`.toLowerCase();
    return [{ start, end, value, shown: `${name.slice(0, 2)}…@${provider}` }];
  });
}

/** Where anyone may open a mailbox. Other hosts belong to bodies and companies. */
const ofAnyone = new RegExp(
  `^(?:(?:vip\\.)?(?:qq|163|126|188|sina|sohu)\\.com|${[
    ...['sina.cn', 'foxmail.com', 'yeah.net', '139.com', '189.cn', 'wo.cn', 'tom.com', '21cn.com'],
    ...['aliyun.com', '263.net', 'gmail.com', 'outlook.com', 'hotmail.com', 'live.cn', 'live.com'],
    ...['msn.cn', 'msn.com', 'icloud.com', 'me.com', 'yahoo.cn', 'yahoo.com', 'yahoo.com.cn'],
  ]
    .map((host) => host.replaceAll('.', '\\.'))
    .join('|')})$`,
);

/** The address itself is that of a person: an account of QQ, a mobile number, letters with a year of birth. */
function isOfPerson(name: string, provider: string): boolean {
  if (/^(?:86)?1[3-9]\d{9}$/.test(name)) return true;
  if (/(?:qq|foxmail)\.com$/.test(provider) && /^[1-9]\d{4,11}$/.test(name)) return true;
  return /^[a-z]{2,20}[._-]?19[5-9]\d(?:\d{4})?$/i.test(name);
}

/** The text says so. 申请人可以发到…@163.com is the office's; 申请人的邮箱…@163.com is not. */
function isSaidOfPerson(name: string, before: string, behind: string): boolean {
  const clause = /[^;。]*$/.exec(before)?.[0] ?? '';
  return (
    ownedByPerson.test(clause) ||
    (/^ ?\)?(?:来[信函]|发来|寄来)/.test(behind) && asSender.test(clause)) ||
    namedApplicants
      .read(clause)
      .some(({ end }) => /^[,、( ]?[^,、。]{0,8}$/.test(clause.slice(end))) ||
    isNamedAfterContact(name, clause)
  );
}

const person =
  '(?:申请人|当事人|原告|上诉人|第三人|投诉人|举报人|信访人|\\p{Script=Han}(?:某某?|先生|女士)|[给至到往发寄](?:其(?![他余中它])|他|她|对方))';

const ownedByPerson = new RegExp(
  `(?:${person}(?:本人)?[(,]?(?:的|(?:提供|[预所]?留|留下|填写|指定)的?)?(?:个人|联系)?(?:(?:电子)?(?:邮箱|信箱|邮址|邮件地址|[Ee]-?mail))?|(?:个人|私人)(?:电子)?邮箱)(?:地址)?[为是:( ]{0,3}$`,
  'u',
);

const asSender = /(?:^|[,、]|[由从自有]|收到|网[民友]|群众|用户)[:“"( ]{0,2}$/;

/** 联系人王小明, wangxm@…: the mailbox is his. */
function isNamedAfterContact(address: string, clause: string): boolean {
  return [...clause.matchAll(/(?:联系人?|经办人|联络员|负责人)[为是: ]{0,2}/g)].some(
    ({ 0: words, index }) => {
      const contact = personNameAt(clause, index + words.length, /[,、( ]/y);
      if (contact === undefined || contact.isRare) return false;
      const readings = readingsOf(contact.name.charAt(0));
      return readings.some((reading) => address.toLowerCase().startsWith(reading));
    },
  );
}
