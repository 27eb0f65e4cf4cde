/** What no public page may carry about a person, as it stands in a text. */

export interface PrivateDatum {
  /** First character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Without separators: the same datum written in two ways is one. */
  readonly value: string;
  /** Enough to find it, too little to know it: messages are printed in logs and on pages. */
  readonly shown: string;
}

/** One kind of it. */
export interface PrivateKind {
  /** Only sentences can hold it, not addresses of links or code. */
  readonly isInSentences?: true;
  /** Whether the Markdown may hold any; false costs next to nothing. */
  readonly mayStandIn: (markdown: string) => boolean;
  /** `text` is folded. */
  readonly read: (text: string) => PrivateDatum[];
}

/** First three and last two characters of a number. */
export function shownNumber(value: string): string {
  return `${value.slice(0, 3)}…${value.slice(-2)}`;
}

/**
 * The text with plain letters, digits, spaces and dashes in place of full-width and other ones; each character keeps
 * its place.
 */
export function folded(text: string): string {
  return text.replaceAll(
    /[\uff01-\uff5e\u00a0\u2000-\u200a\u202f\u3000\t\u2010-\u2015\u2212]/g,
    (sign) => {
      const code = sign.charCodeAt(0);
      if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
      return /[\u2010-\u2015\u2212]/.test(sign) ? '-' : ' ';
    },
  );
}

/** Eleven digits or more with little between them. */
export function mayHoldLongNumber(markdown: string): boolean {
  return longNumber.test(markdown);
}

const longNumber = /[0-9０-９](?:[^0-9０-９\p{L}]{0,3}[0-9０-９]){10}/u;

/** Names of what is numbered: no person's number stands behind them. */
export function isBehindNameOfNumber(before: string): boolean {
  return nameOfNumber.test(before.slice(-20));
}

const nameOfNumber =
  /(?:索引|编号|编码|代码|文号|备案|流水|受理号|登记号|许可|证书?号|案号|单号|批[号次文]|条形?码|标识码|序列|序号|版本|ISBN|ISSN|发票|证件|凭证|回执|工单|订单|校验码|档案号|公告)[^,。;、电话手机联系人微信热线卡]{0,8}$/;
