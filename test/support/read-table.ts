/**
 * Holds a CSV to what is said of it, with a reader of its own (csv-parse): header, each value, keys. It knows the two
 * vocabularies, and nothing of how the files are made.
 */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export interface ExpectedColumn {
  readonly name: string;
  /** What is wrong with a text that is there, if anything. */
  readonly fault: (text: string) => string | undefined;
  /** Texts that stand in place of a value. */
  readonly missing: readonly string[];
  readonly isRequired: boolean;
}

export interface ExpectedTable {
  readonly columns: readonly ExpectedColumn[];
  readonly primaryKey: readonly string[];
}

export interface ReadTable {
  readonly rows: number;
  readonly faults: readonly string[];
  /** The values of these columns in each row, joined; rows in which one is missing are left out. */
  readonly keys: (columns: readonly string[]) => ReadonlySet<string>;
}

export async function readTable(file: string, expected: ExpectedTable): Promise<ReadTable> {
  const faults: string[] = [];
  const rows: Record<string, string>[] = [];
  let header: readonly string[] = [];
  const parser = createReadStream(file).pipe(parse({ bom: true }));
  for await (const record of parser as AsyncIterable<string[]>) {
    if (header.length === 0) header = record;
    else rows.push(Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])));
  }
  if (header.join() !== expected.columns.map(({ name }) => name).join()) {
    faults.push(`header ${header.join()}`);
  }
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    for (const column of expected.columns) {
      const fault = faultOf(row[column.name] ?? '', column);
      if (fault !== undefined) faults.push(`row ${String(at)} ${column.name}: ${fault}`);
    }
    const key = expected.primaryKey.map((name) => row[name]).join('\n');
    if (seen.has(key)) faults.push(`row ${String(at)} has the key of another`);
    seen.add(key);
  }
  return {
    rows: rows.length,
    faults,
    keys: (columns) =>
      new Set(
        rows
          .map((row) => columns.map((name) => row[name] ?? ''))
          .filter((values) => !values.includes(''))
          .map((values) => values.join('\n')),
      ),
  };
}

function faultOf(text: string, { fault, missing, isRequired }: ExpectedColumn): string | undefined {
  if (missing.includes(text)) return isRequired ? 'is missing' : undefined;
  return fault(text);
}
