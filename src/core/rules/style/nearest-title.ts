/** Which of the documents that reports cite a title means that is nearly, and not quite, theirs. */
import { distance } from 'fastest-levenshtein';
import { citedDocuments, people, type CitedDocument } from '../../form/cited-documents.ts';

/** A title without brackets, quotes and spaces: these are not what it is known by. */
export function bareTitle(title: string): string {
  return title.replaceAll(/[《》〈〉<>＜＞“”"‘’\s]/g, '');
}

/** The document whose title this is, in full or in one of its short forms. */
export function documentTitled(title: string): CitedDocument | undefined {
  return titled.get(bareTitle(title));
}

export function titlesOf({ issuer, title, shortForms }: CitedDocument): string[] {
  return [title, issuer + title, ...shortForms, ...shortForms.map((form) => issuer + form)];
}

const titled = new Map(
  citedDocuments.flatMap((document) =>
    titlesOf(document).map((title) => [bareTitle(title), document] as const),
  ),
);

/** The right title in place of one that is no document's; undefined where none is certainly meant. */
export function titleMeant(title: string, others: readonly string[]): string | undefined {
  const bare = bareTitle(title);
  if (bare.length < shortest || bare.length > longest) return undefined;
  return lawMeant(bare) ?? noticeMeant(bare) ?? nearestOf(bare, others);
}

const shortest = 5;
const longest = 80;

/** 中华人民共和国信息公开条例, 中国人民共和国行政复议法. */
function lawMeant(bare: string): string | undefined {
  const law = bare.startsWith(people)
    ? lawNamed(bare.slice(people.length))
    : laws.find(({ name }) => bare.endsWith(name) && isNearPeople(bare.slice(0, -name.length)));
  return law?.title;
}

/** 中华人民共和国 in front leaves no doubt that it is one of the country's. */
function lawNamed(name: string): CitedDocument | undefined {
  return laws.find(
    (law) =>
      law.shortForms.includes(name) ||
      law.misnomers?.includes(name) === true ||
      withoutKind(law.name) === withoutKind(name) ||
      isNear(name, law.name, 1),
  );
}

/** 行政许可条例 for 行政许可法; but there are 实施条例 and 实施办法. */
function withoutKind(name: string): string {
  return name.includes('实施') ? name : name.replace(/(?:条例|规定|办法|法)$/, '');
}

function isNearPeople(prefix: string): boolean {
  return prefix.length >= people.length - 2 && distance(prefix, people) <= 2;
}

const laws = citedDocuments
  .filter(({ title }) => title.startsWith(people))
  .map((document) => ({ ...document, name: document.title.slice(people.length) }));

/** Notices are told by the body that issued them: local ones have much the same titles. */
function noticeMeant(bare: string): string | undefined {
  const at = bare.indexOf('关于');
  if (at === -1) return undefined;
  const [issuer, subject] = [bare.slice(0, at), bare.slice(at)];
  if (issuer !== '' && !issuer.startsWith('国务院') && !issuer.startsWith('国办')) return undefined;
  const meant = notices.find(
    ({ bareSubject, isCommonTitle }) =>
      (issuer !== '' || !isCommonTitle) &&
      (subject === bareSubject || isNear(subject, bareSubject)),
  );
  if (meant === undefined) return undefined;
  return issuer === '' ? meant.title : meant.issuer + meant.title;
}

const notices = citedDocuments
  .filter(({ issuer }) => issuer !== '')
  .map((document) => ({ ...document, bareSubject: bareTitle(document.title) }));

/** What may stand between 《 and 》 without an issuer, and what is then right; what is too short to be unique is left out. */
const ownNames = citedDocuments
  .filter(({ isCommonTitle }) => !isCommonTitle)
  .flatMap(({ title, issuer, shortForms: [first = title, ...more] }) =>
    issuer === ''
      ? [{ name: first, right: first }]
      : [first, ...more].map((name) => ({ name, right: first.includes(name) ? first : name })),
  )
  .filter(({ name }) => name.length >= 7);

function nearestOf(bare: string, others: readonly string[]): string | undefined {
  const ofThisPlace = others.map((name) => ({ name: bareTitle(name), right: name }));
  return [...ownNames, ...ofThisPlace]
    .filter(({ name }) => isNear(bare, name))
    .toSorted((a, b) => distance(bare, a.name) - distance(bare, b.name))[0]?.right;
}

/**
 * A few letters more, fewer or other ones, in one place, and of the same kind: a law isn't its implementing rules, and
 * what names a place, a body or a year is another document.
 */
function isNear(found: string, right: string, more = 0): boolean {
  const allowed = allowance(right.length) + more;
  if (found === right || Math.abs(found.length - right.length) > allowed) return false;
  const isAsLong = right.length > 6 && found.length === right.length;
  if (isAsLong && inOrder(found) === inOrder(right)) return true;
  if (isOtherKind(found, right)) return true;
  const before = commonStart(found, right);
  const behind = commonEnd(found.slice(before), right.slice(before));
  const [extra, lost] = [
    found.slice(before, found.length - behind),
    right.slice(before, right.length - behind),
  ];
  if (ofAnotherDocument.test(extra)) return false;
  if (extra.length > 1 && lost.length > 1) return false;
  const isOneLetter = extra.length === 1 && lost.length === 1 && right.length + more > 5;
  if (behind < 2 && !isOneLetter) return false;
  return Math.max(extra.length, lost.length) <= allowed && before + behind >= 4;
}

function allowance(length: number): number {
  if (length < 6) return 0;
  if (length < 7) return 1;
  return length < 13 ? 2 : 4;
}

const ofAnotherDocument =
  /[省市县区州盟旗镇乡村局厅委部院会新\d〇年]|实施|细则|办法|解读|问答|试行|暂行|修[订正]|草案|征求|释义|若干|配套|宣传|培训|知识|指南|目录|规定|制度|规范|通知|方案|计划|转发|附件/;

/** …管理规定 for …管理办法, where all before is as long as no other document has it. */
function isOtherKind(found: string, right: string): boolean {
  const kinds = /(?:办法|规定|规则|细则|制度)$/;
  const isLong = right.length > 12 && found.length === right.length;
  return (
    isLong && kinds.test(found) && kinds.test(right) && found.slice(0, -2) === right.slice(0, -2)
  );
}

/** Two titles of the same letters have their words in another order. */
function inOrder(title: string): string {
  return [...title].sort().join('');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
}
