/** `/data/changes.schema.json`: what stands in `changes.json`, in JSON Schema. */
import { z } from 'zod';
import { addressFrom } from '../../core/open-data/address-from.ts';
import { dataPaths } from '../../core/open-data/addresses.ts';
import { changesJsonSchema } from '../../core/open-data/changes/changes-json.ts';
import type { Archive } from '../../site/archive.ts';
import type { DataFile } from '../data-file.ts';

export function changesSchemaFile({ site }: Archive): DataFile {
  const path = dataPaths.changesSchema;
  return {
    path,
    content: () => {
      const { $schema, ...schema } = z.toJSONSchema(changesJsonSchema);
      const id = site.url === undefined ? {} : { $id: addressFrom(site.url, path, path) };
      return `${JSON.stringify({ $schema, ...id, title: '改动记录', ...schema }, null, 2)}\n`;
    },
  };
}
