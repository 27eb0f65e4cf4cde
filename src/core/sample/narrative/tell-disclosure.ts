/** Section two: every figure of the disclosure table in words, so that a wrong one is noticed. */
import { editions } from '../../form/editions.ts';
import type { Row } from '../../form/heading.ts';
import { fill } from '../fill.ts';
import { inTenThousandYuan } from '../money.ts';
import { countOf } from '../year-record.ts';
import * as texts from './disclosure-table-texts.ts';
import { chooseForYear, paragraphs, tell, type Story } from './story.ts';
import * as trial from './trial-table-texts.ts';

export function tellDisclosure(story: Story): string {
  if (story.record.edition === '2019') return tellTrial(story);
  const fees = figure(story, 'administrativeFees.amountInTenThousandYuan');
  return paragraphs(
    documents(story) + tell(story, 'rules', texts.governmentRules),
    decisions(story) +
      (fees === 0 ? tell(story, 'no fees', texts.noFees) : tell(story, 'fees', texts.fees)),
  );
}

function documents(story: Story): string {
  const { issued, repealed } = story.values;
  return issued === 0 && repealed === 0
    ? tell(story, 'documents unchanged', texts.documentsUnchanged)
    : tell(story, 'documents changed', texts.documentsChanged);
}

function decisions(story: Story): string {
  const { decisions: some, noDecisions: none } = story.values;
  if (some === '') return tell(story, 'no decisions', texts.noDecisions);
  const others = none === '' ? '' : tell(story, 'other decisions', texts.otherDecisions);
  return tell(story, 'decisions', texts.decisions) + others;
}

function tellTrial(story: Story): string {
  const rows = editions[story.record.edition].disclosure.flatMap((block) =>
    block.columns.some(({ id }) => id === 'itemsLastYear') ? block.rows : [],
  );
  const purchases = fill(chooseForYear(story, 'procurement', trial.procurement), {
    items: figure(story, 'governmentProcurement.items'),
    amount: `${inTenThousandYuan(figure(story, 'governmentProcurement.amount'))}万元`,
  });
  return paragraphs(
    tell(story, 'trial rules', trial.trialRules) +
      tell(story, 'trial documents', trial.trialDocuments),
    chooseForYear(story, 'authority layout', [oneAfterAnother, asList])(
      rows.map((row) => authority(story, row)),
    ),
    purchases,
  );
}

function authority(story: Story, { id, label }: Row): string {
  const hasDecisions = `proactiveDisclosure.${id}.decisions` in story.record.counts;
  const wordings = hasDecisions ? trial.authority : trial.trialFees;
  return fill(chooseForYear(story, 'authority', wordings), {
    row: label,
    items: figure(story, `${id}.itemsLastYear`),
    change: changeInWords(figure(story, `${id}.change`)),
    ...(hasDecisions && { decisions: figure(story, `${id}.decisions`) }),
  });
}

function oneAfterAnother(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}。`).join('');
}

function asList(sentences: readonly string[]): string {
  return `${sentences.map((sentence) => `- ${sentence}`).join('；\n')}。`;
}

function changeInWords(change: number): string {
  if (change === 0) return '增加0项';
  return change > 0 ? `增加${String(change)}项` : `减少${String(-change)}项`;
}

function figure({ record }: Story, id: string): number {
  return countOf(record, `proactiveDisclosure.${id}`);
}
