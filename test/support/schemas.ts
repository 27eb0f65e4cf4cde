/** The published schemas that what we publish must follow (test/fixtures/schemas), and the validators of their drafts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { projectRoot } from '../../bootstrap/paths.mjs';

export function schemaText(name: string): string {
  return readFileSync(join(projectRoot, 'test/fixtures/schemas', name), 'utf8');
}

export function schemaFile(name: string): object {
  return JSON.parse(schemaText(name)) as object;
}

/** JSON Schema 2020-12, in which formats are asserted. */
export function draft2020(options: ConstructorParameters<typeof Ajv2020>[0] = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, ...options });
  addFormats(ajv);
  return ajv;
}

/** JSON Schema draft 7, with a format that the profiles of Data Package name. */
export function draft7(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('textarea', true);
  return ajv;
}

/** What is printed: without what is undefined, and nothing shared. */
export function asPrinted(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * JSON-LD as statements in N-Quads. Nothing is fetched: contexts that a document names are those of the fixtures. A key
 * that no context knows is an error.
 */
export async function toQuads(document: object, base: string): Promise<string> {
  const quads = await jsonld.toRDF(document, {
    base,
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) => {
      const name = contexts[url];
      if (name === undefined) throw new Error(`nothing may be fetched: ${url}`);
      return Promise.resolve({ documentUrl: url, document: schemaFile(name) });
    },
  });
  return String(quads);
}

const contexts: Readonly<Record<string, string>> = {
  'http://www.w3.org/ns/csvw': 'csvw-context.json',
};
