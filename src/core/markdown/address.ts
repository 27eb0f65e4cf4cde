/** What an address in the narrative points at, and whether a public page may carry it. */
import type { EditionId } from '../form/editions.ts';
import { findFigureDefinition } from '../form/figures.ts';
import { sections } from '../form/sections.ts';

export type Address =
  | { readonly kind: 'web' }
  /** A place on the same page. */
  | { readonly kind: 'anchor' }
  /** A local file, named relative to the folder of the agency. */
  | { readonly kind: 'file'; readonly name: string; readonly isImage: boolean }
  | { readonly kind: 'unsafe'; readonly reason: string };

/** Files that a browser shows or saves without running anything. */
const imageExtensions = ['png', 'jpg', 'jpeg', 'webp', 'gif'];
const extensions = [
  ...imageExtensions,
  'pdf',
  'ofd',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'wps',
  'et',
  'csv',
  'txt',
  'zip',
];

export function readAddress(url: string, year: number, edition: EditionId): Address {
  // Browsers ignore control characters and leading spaces in front of a scheme.
  const bare = url.replace(/[\p{Cc} ]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return ['http', 'https', 'mailto', 'tel'].includes(scheme)
      ? { kind: 'web' }
      : { kind: 'unsafe', reason: '只能用 http、https、mailto、tel' };
  }
  if (bare.startsWith('#')) return anchor(bare.slice(1), edition);
  if (/^[/\\]/.test(bare))
    return { kind: 'unsafe', reason: '请写完整的网址，或者本地文件的相对位置' };
  return localFile(url, year);
}

function anchor(id: string, edition: EditionId): Address {
  const isKnown =
    sections.some((section) => section.anchor === id) ||
    findFigureDefinition(edition, id) !== undefined;
  return isKnown
    ? { kind: 'anchor' }
    : {
        kind: 'unsafe',
        reason: `本页没有“#${id}”；可以指向六个部分（#s1至#s6）或者某个数字的编号`,
      };
}

function localFile(url: string, year: number): Address {
  const name = decode(url).replace(/^(\.\/)+/, '');
  const [folder, file, ...rest] = name.split('/');
  // The address on the page is the one that was written: its folder may not be spelt another way.
  const isSpeltOut = url.replace(/^(\.\/)+/, '').startsWith(`${String(year)}/`);
  if (
    !isSpeltOut ||
    folder !== String(year) ||
    file === undefined ||
    rest.length > 0 ||
    file.includes('\\')
  ) {
    return {
      kind: 'unsafe',
      reason: /^www\./i.test(name)
        ? '网址要以 http:// 或者 https:// 开头'
        : `本地文件只能放在报告旁边的${String(year)}文件夹里，写成“${String(year)}/文件名”`,
    };
  }
  if (/[#?%]/.test(file) || file.startsWith('.')) {
    return { kind: 'unsafe', reason: '文件名不能以点开头，也不能有 # ? %' };
  }
  const extension = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (!extensions.includes(extension)) {
    return {
      kind: 'unsafe',
      reason: `这种文件不能发布；可以发布的有${extensions.join('、')}`,
    };
  }
  return { kind: 'file', name: `${folder}/${file}`, isImage: imageExtensions.includes(extension) };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
