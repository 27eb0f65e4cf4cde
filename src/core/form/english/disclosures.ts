/** The disclosure table in English. Both editions: the same id has the same name. */
import type { EnglishTerms } from './term.ts';

export const disclosureEnglish: EnglishTerms = {
  governmentRules: {
    name: 'Government rules',
    meaning:
      'Rules (guizhang) made by departments of the State Council and by governments of provinces and of cities divided into districts. Bodies of counties cannot make any: 0 is expected of them.',
  },
  normativeDocuments: {
    name: 'Administrative normative documents',
    meaning:
      'Documents other than rules that affect rights and duties and apply generally and repeatedly.',
  },
  licensing: {
    name: 'Administrative licensing',
    meaning: 'Permission, on application, to carry on an activity: licences, approved projects.',
  },
  otherServices: {
    name: 'Other administrative and service matters for the public',
    meaning:
      'Matters other than licensing that are handled for the public, such as administrative confirmation or payment.',
  },
  penalties: {
    name: 'Administrative penalties',
    meaning: 'Warnings, fines, confiscations, revoked licences and other penalties for offences.',
  },
  compulsion: {
    name: 'Administrative compulsion',
    meaning: 'Compulsory measures (sealing, seizing, freezing) and compulsory enforcement.',
  },
  administrativeFees: {
    name: 'Administrative and institutional fees',
    meaning: 'Fees charged by law to those who are served; neither taxes nor fines.',
  },
  governmentProcurement: {
    name: 'Centralised government procurement',
    meaning: 'Procurement of what is on the catalogue of centralised procurement.',
  },
};

export const disclosureColumnEnglish: EnglishTerms = {
  issued: { name: 'Issued this year', meaning: 'Documents issued in the year.' },
  repealed: { name: 'Repealed this year', meaning: 'Documents repealed in the year.' },
  inForce: { name: 'In force', meaning: 'Documents in force at the end of the year.' },
  decisions: { name: 'Decisions this year', meaning: 'Decisions made in the year.' },
  amountInTenThousandYuan: {
    name: 'Amount charged this year (CNY 10,000)',
    meaning: 'Money in units of ten thousand yuan (wanyuan), decimal text as filed.',
  },
  newlyMade: { name: 'Newly made this year', meaning: 'Documents made in the year.' },
  newlyDisclosed: {
    name: 'Newly disclosed this year',
    meaning: 'Documents disclosed in the year.',
  },
  disclosedTotal: {
    name: 'Disclosed in total',
    meaning: 'All documents disclosed up to the end of the year.',
  },
  itemsLastYear: {
    name: 'Items in the previous year',
    meaning: 'Items on the list of the body at the end of the year before.',
  },
  change: {
    name: 'Increase or decrease this year',
    meaning: 'Change in the number of items; negative for a decrease.',
  },
  items: { name: 'Procurement items', meaning: 'Items procured in the year.' },
  amount: {
    name: 'Total procurement amount',
    meaning:
      'Money; the form fixes no unit: decimal text as filed, with the unit where one was written.',
  },
};
