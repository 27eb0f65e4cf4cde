/** What a file is called inside the package: figures.csv is `figures`, reports.zip `reports-zip`. */
export function resourceName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.csv$/, '').replaceAll('.', '-');
}
