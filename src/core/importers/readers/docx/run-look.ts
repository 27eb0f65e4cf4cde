/** How the words of a run look, by themselves and by their styles. */
import { isShaded, isWhite } from './colours.ts';
import { readLook, type Look, type Style, type Styles } from './styles.ts';
import { textStyles } from './text-styles.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, value } from './xml-query.ts';

export interface RunLook {
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** The number of a footnote whose first reference has told of it. */
  readonly isNoteNumber: boolean;
  readonly isStruck: boolean;
  /** Written in white, and on no dark colour of its own. */
  readonly isWhite: boolean;
  /** How raised or lowered text is told apart from what stands before it. */
  readonly raised: '^' | '_' | undefined;
}

/** `style` is that of the paragraph. */
export function runLook(run: XmlElement, style: Style | undefined, styles: Styles): RunLook {
  const properties = child(run, 'w:rPr');
  const direct = readLook(properties);
  const character = styles.character(value(properties, 'w:rStyle'));
  const on = (look: 'isBold' | 'isHidden' | 'isStruck'): boolean =>
    direct[look] ?? toggled(style?.[look], character?.[look]) ?? styles.defaults[look] ?? false;
  const colour = direct.colour ?? character?.colour ?? style?.colour ?? styles.defaults.colour;
  return {
    isBold: on('isBold'),
    isHidden: on('isHidden'),
    isNoteNumber: character?.name === textStyles.footnoteAgain,
    isStruck: on('isStruck'),
    isWhite: colour !== undefined && isWhite(colour) && !isShaded(properties),
    raised: raisedMark(direct, character),
  };
}

/** A style of words within a style of paragraphs turns the same emphasis off again. */
function toggled(outer: boolean | undefined, inner: boolean | undefined): boolean | undefined {
  return inner === undefined ? outer : (outer ?? false) !== inner;
}

function raisedMark(direct: Look, character: Look | undefined): RunLook['raised'] {
  const align = direct.align ?? character?.align;
  if (align === 'superscript') return '^';
  return align === 'subscript' ? '_' : undefined;
}
