/** Figures written in the colour of the paper: part of the text, though nobody sees them. */
import { isValue } from '../../labels/read-value.ts';
import { ancestry, attribute, styleOf, type Element } from './element.ts';
import { roleOf } from './table-role.ts';

/** What an element gives to the text in it. */
export interface Paint {
  readonly isWhite: boolean;
  /** Whether anything around it has a background other than white. */
  readonly isOnColour: boolean;
  readonly isInCell: boolean;
}

export const noPaint: Paint = { isWhite: false, isOnColour: false, isInCell: false };

export function paintOf(element: Element, outer: Paint): Paint {
  const colour = colourOf(element);
  return {
    isWhite: colour === undefined ? outer.isWhite : isWhite(colour),
    isOnColour: outer.isOnColour || hasBackground(element),
    isInCell: outer.isInCell || roleOf(element) === 'cell',
  };
}

/** The paint of what stands in a table, somewhere below an element whose paint is known. */
export function paintWithin(inner: Element, outer: Element, paint: Paint): Paint {
  const all = ancestry(inner, outer);
  return all.reduceRight((around, element) => paintOf(element, around), paint);
}

/**
 * Only within cells, and only what could be part of a figure: words in white are as a rule the head of a table, whose
 * dark background a style sheet may tell that nobody has here.
 */
export function isWhiteFigure(
  text: string,
  { isWhite: isInk, isOnColour, isInCell }: Paint,
): boolean {
  return (
    isInk &&
    isInCell &&
    !isOnColour &&
    /\p{N}/u.test(text) &&
    (!/\p{L}/u.test(text) || isValue(text))
  );
}

function colourOf(element: Element): string | undefined {
  const style = styleOf(element, 'color');
  if (style !== undefined && style !== 'inherit') return style;
  return element.tagName === 'font' ? attribute(element, 'color')?.trim().toLowerCase() : undefined;
}

function hasBackground(element: Element): boolean {
  if (attribute(element, 'background') !== undefined) return true;
  const styles = ['background-color', 'background-image', 'background'];
  const colours = [attribute(element, 'bgcolor'), ...styles.map((one) => styleOf(element, one))];
  return colours.some((colour) => colour !== undefined && !isNone(colour) && !isWhite(colour));
}

function isNone(background: string): boolean {
  return /^\s*(?:|none|transparent|inherit|initial|unset|auto)\s*$/.test(background);
}

/** Or so nearly that nobody reads it on white. */
function isWhite(colour: string): boolean {
  const bare = colour.replace(/\s/g, '').toLowerCase();
  if (/^(?:white|snow|ivory|ghostwhite|floralwhite|whitesmoke|window)$/.test(bare)) return true;
  const hex = /^#?(?:([0-9a-f]{3})[0-9a-f]?|([0-9a-f]{6})(?:[0-9a-f]{2})?)$/.exec(bare);
  if (hex !== null) {
    const [, short, long] = hex;
    return short === undefined ? /^(?:f[0-9a-f]){3}$/.test(long ?? '') : short === 'fff';
  }
  const channels = /^rgba?\(([^)]*)\)$/.exec(bare)?.[1]?.split(/[,/]/) ?? [];
  return channels.length >= 3 && channels.slice(0, 3).every(isFull);
}

function isFull(channel: string): boolean {
  return Number.parseFloat(channel) >= (channel.endsWith('%') ? 94 : 240);
}
