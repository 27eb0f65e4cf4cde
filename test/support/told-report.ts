/** A report whose tables are filled, for sentences that speak of them. */
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { sections, type SectionId } from '../../src/core/form/sections.ts';
import { narrativeAgreement } from '../../src/core/rules/narrative/narrative-agreement.ts';
import { exampleSubject } from './example-subject.ts';

/** 12 + 2 = 11 + 3. The disclosed are 6, the partly disclosed 1, the withheld 2, and 2 could not be given. */
export const filledTables = {
  'proactiveDisclosure.normativeDocuments.issued': 1,
  'proactiveDisclosure.normativeDocuments.inForce': 3,
  'proactiveDisclosure.licensing.decisions': 124,
  'proactiveDisclosure.penalties.decisions': 8,
  'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '12.4987',
  'requests.received.naturalPerson': 10,
  'requests.received.business': 2,
  'requests.received.total': 12,
  'requests.broughtForward.naturalPerson': 2,
  'requests.broughtForward.total': 2,
  'requests.disclosed.naturalPerson': 5,
  'requests.disclosed.business': 1,
  'requests.disclosed.total': 6,
  'requests.partlyDisclosed.total': 1,
  'requests.withheld.stateSecret.total': 1,
  'requests.withheld.enforcementCaseFiles.total': 1,
  'requests.unavailable.notHeld.total': 2,
  'requests.resolved.naturalPerson': 9,
  'requests.resolved.business': 2,
  'requests.resolved.total': 11,
  'requests.carriedForward.naturalPerson': 3,
  'requests.carriedForward.total': 3,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.corrected': 1,
  'disputes.reconsideration.total': 3,
  'disputes.directLitigation.upheld': 1,
  'disputes.directLitigation.total': 1,
  'disputes.litigationAfterReconsideration.pending': 1,
  'disputes.litigationAfterReconsideration.total': 1,
};

/** The same on the trial form. */
export const filledTrialTables = {
  ...Object.fromEntries(Object.entries(filledTables).filter(([id]) => !id.startsWith('proactive'))),
  'proactiveDisclosure.normativeDocuments.newlyMade': 1,
  'proactiveDisclosure.normativeDocuments.newlyDisclosed': 2,
  'proactiveDisclosure.normativeDocuments.disclosedTotal': 11,
  'proactiveDisclosure.licensing.itemsLastYear': 21,
  'proactiveDisclosure.licensing.change': -3,
  'proactiveDisclosure.licensing.decisions': 124,
  'proactiveDisclosure.penalties.itemsLastYear': 40,
  'proactiveDisclosure.penalties.change': 5,
  'proactiveDisclosure.penalties.decisions': 8,
  'proactiveDisclosure.governmentProcurement.items': 9,
  'proactiveDisclosure.governmentProcurement.amount': '213.4800万元',
};

export interface ToldIn extends ExampleReport {
  readonly markdown: string;
  readonly section?: SectionId | 'lead';
  readonly edition?: EditionId;
}

/** What narrative-agreement says of the text, which stands in the section that it names, else in the one on 依申请公开. */
export function objectionsTo({ markdown, section = 'requests', ...changes }: ToldIn): string[] {
  const figures = changes.edition === '2019' ? filledTrialTables : filledTables;
  const subject = exampleSubject({
    lead: section === 'lead' ? markdown : '',
    sections: sections.map(({ id, title }) => ({
      id,
      title,
      markdown: id === section ? markdown : '已报告。',
    })),
    ...changes,
    figures: { ...figures, ...changes.figures },
  });
  return [...narrativeAgreement.check(subject)].map(({ message }) => message);
}
