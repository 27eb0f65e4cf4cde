/** Bodies for tests of recognition and suggestions, as the published file gives them. */
import { toAgency, type Agency } from '../../../src/core/register/agency.ts';
import { readBodies } from '../../../src/search/bodies/read-bodies.ts';
import type { Body } from '../../../src/search/bodies/body.ts';
import { createFold, type Fold } from '../../../src/search/encoding/fold.ts';
import { bodiesFile } from '../../../src/site/bodies-file.ts';
import { archiveOf } from '../../support/archive-of.ts';

export interface TestRegister {
  readonly bodies: readonly Body[];
  readonly fold: Fold;
}

/** One line each: region, then the name, then 简称 and 曾用名 if there are any, with the years of its reports. */
export function register(
  lines: readonly string[],
  years: readonly number[] = [2024, 2023, 2022, 2021, 2020, 2019],
): TestRegister {
  const agencies = lines.map(agencyOf);
  const reports = agencies.flatMap(({ id }) => years.map((year) => ({ agency: id, year })));
  const file = bodiesFile(archiveOf(reports, { agencies }));
  const { bodies, variants } = readBodies(JSON.parse(JSON.stringify(file)) as typeof file);
  return { bodies, fold: createFold(variants) };
}

/** 河南省/新乡市/延津县 延津县水利局 简称=… 曾用名=… 类别=…; a region that isn't known is a dash. The id is the name. */
export function agencyOf(line: string): Agency {
  const [region = '', name = '', ...others] = line.split(' ');
  const given = Object.fromEntries(others.map((other) => other.split('=') as [string, string]));
  const kind = /(?:镇|乡|街道)(?:人民政府|办事处)$/u.test(name) ? '乡镇街道' : '部门';
  return toAgency(name, {
    名称: name,
    类别: name.endsWith('人民政府') && kind === '部门' ? '政府' : kind,
    行政区划: { 代码: '未载明', 名称: region === '-' ? '未载明' : region },
    ...(given['简称'] !== undefined && { 简称: given['简称'] }),
    ...(given['曾用名'] !== undefined && { 曾用名: given['曾用名'].split('、') }),
  });
}

/** A county, a county-level city and a county of another prefecture, with a body whose region isn't known. */
export const fewCounties = [
  '河南省/新乡市/延津县 延津县人民政府',
  '河南省/新乡市/延津县 延津县人民政府办公室',
  '河南省/新乡市/延津县 延津县科技和工业信息化局',
  '河南省/新乡市/延津县 延津县水利局 曾用名=延津县水务局',
  '河南省/新乡市/延津县 延津县卫生健康委员会 曾用名=延津县卫生和计划生育委员会',
  '河南省/新乡市/延津县 延津县市场监督管理局',
  '河南省/新乡市/延津县 延津县人力资源和社会保障局',
  '河南省/新乡市/延津县 延津县发展和改革委员会',
  '河南省/新乡市/延津县 延津县国有资产监督管理委员会',
  '河南省/新乡市/延津县 延津县残疾人联合会',
  '河南省/新乡市/延津县 延津县教育体育局',
  '河南省/新乡市/延津县 延津县城关镇人民政府',
  '河南省/新乡市/延津县 延津县石婆固镇人民政府',
  '河南省/新乡市/延津县 延津县文岩街道办事处 简称=延津县文岩街道',
  '河南省/新乡市/卫辉市 卫辉市科技和工业信息化局 简称=卫辉市科工信局',
  '河南省/新乡市/卫辉市 卫辉市水利局',
  '河南省/新乡市 新乡市水利局',
  '河南省/平顶山市/叶县 叶县工业和信息化局 简称=叶县工信局',
  '- 工信局',
];
