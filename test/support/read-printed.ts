/** What pdfjs finds in a PDF: pieces of text with their places, and the structure for those who can't see them. */
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { readableCharacter } from '../../src/core/importers/readers/pdf/readable-character.ts';
import { preparePdfResources } from '../../src/import-files/pdf-resources.ts';

export interface PrintedText {
  readonly text: string;
  readonly left: number;
  /** From the lower edge of the sheet. */
  readonly base: number;
  readonly width: number;
  readonly size: number;
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

export async function openPrinted(bytes: Uint8Array) {
  const resources = preparePdfResources();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    ...resources,
    cMapPacked: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const sheets = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    sheets.push(await readSheet(page));
    roles.push(...rolesIn((await page.getStructTree()) as Node | null));
  }
  await task.destroy();
  return { title: facts.Title ?? '', language: facts.Language ?? '', sheets, roles };
}

async function readSheet(page: PDFPageProxy) {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => 'str' in item).map(textOf);
  return { width, height, texts };
}

function textOf({ str, transform, width, height }: TextItem): PrintedText {
  const [left, base] = (transform as number[]).slice(4) as [number, number];
  return { text: readableCharacter(str), left, base, width, size: height };
}

function rolesIn(node: Node | null): string[] {
  if (node === null) return [];
  return [
    ...(node.role === undefined ? [] : [node.role]),
    ...(node.children ?? []).flatMap(rolesIn),
  ];
}
