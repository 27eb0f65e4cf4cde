/** The disputes table in English: the Law on Administrative Reconsideration, the Administrative Litigation Law. */
import type { EnglishTerms } from './term.ts';

export const litigationEnglish = 'Administrative litigation';

export const procedureEnglish: EnglishTerms = {
  reconsideration: {
    name: 'Administrative reconsideration',
    meaning: 'Cases in which an applicant had a reply reconsidered by the authority above.',
  },
  directLitigation: {
    name: 'Litigation without prior reconsideration',
    meaning: 'Cases brought to a court directly.',
  },
  litigationAfterReconsideration: {
    name: 'Litigation after reconsideration',
    meaning:
      'Cases brought to a court against the result of a reconsideration. Where the reconsidering authority is joint defendant, only the body that replied counts the case.',
  },
};

export const resultEnglish: EnglishTerms = {
  upheld: { name: 'Upheld', meaning: 'The reply was supported.' },
  corrected: {
    name: 'Corrected',
    meaning: 'The reply was found wrong: revoked, changed, declared unlawful, or ordered anew.',
  },
  otherResult: { name: 'Other result', meaning: 'Withdrawn, dismissed, terminated or the like.' },
  pending: { name: 'Pending', meaning: 'Not concluded at the end of the year.' },
  total: { name: 'Total', meaning: 'The sum of the four results, as filed.' },
};
