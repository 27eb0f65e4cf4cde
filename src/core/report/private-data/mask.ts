/** Sentences with all private data in them made unreadable, for messages: these are printed in logs and on pages. */
import { bankCards } from './bank-card.ts';
import { identityCards } from './identity-card.ts';
import { mobileNumbers } from './mobile-number.ts';
import { namedApplicants } from './named-applicants.ts';
import { personalEmails } from './personal-email.ts';
import { folded } from './private-datum.ts';

const kinds = [identityCards, bankCards, mobileNumbers, personalEmails, namedApplicants];

export function withoutPrivateData(text: string): string {
  let masked = text;
  for (const kind of kinds) {
    if (!kind.mayStandIn(masked)) continue;
    const data = kind.read(folded(masked)).sort((a, b) => b.start - a.start);
    for (const { start, end, shown } of data) {
      masked = masked.slice(0, start) + shown + masked.slice(end);
    }
  }
  return masked;
}
