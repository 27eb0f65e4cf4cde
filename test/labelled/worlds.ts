/** The reports in which labelled sentences stand: tables that agree with themselves, and texts that say nothing. */
import { sections, type SectionId } from '../../src/core/form/sections.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';

export const worlds = {
  /** A department to which nobody applied. */
  quiet: {},
  /** A department that had 12 requests, two from last year, and disputes. */
  busy: { figures: busyFigures() },
  /** The same figures as a county's. */
  government: {
    figures: busyFigures(),
    agencyName: '示例县人民政府',
    title: '示例县人民政府2023年政府信息公开工作年度报告',
    body: { name: '示例县人民政府', kind: '政府', formerNames: [] },
  },
} satisfies Record<string, ExampleReport>;

export type WorldId = keyof typeof worlds;

/** The report of a world with the text in one of its sections, in place of what says nothing. */
export function inWorld(world: WorldId, text: string, section: SectionId): ExampleReport {
  return {
    ...worlds[world],
    sections: sections.map(({ id, title }) => ({
      id,
      title,
      markdown: id === section ? text : quietText(id),
    })),
  };
}

function quietText(id: SectionId): string {
  if (id === 'overview') return '按照条例的要求，各项工作有序推进，公开目录和公开指南及时更新。';
  if (id === 'problemsAndImprovements') return '公开形式还不够丰富，将继续改进。';
  return id === 'otherMatters' ? '没有其他需要报告的事项。' : '';
}

function busyFigures(): Record<string, Figure> {
  const figures: Record<string, Figure> = {
    'proactiveDisclosure.normativeDocuments.issued': 3,
    'proactiveDisclosure.normativeDocuments.repealed': 1,
    'proactiveDisclosure.normativeDocuments.inForce': 14,
    'proactiveDisclosure.licensing.decisions': 412,
    'proactiveDisclosure.penalties.decisions': 37,
    'proactiveDisclosure.compulsion.decisions': 2,
    'proactiveDisclosure.administrativeFees.amountInTenThousandYuan': '128.6400',
    'disputes.reconsideration.upheld': 2,
    'disputes.reconsideration.corrected': 1,
    'disputes.reconsideration.pending': 1,
    'disputes.reconsideration.total': 4,
    'disputes.directLitigation.upheld': 1,
    'disputes.directLitigation.total': 1,
  };
  const requests: Record<string, readonly [person: number, business: number, legal: number]> = {
    received: [9, 2, 1],
    broughtForward: [2, 0, 0],
    disclosed: [5, 1, 0],
    partlyDisclosed: [2, 0, 0],
    'withheld.thirdPartyRights': [1, 0, 0],
    'withheld.internalAffairs': [0, 1, 0],
    'unavailable.notHeld': [1, 0, 1],
    'declined.petitionOrComplaint': [1, 0, 0],
    resolved: [10, 2, 1],
    carriedForward: [1, 0, 0],
  };
  for (const [row, [person, business, legal]] of Object.entries(requests)) {
    figures[`requests.${row}.naturalPerson`] = person;
    figures[`requests.${row}.business`] = business;
    figures[`requests.${row}.legalServiceProvider`] = legal;
    figures[`requests.${row}.total`] = person + business + legal;
  }
  return figures;
}
