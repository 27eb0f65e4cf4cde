/**
 * The rows of the requests table and its groups in English. A row of a group is read after the group's name
 * (Not disclosed: state secrets), so it begins with no proper name.
 */
import type { EnglishTerms } from './term.ts';

export const requestEnglish: EnglishTerms = {
  received: {
    name: 'Requests received this year',
    meaning: 'Requests received from 1 January to 31 December, each counted once.',
  },
  broughtForward: {
    name: 'Requests brought forward from the previous year',
    meaning: 'Received the year before, not answered by its end.',
  },
  outcomes: { name: 'Outcomes this year', meaning: 'What became of the requests.' },
  disclosed: {
    name: 'Disclosed',
    meaning: 'All that was asked for was given, or where it is already public was told.',
  },
  partlyDisclosed: {
    name: 'Disclosed in part',
    meaning: 'What may be disclosed was separated from what may not; counted here only.',
  },
  withheld: { name: 'Not disclosed', meaning: 'Held, but not disclosed for the reason stated.' },
  'withheld.stateSecret': {
    name: 'State secrets',
    meaning: 'The information is classified as a state secret by law.',
  },
  'withheld.prohibitedByLaw': {
    name: 'Disclosure prohibited by other laws or administrative regulations',
    meaning: 'Another law or administrative regulation forbids disclosure.',
  },
  'withheld.threatToSecurityOrStability': {
    name: 'Threat to national, public or economic security or to social stability',
    meaning: 'The "three securities and one stability": disclosure might endanger one of them.',
  },
  'withheld.thirdPartyRights': {
    name: 'Protection of lawful rights and interests of third parties',
    meaning: 'Trade secrets or privacy of others, whom disclosure would harm.',
  },
  'withheld.internalAffairs': {
    name: 'Internal affairs (three kinds)',
    meaning: 'Personnel, logistics and internal work flow.',
  },
  'withheld.deliberativeRecords': {
    name: 'Process information (four kinds)',
    meaning: 'Records of discussion, drafts, letters of consultation, requests for instructions.',
  },
  'withheld.enforcementCaseFiles': {
    name: 'Case files of administrative law enforcement',
    meaning: 'Information in the files of enforcement cases.',
  },
  'withheld.administrativeInquiry': {
    name: 'Matters of administrative inquiry',
    meaning:
      'Records with an inquiry procedure of their own, such as those of business or real estate registration.',
  },
  unavailable: {
    name: 'Could not be provided',
    meaning: 'There was nothing that could be given, for the reason stated.',
  },
  'unavailable.notHeld': {
    name: 'Not held by this body',
    meaning: 'The body does not have the information, or is not the one to disclose it.',
  },
  'unavailable.wouldNeedCreation': {
    name: 'No existing information, would have to be created',
    meaning: 'The information would exist only after processing or analysis.',
  },
  'unavailable.stillUnclear': {
    name: 'Content of the request still unclear after clarification',
    meaning: 'The applicant was asked to clarify, and what is wanted is still not clear.',
  },
  declined: { name: 'Not processed', meaning: 'Not handled as a request, for the reason stated.' },
  'declined.petitionOrComplaint': {
    name: 'Petitions, reports of wrongdoing and complaints',
    meaning: 'A petition, report or complaint in the form of a request.',
  },
  'declined.duplicate': {
    name: 'Repeated requests',
    meaning: 'The same applicant asked for the same again.',
  },
  'declined.publishedMaterial': {
    name: 'Requests for public publications',
    meaning: 'Newspapers, periodicals or books already published.',
  },
  'declined.excessive': {
    name: 'Large numbers of repeated requests without proper reason',
    meaning: 'Number or frequency clearly beyond reason, and no reason given.',
  },
  'declined.confirmationOrReissue': {
    name: 'Requests to confirm or reissue information already obtained',
    meaning: 'The applicant has the information and wants it confirmed or issued again.',
  },
  closedOtherwise: {
    name: 'Handled otherwise',
    meaning: 'Any other outcome, such as a request withdrawn or not clarified in time.',
  },
  'closedOtherwise.clarificationOverdue': {
    name: 'Clarification overdue without proper reason, no longer processed',
    meaning: 'The applicant was asked to clarify and did not do so in time.',
  },
  'closedOtherwise.feeUnpaid': {
    name: 'Fee not paid in time, no longer processed',
    meaning: 'The applicant was told of the information processing fee and did not pay in time.',
  },
  'closedOtherwise.otherReason': {
    name: 'Other',
    meaning: 'Any other outcome, such as a request that the applicant withdrew.',
  },
  resolved: {
    name: 'Total of outcomes',
    meaning: 'The sum of (1) to (6): requests concluded in the year, as filed.',
  },
  carriedForward: {
    name: 'Carried forward to the next year',
    meaning: 'Not answered by the end of the year.',
  },
};
