/** Colours and links of a terminal; text as it is where there are none. */
import { styleText } from 'node:util';
import type { Severity } from '../../core/issue/issue.ts';
import type { Look } from './findings.ts';

export interface Ink {
  readonly place: (text: string) => string;
  readonly severity: (severity: Severity) => string;
  readonly count: (text: string, severity: Severity) => string;
  readonly faint: (text: string) => string;
  readonly address: (text: string) => string;
  /** Whoever clicks on the text gets to the address, if it is a whole one. */
  readonly link: (text: string, address: string) => string;
}

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Severity, Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  hint: ['bold', 'blue'],
};

export function inkOf({ hasColour, hasLinks }: Pick<Look, 'hasColour' | 'hasLinks'>): Ink {
  const paint = (style: Style, text: string) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  return {
    place: (text) =>
      text.replace(/^(.*)(:\d+:\d+)$/, (_, path: string, at: string) => path + paint('dim', at)),
    severity: (severity) => paint(styles[severity], severity),
    count: (text, severity) => paint(styles[severity], text),
    faint: (text) => paint('dim', text),
    address: (text) => paint('underline', text),
    link: (text, address) =>
      hasLinks && /^https?:/.test(address)
        ? `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
        : text,
  };
}
