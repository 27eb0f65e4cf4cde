/** The folder in which the data and their descriptions stand; it may be copied as a whole. */

export const dataFolder = '/data/';

export function isInFolder(path: string): boolean {
  return path.startsWith(dataFolder);
}

/** As the descriptions in the folder name a file of it. */
export function pathInFolder(path: string): string {
  return path.slice(dataFolder.length);
}
