/** A picture of the text: in its place where Word can show it, else its words. */
import { pageSize } from '../package/page.ts';
import { run, type RunLook } from '../xml/run.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';
import { pictureSize } from './picture-size.ts';
import type { Story } from './story.ts';

export function picture(
  url: string | undefined,
  words: string | null | undefined,
  story: Story,
  look: RunLook,
): string {
  const text = words?.trim() ?? '';
  const hasRoom = url !== undefined && story.room > 0;
  const bytes = hasRoom ? story.picture(fileName(url)) : undefined;
  const size = bytes === undefined ? undefined : pictureSize(bytes);
  if (bytes === undefined || size === undefined) {
    return run(`（图片：${[text, url ?? ''].filter((part) => part !== '').join('，')}）`, look);
  }
  const relationship = story.parts.picture(bytes, size.extension);
  return drawing(relationship, text, story.parts.nextId(), fitted(size, story.room));
}

/** As the content folder names it: relative to the folder of the agency, without codes for characters. */
function fileName(url: string): string {
  const name = url.replace(/^(?:\.\/)+/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** English Metric Units to a twip, and to a pixel of a screen (96 to an inch). */
const perTwip = 635;
const perPixel = 9525;
const mostHeight = pageSize.height * 0.5 * perTwip;

function fitted({ width, height }: Extent, room: number): Extent {
  const mostWidth = room * perTwip;
  const scale = Math.min(1, mostWidth / (width * perPixel), mostHeight / (height * perPixel));
  return {
    width: Math.max(1, Math.round(width * perPixel * scale)),
    height: Math.max(1, Math.round(height * perPixel * scale)),
  };
}

function drawing(
  relationship: string,
  words: string,
  id: number,
  { width, height }: Extent,
): string {
  const extent = `cx="${String(width)}" cy="${String(height)}"`;
  const name = `id="${String(id)}" name="图片${String(id)}" descr="${xmlText(words)}"`;
  const main = 'http://schemas.openxmlformats.org/drawingml/2006';
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr ${name}/><a:graphic xmlns:a="${main}/main"><a:graphicData uri="${main}/picture">` +
    `<pic:pic xmlns:pic="${main}/picture"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing></w:r>'
  );
}
