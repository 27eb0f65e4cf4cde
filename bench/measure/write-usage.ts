/** Loaded into every measured Node process by --import, see node-meter.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['USAGE_FOLDER'];
if (folder !== undefined) {
  process.on('exit', () => {
    writeFileSync(
      join(folder, `${String(process.pid)}.json`),
      JSON.stringify(process.resourceUsage()),
    );
  });
}
