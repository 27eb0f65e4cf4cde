import { expect, test } from 'vitest';
import { measureCommand } from '../../bench/measure/measure-command.ts';
import { nodeMeter } from '../../bench/measure/node-meter.ts';
import { hasProc, procMeter } from '../../bench/measure/proc-meter.ts';
import { nodeCommand } from '../../bench/node-command.ts';

/** Keeps 200 MB and works for 0.3 s of CPU. */
const busy = `const held = Buffer.alloc(200_000_000, 1);
while (process.cpuUsage().user < 300_000) held[0]++;`;
/** Does nothing but start one that is busy. */
const starter = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]);`;

const meters = [
  { name: 'node', meter: nodeMeter },
  ...(hasProc() ? [{ name: 'proc', meter: procMeter }] : []),
];

test.each(meters)('the $name meter counts what a child of the command does', async ({ meter }) => {
  const { cpuSeconds, wallSeconds, peakMegabytes } = await measureCommand(
    nodeCommand(['-e', starter]),
    meter(),
  );
  expect(cpuSeconds).toBeGreaterThan(0.3);
  expect(wallSeconds).toBeGreaterThan(0.3);
  expect(peakMegabytes).toBeGreaterThan(200);
});

test.runIf(hasProc())('a process that outlives its parent is counted too', async () => {
  // The shell in between is gone before the other, on which the starter waits.
  const longer = 'while (process.cpuUsage().user < 1_000_000);';
  const shell = `"${process.execPath}" -e '${longer}' > /dev/null & echo $!; sleep 0.5`;
  const starter = `const { stdout } = require('node:child_process').spawnSync('sh', ['-c', ${JSON.stringify(shell)}]);
setInterval(() => { try { process.kill(Number(stdout), 0); } catch { process.exit(); } }, 20);
setTimeout(() => process.exit(), 10_000);`;
  const command = nodeCommand(['-e', starter]);
  expect((await measureCommand(command, procMeter())).cpuSeconds).toBeGreaterThan(0.8);
});

test('a command that fails is not measured, and says why', async () => {
  const command = nodeCommand(['-e', 'console.error("out of ink"); process.exit(3)']);
  await expect(measureCommand(command)).rejects.toThrow('out of ink');
});
