/** What the styles of a document say about its paragraphs and words, inherited from one style to the next. */
import type { XmlElement } from './xml-tree.ts';
import { attribute, child, isOn, value, wholeNumber } from './xml-query.ts';

/** What matters of the look of words. */
export interface Look {
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean | undefined;
  readonly isStruck: boolean | undefined;
  /** As `RRGGBB`, or `auto`. */
  readonly colour: string | undefined;
  /** `superscript` or `subscript`. */
  readonly align: string | undefined;
}

export interface NumberingReference {
  /** `0` takes an inherited numbering away. */
  readonly id: string | undefined;
  readonly level: number | undefined;
}

export interface Style extends Look {
  readonly name: string;
  /** 1 to 9; 0 is the text between headings. */
  readonly outline: number | undefined;
  readonly numbering: NumberingReference | undefined;
}

export interface Styles {
  /** The default style of paragraphs where the id is undefined or unknown. */
  readonly paragraph: (id: string | undefined) => Style | undefined;
  readonly character: (id: string | undefined) => Style | undefined;
  readonly defaults: Look;
}

/** `root` of styles.xml; a document may have none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const element of root?.children ?? []) {
    const id = attribute(element, 'styleId');
    if (element.name !== 'w:style' || id === undefined) continue;
    elements.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(attribute(element, 'default') ?? '');
    if (isDefault && attribute(element, 'type') === 'paragraph') defaultId = id;
  }
  const known = new Map<string, Style>();
  const styleOf = (id: string): Style | undefined => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const style = inherited(id, elements);
    if (style !== undefined) known.set(id, style);
    return style;
  };
  return {
    paragraph(id) {
      const style = id === undefined ? undefined : styleOf(id);
      return style ?? (defaultId === undefined ? undefined : styleOf(defaultId));
    },
    character: (id) => (id === undefined ? undefined : styleOf(id)),
    defaults: readLook(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
  };
}

export function readLook(runProperties: XmlElement | undefined): Look {
  return {
    isBold: isOn(runProperties, 'w:b'),
    isHidden: isOn(runProperties, 'w:vanish'),
    isStruck: isOn(runProperties, 'w:strike') ?? isOn(runProperties, 'w:dstrike'),
    colour: value(runProperties, 'w:color'),
    align: value(runProperties, 'w:vertAlign'),
  };
}

export function readNumberingReference(
  paragraphProperties: XmlElement | undefined,
): NumberingReference | undefined {
  const reference = child(paragraphProperties, 'w:numPr');
  if (reference === undefined) return undefined;
  return { id: value(reference, 'w:numId'), level: wholeNumber(value(reference, 'w:ilvl')) };
}

export function readOutline(paragraphProperties: XmlElement | undefined): number | undefined {
  const level = wholeNumber(value(paragraphProperties, 'w:outlineLvl'));
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** Longer chains of styles are circles. */
const longestChain = 40;

function inherited(id: string, elements: ReadonlyMap<string, XmlElement>): Style | undefined {
  const first = elements.get(id);
  if (first === undefined) return undefined;
  const chain: XmlElement[] = [];
  for (
    let element: XmlElement | undefined = first;
    element !== undefined && chain.length < longestChain;
    element = elements.get(value(element, 'w:basedOn') ?? '')
  ) {
    chain.push(element);
  }
  const looks = chain.map((element) => readLook(child(element, 'w:rPr')));
  const properties = chain.map((element) => child(element, 'w:pPr'));
  const references = properties.map(readNumberingReference);
  const numberingId = firstDefined(references.map((reference) => reference?.id));
  return {
    name: value(first, 'w:name') ?? '',
    isBold: firstDefined(looks.map(({ isBold }) => isBold)),
    isHidden: firstDefined(looks.map(({ isHidden }) => isHidden)),
    isStruck: firstDefined(looks.map(({ isStruck }) => isStruck)),
    colour: firstDefined(looks.map(({ colour }) => colour)),
    align: firstDefined(looks.map(({ align }) => align)),
    outline:
      firstDefined(properties.map(readOutline)) ??
      firstDefined(chain.map((element) => headingNumber(value(element, 'w:name') ?? ''))),
    numbering:
      numberingId === undefined
        ? undefined
        : { id: numberingId, level: firstDefined(references.map((reference) => reference?.level)) },
  };
}

/** Styles that other programs wrote may have the name of a heading without its level. */
function headingNumber(name: string): number | undefined {
  const digits = /^(?:heading|标题)\s*([1-9])$/i.exec(name.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function firstDefined<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((one) => one !== undefined);
}
