/** Fields: what Word computes, with the code that says how. A reader sees the result, never the code. */
import type { XmlElement } from './xml-tree.ts';
import { attribute, child, descendants, isOn, value, wholeNumber } from './xml-query.ts';

export interface OpenField {
  code: string;
  isInResult: boolean;
  readonly form: XmlElement | undefined;
  /** Of the fields around it, which can't change while it is open. */
  readonly outer: { readonly view: FieldView; readonly link: string | undefined };
}

export type FieldView = 'shown' | 'code' | 'contents';

/** What a character at this point of the document is part of; `fields` are open, outermost first. */
export function fieldView(fields: readonly OpenField[]): FieldView {
  const field = fields.at(-1);
  if (field === undefined) return 'shown';
  if (field.outer.view !== 'shown') return field.outer.view;
  if (isContents(field.code)) return 'contents';
  return field.isInResult ? 'shown' : 'code';
}

/** Target of the link that the innermost field makes. */
export function fieldLink(fields: readonly OpenField[]): string | undefined {
  const field = fields.at(-1);
  return (field?.isInResult === true ? linkOf(field.code) : undefined) ?? field?.outer.link;
}

export function openField(fields: OpenField[], mark: XmlElement): void {
  const outer = { view: fieldView(fields), link: fieldLink(fields) };
  fields.push({ code: '', isInResult: false, form: child(mark, 'w:ffData'), outer });
}

/** A target within the document itself is none. */
export function linkOf(code: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code.slice(0, 2_000))?.[1];
}

export function isContents(code: string): boolean {
  return /^\s*TOC\b/i.test(code);
}

/** What a field shows that keeps its result elsewhere: boxes to tick and lists to choose from. */
export function formText({ form }: OpenField): string | undefined {
  const box = child(form, 'w:checkBox');
  if (box !== undefined) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☑' : '□';
  const list = child(form, 'w:ddList');
  const entries = list?.children.filter(({ name }) => name === 'w:listEntry') ?? [];
  const chosen = wholeNumber(value(list, 'w:result') ?? value(list, 'w:default')) ?? 0;
  return attribute(entries[chosen], 'val');
}

/** Whether a field that ends without any result draws something all the same. */
export function isDrawn({ code, isInResult }: OpenField): boolean {
  return !isInResult && /^\s*(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|ADVANCE)\b/i.test(code);
}

/**
 * Beginnings of fields that never end. Word takes no notice of them, and to take the rest of the document for their
 * code would lose it.
 */
export function endlessFields(body: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  for (const mark of descendants(body, marks)) {
    const type = mark.name === 'w:fldChar' ? attribute(mark, 'fldCharType') : undefined;
    if (type === 'begin') open.push(mark);
    else if (type === 'end') open.pop();
  }
  return new Set(open);
}

/** Within what is deleted nothing counts. */
const marks: ReadonlySet<string> = new Set(['w:fldChar', 'w:del', 'w:moveFrom']);
