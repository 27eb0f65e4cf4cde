import { installFolder, stampOf } from './install-folder.mjs';
import { projectRoot } from './paths.mjs';

/**
 * The project's own dependencies, as the lockfile has them.
 * @param {import('./node-version.mjs').NodeChoice} node
 */
export async function installDependencies(node) {
  await installFolder({
    folder: projectRoot,
    node: node.path,
    env: node.env,
    stamp: stampOf(projectRoot),
    announce: '正在安装依赖（第一次约一分钟）……',
  });
}
