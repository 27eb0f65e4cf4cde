/** Where something stands, as SARIF says it. */
import type { Fix, Place } from '../../../core/issue/issue.ts';
import { relativePath } from '../relative-path.ts';

/** What stands for the top of the repository. */
export const rootName = '%SRCROOT%';

export interface PlacedInFile extends Place {
  readonly path: string;
}

export function physicalLocation({ path, line, column }: PlacedInFile, root: string, fix?: Fix) {
  return {
    artifactLocation: artifact(path, root),
    region:
      fix !== undefined && fix.line === line && fix.column === column
        ? regionOf(fix)
        : { startLine: line, startColumn: column },
  };
}

export function artifact(path: string, root: string) {
  const segments = relativePath(path, root).split('/');
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: rootName };
}

export function regionOf({ line, column, length }: Fix) {
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + length };
}
