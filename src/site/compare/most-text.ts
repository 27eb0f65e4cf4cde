/** Characters of text that a built comparison holds, so that it weighs no more than a report: what is beyond stands in the reports. */
export const mostTextOnPage = 2400;
