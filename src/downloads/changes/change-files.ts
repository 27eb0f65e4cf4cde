/** What happened to the reports, for machines: the whole list with its schema, and feeds of the newest. */
import type { Archive } from '../../site/archive.ts';
import type { DataFile } from '../data-file.ts';
import { changesFile } from './changes-file.ts';
import { changesSchemaFile } from './changes-schema-file.ts';
import { feedFiles } from './feed-files.ts';

export function changeFiles(archive: Archive): readonly DataFile[] {
  return [changesFile(archive), changesSchemaFile(archive), ...feedFiles(archive)];
}
