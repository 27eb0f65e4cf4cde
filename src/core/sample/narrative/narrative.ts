/** All text of a report, in the order of the form. */
import { sections, type SectionId } from '../../form/sections.ts';
import type { ReportSection } from '../../report/report.ts';
import type { AgencyPlan } from '../agency-plan.ts';
import type { YearRecord } from '../year-record.ts';
import { leads } from './lead.ts';
import { tell, type Story } from './story.ts';
import { tellDisclosure } from './tell-disclosure.ts';
import { tellOtherMatters } from './tell-other-matters.ts';
import { tellOverview } from './tell-overview.ts';
import { tellProblems } from './tell-problems.ts';
import { tellDisputes, tellRequests } from './tell-tables.ts';
import { valuesOf } from './values.ts';

interface SampleNarrative {
  readonly lead: string;
  readonly sections: readonly ReportSection[];
}

export function narrate(
  seed: string,
  agency: AgencyPlan,
  record: YearRecord,
  previous: YearRecord | undefined,
): SampleNarrative {
  const story = {
    seed,
    agency,
    record,
    previous,
    values: valuesOf(seed, agency, record, previous),
  };
  return {
    lead: tell(story, 'lead', leads),
    sections: sections.map(({ id, title }) => ({ id, title, markdown: tellers[id](story) })),
  };
}

const tellers: Readonly<Record<SectionId, (story: Story) => string>> = {
  overview: tellOverview,
  proactiveDisclosure: tellDisclosure,
  requests: tellRequests,
  disputes: tellDisputes,
  problemsAndImprovements: tellProblems,
  otherMatters: tellOtherMatters,
};
