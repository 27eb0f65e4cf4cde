/** A bundle has two parts, each a folder. */
export const partsOfBundle = {
  /** What browsers load: the root of the site, without any page. */
  site: 'site',
  /** What renders the pages. */
  pages: 'pages',
} as const;

export type PartOfBundle = keyof typeof partsOfBundle;
