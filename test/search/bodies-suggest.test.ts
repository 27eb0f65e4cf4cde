import { describe, expect, test } from 'vitest';
import { createSuggester, type Suggestion } from '../../src/search/bodies/suggest.ts';
import { fewCounties, register } from './support/register.ts';

const { bodies, fold } = register(fewCounties);
const suggest = (typed: string) => finish(createSuggester(bodies, fold)(typed));

/** The names that were hit, with the hits in brackets. */
function suggested(typed: string): string[] {
  return suggest(typed).map(shown);
}

function shown({ name, hits }: Suggestion): string {
  let result = '';
  let at = 0;
  for (const [from, to] of hits) {
    result += `${name.text.slice(at, from)}[${name.text.slice(from, to)}]`;
    at = to;
  }
  return result + name.text.slice(at);
}

function typedFor(typed: string): string | undefined {
  const place = suggest(typed)[0]?.typed;
  return place && typed.slice(...place);
}

describe('what is typed is found', () => {
  test.each([
    ['at the beginning of a name', '延津县水', '[延津县水]利局'],
    ['anywhere in a name', '管理局', '延津县市场监督[管理局]'],
    ['in a short name', '卫辉市科工', '[卫辉市科工]信局'],
    ['in a former name', '延津县水务', '[延津县水务]局'],
    ['without 县', '延津水利', '[延津]县[水利]局'],
    ['as an abbreviation', '延津科工局', '[延津]县[科]技和[工]业信息化[局]'],
    ['as one without a place', '卫健委', '延津县[卫]生[健]康[委]员会'],
    ['in traditional characters', '延津縣衛生', '[延津县卫生]健康委员会'],
    ['in letters of full width', 'ｙｅｘｉａｎ', '[叶县]工业和信息化局'],
    ['by syllables', 'yanjinxianshuiliju', '[延津县水利局]'],
    ['by syllables with spaces', 'yan jin xian shui li', '[延津县水利]局'],
    ['by a syllable that is being typed', 'yanjinshuil', '[延津]县[水利]局'],
    ['by initials', 'yjxslj', '[延津县水利局]'],
    ['by initials of an abbreviation', 'yjxkgj', '[延津县科]技和[工]业信息化[局]'],
    ['by characters and initials', '延津kgj', '[延津]县[科]技和[工]业信息化[局]'],
    ['by a syllable with zh, ch or sh', '延津县shl', '[延津县水利]局'],
  ])('%s', (_where, typed, name) => {
    expect(suggested(typed)[0]).toBe(name);
  });

  test('in the body’s name rather than in an older one', () => {
    expect(suggest('延津县卫生')[0]?.name.is).toBe('current');
  });

  test('by a name’s beginning first, then by the beginning of its own part, then elsewhere', () => {
    expect(suggested('新乡')).toEqual(['[新乡]市水利局']);
    expect(suggested('水利局')).toEqual(['延津县[水利局]', '新乡市[水利局]', '卫辉市[水利局]']);
    expect(suggested('工信局').slice(0, 2)).toEqual(['[工信局]', '叶县[工信局]']);
  });

  test('as whole syllables before initials', () => {
    const places = register(['某市/新乡县 新乡县水利局', '某市/新县 新县水利局']);
    const [first] = finish(createSuggester(places.bodies, places.fold)('xinxian'));
    expect(first?.body.id).toBe('新县水利局');
  });

  test('at most eight times', () => {
    expect(suggest('延津')).toHaveLength(8);
  });

  test('each body once', () => {
    expect(suggest('叶县').map(({ body }) => body.id)).toEqual(['叶县工业和信息化局']);
  });

  test('of bodies with reports first', () => {
    const some = register(['某市/甲县 甲县水利局', '某市/乙县 乙县水利局']);
    const [first, ...others] = some.bodies.map((body) => ({ ...body, years: [2024] }));
    if (first === undefined) throw new Error('two bodies');
    const suggestions = finish(
      createSuggester([{ ...first, years: [] }, ...others], some.fold)('水利局'),
    );
    expect(suggestions.map(({ body }) => body.years)).toEqual([[2024], []]);
  });
});

describe('a name that begins with several places is found by letters', () => {
  const shijiao = register(['重庆市/綦江区 重庆市綦江区石角镇人民政府']);

  test.each([
    ['of one of them', 'qijiang', '重庆市[綦江]区石角镇人民政府'],
    ['of the inner one as a whole', 'qijiangqu', '重庆市[綦江区]石角镇人民政府'],
    ['of the inner one and its own part', 'qijiangshijiao', '重庆市[綦江]区[石角]镇人民政府'],
    ['that leave levels out', 'cqqj', '[重庆]市[綦江]区石角镇人民政府'],
    ['of both places', 'chongqingqijiang', '[重庆]市[綦江]区石角镇人民政府'],
  ])('%s', (_how, typed, name) => {
    const found = finish(createSuggester(shijiao.bodies, shijiao.fold)(typed));
    expect(found.map(shown)).toContain(name);
  });
});

describe('what stands for the body', () => {
  test.each([
    ['延津县水利局 2023年', '延津县水利局'],
    ['延津县水利局2023', '延津县水利局'],
    ['2023 水利局', '水利局'],
    ['２０２３年水利局', '水利局'],
    ['征地补偿 水利局', '水利局'],
    ['水利局 征地补偿', '水利局'],
    [' yan jin ', 'yan jin'],
  ])('of %s is %s', (typed, piece) => {
    expect(typedFor(typed)).toBe(piece);
  });
});

describe('nothing is suggested', () => {
  test.each(['', ' ', '2023', '2023年', '不存在的机关', 'qqqq', '，', '[', '延津局'])(
    'for “%s”',
    (typed) => {
      expect(suggest(typed)).toEqual([]);
    },
  );
});

describe('thousands of names', () => {
  const many = register(
    Array.from({ length: 3000 }, (_, at) => `某市/某县 某县第${String(at)}中学`),
  );

  test('are looked through in small steps', () => {
    const steps = createSuggester(many.bodies, many.fold)('水利局');
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThanOrEqual(30);
  });

  test('cost no more for a text that is no name', () => {
    const [suggestion] = finish(
      createSuggester(many.bodies, many.fold)(`第2999中学${' a'.repeat(40_000)}`),
    );
    expect(suggestion?.name.text).toBe('某县第2999中学');
  });
});

function finish(steps: Generator<undefined, readonly Suggestion[]>): readonly Suggestion[] {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
