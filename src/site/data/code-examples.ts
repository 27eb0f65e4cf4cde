/**
 * A few lines with which others begin: they read `figures.csv` and add up one figure of one year, of the bodies alone: a
 * government's report sums up theirs.
 */
export interface CodeExample {
  readonly language: 'Python' | 'R';
  readonly code: string;
}

export function codeExamples(year: number): readonly CodeExample[] {
  return [
    { language: 'Python', code: python(year) },
    { language: 'R', code: r(year) },
  ];
}

/** The byte order mark is for Excel: `utf-8-sig` leaves it away. */
function python(year: number): string {
  return `import csv

with open('figures.csv', encoding='utf-8-sig', newline='') as file:
    rows = [row for row in csv.DictReader(file)
            if row['year'] == '${String(year)}'
            and row['figure'] == 'requests.received.total'
            and row['kind'] != '政府']  # 政府的报告是所属机关的汇总，不能再加一遍

# 空白和“/”不是数，不能当作0
numbers = [int(row['value']) for row in rows
           if row['blank'] == 'false' and row['value'] != '/']
print(sum(numbers), '件，', len(numbers), '份报告，共', len(rows), '份')`;
}

/** All columns as text: R would take a blank and a text for the same NA. */
function r(year: number): string {
  return `figures <- read.csv("figures.csv", fileEncoding = "UTF-8-BOM",
                    colClasses = "character", na.strings = character())
# 政府的报告是所属机关的汇总，不能再加一遍
rows <- subset(figures, year == "${String(year)}" & figure == "requests.received.total" &
                 kind != "政府")

# 空白和“/”不是数，不能当作0
numbers <- as.numeric(subset(rows, blank == "false" & value != "/")$value)
cat(sum(numbers), "件，", length(numbers), "份报告，共", nrow(rows), "份\\n")`;
}
