/** `npm start`: builds the site and serves it. A build that fails serves nothing: its findings are the news. */
import { spawn } from 'node:child_process';
import { serveUntilEnded } from './serve-until-ended.ts';

const folder = process.env['OUT_DIR'] || 'dist';
const code = await build();
if (code !== 0) process.exitCode = code;
else if (!(await serveUntilEnded(folder))) process.exitCode = 2;

/** In a process of its own, which gives its memory back before the serving begins. */
function build(): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/build/main.ts'], {
      stdio: 'inherit',
      env: { ...process.env, OUT_DIR: folder },
    });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass).on('SIGHUP', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve(code ?? 1);
    });
  });
}
