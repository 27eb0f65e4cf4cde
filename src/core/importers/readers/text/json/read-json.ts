/** What the interface of a web site answers (JSON): the one string in it that is the report is read, as a page or as text. */
import { refuse, type Reading } from '../../../document/reading.ts';
import { readSectionHeading } from '../../../labels/section-heading.ts';
import { readHtml } from '../../html/read-html.ts';
import { isTitle } from '../../html/report-name.ts';
import { readText } from '../read-text.ts';

export function readJson(text: string): Reading {
  const strings = stringsIn(text);
  if (strings === undefined) return refuse(`这是JSON数据，但是已经损坏或者不完整。${instead}`);
  const reports = [...new Set(strings.filter(isReport))];
  const [content] = reports;
  if (content === undefined || reports.length > 1) {
    const found = content === undefined ? '没有' : `有${reports.length}段像`;
    return refuse(`这是JSON数据，里面${found}报告正文，不能导入。${instead}`);
  }
  const reading = isMarkup(content) ? readHtml(content) : readText(content);
  if ('refusal' in reading) return reading;
  const { document } = reading;
  const title = document.metadata.title ?? strings.find(isTitle);
  const note = '这是JSON数据，导入的是里面的报告正文；下文说的行，都是正文取出来以后的行。';
  return {
    document: {
      ...document,
      metadata: title === undefined ? document.metadata : { ...document.metadata, title },
      notes: [{ message: note, place: {} }, ...document.notes],
    },
  };
}

const instead = '请在浏览器里打开报告的网页，另存为“网页，仅HTML”，再导入。';

/** A call around it is left out; undefined where the rest is no JSON. */
function stringsIn(text: string): readonly string[] | undefined {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const strings: string[] = [];
  try {
    JSON.parse(text.slice(start, end + 1), (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return null;
    });
  } catch {
    return undefined;
  }
  return strings;
}

/** Markup, or lines of text, with the headings of several sections. */
function isReport(text: string): boolean {
  if (text.length < shortest) return false;
  let headings = 0;
  for (const line of text.replace(/<[^<>]{0,2000}>/g, '\n').split('\n')) {
    if (line.length < 100 && readSectionHeading(line) !== undefined) headings += 1;
  }
  return headings >= 3;
}

const shortest = 200;

function isMarkup(text: string): boolean {
  return /<(?:p|div|table|span|section|br|h[1-6])[\s>/]/i.test(text);
}
