/** One page that shows all pictures of a folder, a row for each kind of page; each picture leads to itself in full. */
import { globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where it is. */
export async function contactSheet(folder: string): Promise<string> {
  const files = globSync('*/*.png', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const kinds = Map.groupBy(files, (file) => file.slice(0, file.indexOf('/')));
  const sheet = join(folder, 'index.html');
  await writeFile(sheet, html([...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  return sheet;
}

function html(kinds: readonly (readonly [string, readonly string[]])[]): string {
  const entries = kinds.map(([kind]) => `<a href="#${kind}">${kind}</a>`);
  const rows = kinds.map(([kind, files]) => {
    const pictures = files.toSorted(inOrder).map(picture);
    return `<h2 id="${kind}">${kind}</h2>\n<div>\n${pictures.join('\n')}\n</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of all pages</title>
<style>
body { font: 16px/1.5 system-ui; margin: 1rem; background: #ccc; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; }
figure { margin: 0; flex: none; }
img { display: block; height: 32rem; object-fit: cover; object-position: top; }
</style>
<h1>Pictures of all pages</h1>
<nav>${entries.join('\n')}</nav>
${rows.join('\n')}
</html>
`;
}

function picture(file: string): string {
  const name = file.slice(file.indexOf('/') + 1, -'.png'.length);
  return `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a></figure>`;
}

/** Paper last; widths as numbers. */
function inOrder(a: string, b: string): number {
  const isPaper = (file: string) => Number(file.includes('/print-'));
  return isPaper(a) - isPaper(b) || a.localeCompare(b, 'en', { numeric: true });
}
