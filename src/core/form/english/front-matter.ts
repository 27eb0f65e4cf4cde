/** The keys of a report's front matter in English, by id. */
import type { EnglishTerms } from './term.ts';

export const frontMatterEnglish: EnglishTerms = {
  agencyName: { name: 'Agency', meaning: 'Full name of the body when it filed.' },
  year: { name: 'Year', meaning: 'Calendar year that the report is about.' },
  title: { name: 'Title', meaning: 'Name of the body, the year, and what the document is.' },
  edition: { name: 'Form', meaning: 'Edition of the official form: 2019 (trial) or 2021.' },
  publishedOn: {
    name: 'Date of publication',
    meaning: 'First date of publication; a correction does not change it.',
  },
  period: { name: 'Reporting period', meaning: 'First and last day, divided by a slash.' },
  indexNumber: { name: 'Index number', meaning: 'Index number of the information.' },
  documentNumber: { name: 'Document number', meaning: 'Number under which it was issued.' },
  source: { name: 'Source', meaning: 'Where it was first published.' },
  isAbridged: { name: 'Abridged', meaning: 'The text is an abridgement of a published report.' },
  corrections: { name: 'Corrections', meaning: 'Dated corrections.' },
  statements: {
    name: 'Statements',
    meaning: "The body's explanations of what the check found.",
  },
  disclosure: { name: 'Proactive disclosure', meaning: 'Figures of the first standard table.' },
  requests: { name: 'Requests', meaning: 'Figures of the second, seven in each row.' },
  disputes: { name: 'Disputes', meaning: 'Figures of the third, five for each procedure.' },
};
