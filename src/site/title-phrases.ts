/** The title of a report in two lines, each in phrases between which it may break. */

export interface TitlePhrases {
  /** The body; empty where the title doesn't begin with its name. */
  readonly name: string;
  readonly rest: readonly string[];
}

export function titlePhrases(title: string, agencyName: string): TitlePhrases {
  const startsWithName = title.startsWith(agencyName);
  const rest = startsWithName ? title.slice(agencyName.length) : title;
  return {
    name: startsWithName ? agencyName : '',
    rest: rest.split(/(?<=年(?!度))|(?<=政府信息公开)/),
  };
}
