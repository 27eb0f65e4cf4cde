/** Word documents held against the published schemas of their format (test/fixtures/schemas/wordprocessingml). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { openWord } from './word-package.ts';
import { schemaText } from './schemas.ts';

const folder = 'wordprocessingml';

const schemas = readdirSync(join(projectRoot, 'test/fixtures/schemas', folder)).map((fileName) => ({
  fileName,
  contents: located(schemaText(`${folder}/${fileName}`)),
}));

/** What is wrong with each of the documents, e.g. `rich: word/document.xml: Element …`. */
export async function wordFaults(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<readonly string[]> {
  const parts = Object.entries(documents).flatMap(([name, bytes]) => {
    const word = openWord(bytes);
    return word.names
      .filter((part) => /\.(?:xml|rels)$/.test(part))
      .map((part) => ({ name, part, xml: understood(word.text(part)) }));
  });
  const faults = kinds.map(([schema, pattern]) =>
    faultsOf(
      schema,
      parts.filter(({ part }) => pattern.test(part)),
    ),
  );
  return (await Promise.all(faults)).flat();
}

/** Which part is of which schema; of docProps/core.xml none is here. */
const kinds = [
  ['wml.xsd', /^word\/[^/]+\.xml$/],
  ['opc-contentTypes.xsd', /^\[Content_Types\]\.xml$/],
  ['opc-relationships.xsd', /\.rels$/],
  ['shared-documentPropertiesExtended.xsd', /^docProps\/app\.xml$/],
] as const;

interface Part {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
}

async function faultsOf(schema: string, parts: readonly Part[]): Promise<string[]> {
  const { errors, rawOutput, valid } = await validateXML({
    xml: parts.map(({ xml }, at) => ({ fileName: `part${String(at)}.xml`, contents: xml })),
    schema: schemas.filter(({ fileName }) => fileName === schema),
    preload: schemas.filter(({ fileName }) => fileName !== schema),
    maxMemoryPages: 16_384,
  });
  if (!valid && errors.length === 0) throw new Error(rawOutput);
  return errors.map(({ loc, message }) => {
    const { name, part } = parts[Number(/\d+/.exec(loc?.fileName ?? '')?.[0])] ?? {};
    return `${name ?? ''}: ${part ?? schema}: ${message}`;
  });
}

/** The schemas import that of `xml:` by its namespace alone: a validator that fetches nothing must be told where it is. */
function located(schema: string): string {
  const namespace = 'namespace="http://www.w3.org/XML/1998/namespace"';
  return schema.replace(
    `<xsd:import ${namespace}/>`,
    `<xsd:import ${namespace} schemaLocation="xml.xsd"/>`,
  );
}

/** As a reader of the standard sees it, who leaves out what a part allows him to (ECMA-376, part 3). */
function understood(xml: string): string {
  const [declared, prefixes] = / mc:Ignorable="([^"]*)"/.exec(xml) ?? [];
  if (declared === undefined || prefixes === undefined) return xml;
  const foreign = prefixes.split(' ').join('|');
  return xml.replace(declared, '').replace(new RegExp(` (?:${foreign}):\\w+="[^"]*"`, 'g'), '');
}
