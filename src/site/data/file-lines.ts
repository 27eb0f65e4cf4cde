/** The files of the column as a page lists them: what each is, in which format, how large. */
import type { PublishedFile } from '../../core/open-data/catalogue/published-file.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import { canonicalUrl, href } from '../urls.ts';
import { spokenSize } from './spoken-size.ts';

export interface FileLine {
  readonly href: string;
  readonly title: string;
  /** CSV, JSON, ZIP: what the name of the file ends with. */
  readonly format: string;
  readonly description: string;
  /** Unknown while somebody is writing. */
  readonly size: FileSizeWords | undefined;
  /** Read where it is, not kept: a feed is given to a reader of feeds by its address. */
  readonly isOpened: boolean;
  /** Whole, to copy; where the column doesn't know its own address, none. */
  readonly address: string | undefined;
}

export interface FileSizeWords {
  readonly words: string;
  readonly bytes: number;
}

export function fileLine(file: PublishedFile, measured: Measured, siteUrl?: string): FileLine {
  const bytes = measured.get(file.path)?.bytes;
  return {
    href: href(file.path),
    title: file.title.zh,
    format: file.path.slice(file.path.lastIndexOf('.') + 1).toUpperCase(),
    description: file.description.zh,
    size: bytes === undefined ? undefined : { words: spokenSize(bytes), bytes },
    address: siteUrl === undefined ? undefined : canonicalUrl(siteUrl, file.path),
    isOpened: ['changes', 'description'].includes(file.kind),
  };
}
