/** Figures written in the colour of the paper: part of the text, though nobody sees them. */
import { isValue } from '../../labels/read-value.ts';
import { ancestry, attribute, styleOf, type Element } from './element.ts';
import { roleOf } from './table-role.ts';

/**
 * Only within cells, and only what could be part of a figure: words in white are as a rule the head of a table, whose
 * dark background a style sheet may tell that nobody has here.
 */
export function isWhiteFigure(text: string, element: Element): boolean {
  if (!/\p{N}/u.test(text) || (/\p{L}/u.test(text) && !isValue(text))) return false;
  const around = ancestry(element);
  const coloured = around.find((one) => colourOf(one) !== undefined);
  if (coloured === undefined || !isWhite(colourOf(coloured) ?? '')) return false;
  return around.some((one) => roleOf(one) === 'cell') && !around.some(hasBackground);
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
