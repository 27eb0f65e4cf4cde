import { expect, test } from 'vitest';
import type { Contender } from '../../bench/contender.ts';
import type { Usage } from '../../bench/measure/usage.ts';
import { printJson, printTable } from '../../bench/print-results.ts';
import { nodeCommand } from '../../bench/node-command.ts';

const results = [
  result('floor', [usage(1, 1.5, 100), usage(2, 2.5, 100), usage(9, 9, 100)]),
  result('other', [usage(5, 6, 250), usage(4, 5, 250), usage(3, 4, 250)]),
];

test('a table shows medians, their spread and their ratio to the floor', () => {
  const lines = printTable(results, 12).split('\n');
  expect(lines).toContain(
    '| floor | pages | 2.00 (1.00–9.00) | 1.00 | 2.50 (1.50–9.00) | 1.00 | 100 (100–100) | 1.00 |',
  );
  expect(lines).toContain(
    '| other | pages | 4.00 (3.00–5.00) | 2.00 | 5.00 (4.00–6.00) | 2.00 | 250 (250–250) | 2.50 |',
  );
});

test('a table says what each does and doesn’t', () => {
  expect(printTable(results, 12)).toContain('- other does: all of it.\n- other doesn’t: nothing.');
});

test('what a system does not tell is a question mark', () => {
  const unknown = { cpuSeconds: undefined, wallSeconds: 1, peakMegabytes: undefined };
  expect(printTable([result('floor', [unknown])], 1)).toContain(
    '| ? | ? | 1.00 (1.00–1.00) | 1.00 | ? | ? |',
  );
});

test('JSON holds every run', () => {
  expect(JSON.parse(printJson(results, 12))).toMatchObject({
    reports: 12,
    results: [
      { contender: 'floor', phase: 'pages', median: usage(2, 2.5, 100) },
      { contender: 'other', runs: [usage(5, 6, 250), usage(4, 5, 250), usage(3, 4, 250)] },
    ],
  });
});

function result(id: string, usages: readonly Usage[]) {
  const phase = { label: 'pages', command: () => nodeCommand([]) };
  const contender: Contender = {
    id,
    label: id,
    does: 'all of it',
    doesNot: 'nothing',
    phases: [phase],
  };
  return { contender, phase, usages };
}

function usage(cpuSeconds: number, wallSeconds: number, peakMegabytes: number): Usage {
  return { cpuSeconds, wallSeconds, peakMegabytes };
}
