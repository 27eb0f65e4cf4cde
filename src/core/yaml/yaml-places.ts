/**
 * Where a key or a value stands in YAML text, and what is wrong with its syntax.
 *
 * The `yaml` package keeps positions but is many times slower than js-yaml: it is asked only when there is
 * something to place.
 */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Place } from '../issue/issue.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlError extends Place {
  readonly message: string;
}

export interface YamlPlaces {
  readonly errors: readonly YamlError[];
  /** Where the value at the path stands; where there is none, the nearest thing around it. */
  valueAt(path: YamlPath): Place;
  /** Where the last key of the path stands. */
  keyAt(path: YamlPath): Place;
}

/** `firstLine`: the line of the file on which `text` begins. */
export function yamlPlaces(text: string, firstLine: number): YamlPlaces {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const start: Place = { line: firstLine > 1 ? firstLine - 1 : 1, column: 1 };
  return {
    errors: [
      ...firstOfEach(document.errors).map((error) => ({
        ...placeAt(error.pos[0]),
        message: explain(error.code),
      })),
      ...aliases(document).map((offset) => ({
        ...placeAt(offset),
        message:
          '用了YAML的锚点或者别名（& 或 *），这里不支持；请把内容直接写出来，文字里有这些符号时加引号',
      })),
    ],
    valueAt: (path) => {
      const offset = find(document, path).valueOffset;
      return offset === undefined ? start : placeAt(offset);
    },
    keyAt: (path) => {
      const offset = find(document, path).keyOffset;
      return offset === undefined ? start : placeAt(offset);
    },
  };
}

/** One slip makes the parser stumble on many later lines: the first of each kind is what helps. */
function firstOfEach(errors: Document['errors']): Document['errors'] {
  return errors.filter(
    (error, index) => errors.findIndex(({ code }) => code === error.code) === index,
  );
}

/** Offsets of the deepest key and value on the way to `path`. */
function find(document: Document, path: YamlPath): { keyOffset?: number; valueOffset?: number } {
  let node: unknown = document.contents;
  let found: { keyOffset?: number; valueOffset?: number } = {};
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined) return found;
      const keyOffset = (pair.key as Node).range?.[0];
      const valueOffset = offsetOf(pair.value) ?? keyOffset;
      found = {
        ...(keyOffset !== undefined && { keyOffset }),
        ...(valueOffset !== undefined && { valueOffset }),
      };
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      node = node.items[step];
      const valueOffset = offsetOf(node);
      found = { ...found, ...(valueOffset !== undefined && { valueOffset }) };
    } else {
      return found;
    }
  }
  return found;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

function aliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      if (node.range) offsets.push(node.range[0]);
    },
    Node: (_key, node) => {
      if ('anchor' in node && typeof node.anchor === 'string' && node.range)
        offsets.push(node.range[0]);
    },
  });
  return offsets.slice(0, 1);
}

function explain(code: string): string {
  return (
    messages[code] ?? `这一行的YAML写法有误（${code}）；请对照格式说明检查冒号、缩进、括号和引号`
  );
}

const messages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个名称写了两次，请删去一处',
  MISSING_CHAR: '少了一个符号，常见的是方括号、花括号或者引号没有成对，或者名称后少了冒号和空格',
  BAD_INDENT: '缩进不对：同一层的各行应对齐，下一层多两个空格',
  TAB_AS_INDENT: '缩进用了制表符，请改用空格',
  BLOCK_AS_IMPLICIT_KEY: '这里的写法看不懂，常见的是上一行少了引号，或者冒号后少了空格',
  MULTILINE_IMPLICIT_KEY:
    '名称后少了冒号，或者冒号用了全角；应写成“名称: 内容”，冒号是半角，后面有一个空格',
  UNEXPECTED_TOKEN: '这里有一个多余的符号，请检查逗号和括号',
  FLOW_COLLECTION: '方括号或者花括号没有成对',
  BAD_SCALAR_START: '内容以特殊符号开头，请用引号括起来',
  BAD_ALIAS: '内容以 * 开头，请用引号括起来',
  TAG_RESOLVE_FAILED: '用了YAML的标签（!），这里不支持',
  MULTIPLE_DOCS: '前置信息里多了一行 ---',
};
