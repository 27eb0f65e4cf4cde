/** Sections three and four: a few sentences beside each table. */
import { requestRows } from '../../form/request-rows.ts';
import { fill } from '../fill.ts';
import { countOf } from '../year-record.ts';
import { chooseForYear, tell, type Story } from './story.ts';
import * as texts from './table-texts.ts';

export function tellRequests(story: Story): string {
  const { received } = story.values;
  return (received === 0 ? '' : tell(story, 'applicants', texts.applicants)) + reason(story);
}

/** Groups whose rows leave an applicant without the information. */
const refusals = ['withheld', 'unavailable', 'declined'];

function reason(story: Story): string {
  const found = requestRows(story.record.edition)
    .filter(({ groups }) => refusals.includes(groups.at(-1)?.id ?? ''))
    .map(({ row }) => ({
      reason: row.short.replace(/[“”]/g, ''),
      reasonCount: countOf(story.record, `requests.${row.id}.total`),
    }))
    .reduce((most, one) => (one.reasonCount > most.reasonCount ? one : most));
  if (found.reasonCount === 0) return tell(story, 'no reasons', texts.noReasons);
  return fill(chooseForYear(story, 'reasons', texts.reasons), { ...story.values, ...found });
}

export function tellDisputes(story: Story): string {
  const { reconsideration, litigation } = story.values;
  if (reconsideration === 0 && litigation === 0)
    return tell(story, 'no disputes', texts.noDisputes);
  const corrected = countOf(story.record, 'disputes.reconsideration.corrected');
  return (
    (reconsideration === 0
      ? tell(story, 'no reconsiderations', texts.noReconsiderations)
      : tell(story, 'reconsiderations', texts.reconsiderations)) +
    (litigation === 0
      ? tell(story, 'no litigations', texts.noLitigations)
      : tell(story, 'litigations', texts.litigations)) +
    (corrected === 0 ? '' : tell(story, 'lessons', texts.lessonsOfCorrection))
  );
}
