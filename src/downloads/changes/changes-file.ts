/** `/data/changes.json`: a change a line, so that two of them can be held against each other with any tool. */
import { addressFrom } from '../../core/open-data/address-from.ts';
import { dataPaths } from '../../core/open-data/addresses.ts';
import type { ChangesJson } from '../../core/open-data/changes/changes-json.ts';
import type { Archive } from '../../site/archive.ts';
import { toChangeJson } from '../../site/changes/change-json.ts';
import { changesOf } from '../../site/changes/changes.ts';
import type { DataFile } from '../data-file.ts';

export function changesFile(archive: Archive): DataFile {
  return { path: dataPaths.changes, content: () => content(archive) };
}

function* content(archive: Archive): Iterable<string> {
  const { site, history } = archive;
  const head: Omit<ChangesJson, 'changes'> = {
    $schema: addressFrom(site.url, dataPaths.changes, dataPaths.changesSchema),
    description,
    history: history.extent,
    commit: history.commit ?? null,
    uncommitted: [...history.uncommitted],
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "changes": [`;
  let separator = '\n    ';
  for (const change of changesOf(archive)) {
    yield `${separator}${JSON.stringify(toChangeJson(archive, change))}`;
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

const description =
  '报告的发布、更正、没有写更正的改动和撤下，新的在前。每一条都与它前一个版本比较：数字照填报的写，null 是空白，"/" 是填报的斜杠，都不是 0。';
