/** The columns of the requests table in English. */
import type { EnglishTerms } from './term.ts';

export const applicantEnglish: EnglishTerms = {
  naturalPerson: { name: 'Natural persons', meaning: 'Requests made by individuals.' },
  business: { name: 'Commercial enterprises', meaning: 'Requests made by companies.' },
  researchInstitution: {
    name: 'Research institutions',
    meaning: 'Requests made by institutions of research.',
  },
  publicInterestOrganization: {
    name: 'Public-interest organisations',
    meaning: 'Requests made by organisations that serve the public interest.',
  },
  legalServiceProvider: {
    name: 'Legal service institutions',
    meaning: 'Requests made by law firms and other providers of legal services.',
  },
  otherOrganization: {
    name: 'Other organisations',
    meaning: 'Requests made by organisations of any other kind.',
  },
  total: { name: 'Total', meaning: 'The sum of all applicants, as filed.' },
};
