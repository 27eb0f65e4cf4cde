/** Where addresses stand in running text: web pages and e-mail, whose marks are no punctuation. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function addressesIn(text: string): Stretch[] {
  if (!/[@/]|www/i.test(text)) return [];
  return [...text.matchAll(address)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/[.,;:!?~]{1,9}$/, '').length,
  }));
}

/** Up to the first character that isn't written in an address; marks at its end are the sentence's. */
const address =
  /(?:https?:\/\/|ftp:\/\/|www\.)[\w./?=&%#:;,~+@!-]{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}|(?<![\w.-])(?:[a-z\d-]{1,30}\.){1,5}(?:cn|com|org|net)(?![\w-])(?:\/[\w./?=&%#:~+-]{0,200})?/gi;
