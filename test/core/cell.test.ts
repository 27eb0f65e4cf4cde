import { describe, expect, test } from 'vitest';
import { printCell, readCell } from '../../src/core/report/cell.ts';

describe('a cell', () => {
  test.each([
    ['0', 'count', 0],
    ['11398889', 'count', 11398889],
    ['-8', 'signedCount', -8],
    ['12.5000', 'amount', '12.5000'],
    ['251000元', 'amountWithUnit', '251000元'],
    ['~', 'count', null],
    ['/', 'amount', '/'],
  ] as const)('%s as a %s is kept as filed', (text, measure, figure) => {
    expect(readCell(text, measure)).toEqual({ figure });
    expect(printCell(figure)).toBe(text);
  });

  test.each([
    ['', 'count', '没有填写；没有发生填0，原件空白填~，原件为“/”填/'],
    ['-1', 'count', '“-1”是负数，这里应填0或者正整数'],
    ['1.5', 'count', '“1.5”是小数，件数应填0或者正整数'],
    ['１２', 'count', '“１２”用了全角数字，请改用半角数字'],
    ['12件', 'count', '“12件”带有单位，请只填数字'],
    ['007', 'count', '“007”以0开头，请写成7'],
    ['1,234', 'count', '“1,234”带有千位分隔符，请删去'],
    ['99999999999999999', 'count', '“99999999999999999”超出可以准确计数的范围，请核对'],
    ['无', 'count', '“无”不是数字，应填0或者正整数；原件空白填~，原件为“/”填/'],
    [
      '+8',
      'signedCount',
      '“+8”不是数字，应填整数，减少用负数，增加不写加号；原件空白填~，原件为“/”填/',
    ],
    ['-1.2', 'amount', '“-1.2”是负数，金额应为0或者正数'],
    ['1.2万元', 'amount', '“1.2万元”带有单位；这里以万元为单位，请只填数字'],
    ['.5', 'amount', '“.5”不是金额，应填小数，如12.5000；原件空白填~，原件为“/”填/'],
  ] as const)('%s as a %s is refused', (text, measure, problem) => {
    expect(readCell(text, measure)).toEqual({ problem });
  });
});
