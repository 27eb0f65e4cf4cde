/**
 * The shape of the front matter as a zod schema, derived from the form.
 *
 * Input: what YAML gives when scalars stay text, so every leaf is a string. Output: the same tree with each
 * cell read (see cell.ts). Messages are Chinese and end a sentence that begins with the name of the place.
 */
import { z } from 'zod';
import { applicantColumns } from '../form/applicants.ts';
import { resultColumns } from '../form/disputes.ts';
import { editions, type EditionId } from '../form/editions.ts';
import { figureDefinitions, type FigureDefinition } from '../form/figures.ts';
import {
  correctionKeys,
  frontMatterKey,
  frontMatterKeys,
  notStated,
  statementKeys,
  tableKeys,
} from '../form/front-matter.ts';
import type { Measure } from '../form/heading.ts';
import { readCell } from './cell.ts';
import type { Figure } from './figure.ts';

/** Mappings inside mappings, down to a figure or a list of figures. */
export interface FigureTree {
  readonly [key: string]: Figure | readonly Figure[] | FigureTree;
}

type FigureNode = Figure | readonly Figure[] | FigureTree;

export interface FrontMatter {
  readonly [key: string]: unknown;
}

const text = z
  .string('应是一段文字')
  .refine((value) => value.trim() !== '' && value !== '~', '没有填写');
const dateWanted = '应是日期，写成2024-01-22的样子，并且是真实存在的一天';
const date = z.string(dateWanted).refine(isDate, dateWanted);
const statedDate = z
  .string(dateWanted)
  .refine(
    (value) => value === notStated || isDate(value),
    `${dateWanted}；原件没有写时填“${notStated}”`,
  );
const period = z
  .string('应是起止日期')
  .refine(
    isPeriod,
    `应是起止日期，写成2023-01-01/2023-12-31的样子，先起后止；原件没有写时填“${notStated}”`,
  );

const identity: Readonly<Record<string, z.ZodType>> = {
  agencyName: text,
  year: z.string('应是年份').regex(/^(19|20)\d{2}$/, '应是四位年份，如2023'),
  title: text,
  edition: z.enum(Object.keys(editions) as [EditionId, ...EditionId[]], '应是2019或者2021'),
  publishedOn: statedDate,
  period,
  indexNumber: text,
  documentNumber: text,
  source: text,
  isAbridged: z.enum(['true', 'false'], '应是 true 或者 false'),
  corrections: list({ [correctionKeys.date]: date, [correctionKeys.text]: text }),
  statements: list({ [statementKeys.rule]: text, [statementKeys.reason]: text }),
};

const schemas: Readonly<Record<EditionId, z.ZodObject>> = {
  '2019': build('2019'),
  '2021': build('2021'),
};

export function frontMatterSchema(edition: EditionId): z.ZodObject {
  return schemas[edition];
}

function build(edition: EditionId): z.ZodObject {
  const tables = tableSchemas(edition);
  const shape: Record<string, z.ZodType> = {};
  for (const { id, key, isRequired } of frontMatterKeys) {
    const schema = identity[id] ?? tables[key];
    if (schema === undefined) throw new Error(`no schema for ${key}`);
    shape[key] = isRequired ? schema : schema.optional();
  }
  return z.strictObject(shape);
}

function tableSchemas(edition: EditionId): Record<string, z.ZodType<FigureNode>> {
  const tables: Record<string, z.ZodType<FigureNode>> = {};
  for (const key of Object.values(tableKeys)) {
    tables[key] = mapping(
      figureDefinitions(edition).filter((figure) => figure.keys[0] === key),
      1,
    );
  }
  return tables;
}

/** The figures below one key: their next keys are the keys of the mapping. */
function mapping(figures: readonly FigureDefinition[], depth: number): z.ZodType<FigureNode> {
  const shape: Record<string, z.ZodType<FigureNode>> = {};
  for (const [key, group] of Map.groupBy(figures, (figure) => figure.keys[depth] ?? '')) {
    shape[key] = node(group, depth + 1);
  }
  return z.strictObject(
    shape,
    `应写成几行“名称: 数字”，名称依次为${Object.keys(shape).join('、')}`,
  );
}

function node(figures: readonly FigureDefinition[], depth: number): z.ZodType<FigureNode> {
  const [first] = figures;
  if (first === undefined) throw new Error('a key without figures');
  if (first.keys.length > depth) return mapping(figures, depth);
  return first.index === undefined ? cell(first.measure) : row(first);
}

function row(first: FigureDefinition): z.ZodType<readonly Figure[]> {
  const columns = first.keys[0] === tableKeys.disputes ? resultColumns : applicantColumns;
  const names = columns.map((column) => column.key).join('、');
  const wanted = `${String(columns.length)}个数（${names}）`;
  // Length and cells are judged together, so that one fault doesn't hide the other.
  return z.array(z.unknown(), `应是方括号里的${wanted}`).transform((cells, context) => {
    if (cells.length !== columns.length) {
      context.addIssue({
        code: 'custom',
        message: `应有${wanted}，这里有${String(cells.length)}个`,
      });
    }
    return cells.map((value, index) => cellFigure(value, first.measure, context, [index]));
  });
}

function cell(measure: Measure): z.ZodType<Figure> {
  return z.unknown().transform((value, context) => cellFigure(value, measure, context, []));
}

function cellFigure(
  value: unknown,
  measure: Measure,
  context: z.RefinementCtx,
  path: number[],
): Figure {
  const reading =
    typeof value === 'string' ? readCell(value, measure) : { problem: '应是一个数字' };
  if ('figure' in reading) return reading.figure;
  context.addIssue({ code: 'custom', message: reading.problem, path });
  return null;
}

function list(shape: Record<string, z.ZodType>): z.ZodType {
  const keys = Object.keys(shape).join('、');
  return z.array(
    z.strictObject(shape, `应写成一项一项，每项有${keys}`),
    `应是一个列表，每项有${keys}`,
  );
}

function isPeriod(value: string): boolean {
  if (value === notStated) return true;
  const days = value.split('/');
  const [from, to] = days;
  if (from === undefined || to === undefined || days.length !== 2) return false;
  return isDate(from) && isDate(to) && from <= to;
}

/** Also knows how long February is. */
function isDate(value: string): boolean {
  return isoDate.safeParse(value).success;
}

const isoDate = z.iso.date();

/** Key of the edition, which decides the schema of the whole. */
export const editionKey = frontMatterKey('edition');
