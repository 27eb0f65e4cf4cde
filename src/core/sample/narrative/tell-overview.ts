/** Section one: the five aspects that the official form names, in its order. */
import { fill } from '../fill.ts';
import { countOf } from '../year-record.ts';
import { amounts, details, interpretations, openings } from './disclosure-texts.ts';
import { reviews, rules } from './management-texts.ts';
import { newMedia, websites } from './platform-texts.ts';
import * as request from './request-texts.ts';
import { chooseForYear, paragraphs, tell, type Story } from './story.ts';
import {
  accountability,
  checks,
  governmentAccountability,
  trainings,
} from './supervision-texts.ts';

export function tellOverview(story: Story): string {
  const aspects: readonly (readonly [string, string])[] = [
    ['主动公开', disclosure(story)],
    ['依申请公开', requests(story)],
    ['政府信息管理', tell(story, 'management', rules) + tell(story, 'reviews', reviews)],
    ['政府信息公开平台建设', platform(story)],
    ['监督保障', supervision(story)],
  ];
  return paragraphs(
    ...aspects.flatMap(([title, text], position) => [
      `### （${'一二三四五'.charAt(position)}）${title}`,
      text,
    ]),
  );
}

/** In which order the sentences stand. */
const arrangements = [
  '{opening}{amount}\n\n{detail}{interpretation}',
  '{opening}{detail}\n\n{amount}{interpretation}',
  '{opening}{amount}{interpretation}\n\n{detail}',
  '{amount}{detail}\n\n{opening}{interpretation}',
];

function disclosure(story: Story): string {
  return fill(chooseForYear(story, 'arrangement', arrangements), {
    opening: tell(story, 'opening', openings),
    amount: tell(story, 'amount', amounts),
    detail: tell(story, 'detail', details),
    interpretation: tell(story, 'interpretation', interpretations),
  });
}

function requests(story: Story): string {
  const total = (row: string) => countOf(story.record, `requests.${row}.total`);
  const practice = tell(story, 'practice', request.practices);
  if (total('received') + total('broughtForward') === 0) {
    return tell(story, 'no requests', request.noRequests);
  }
  const outcome = total('resolved') === 0 ? '' : tell(story, 'outcomes', request.outcomes);
  return paragraphs(flow(story, total) + change(story), outcome + practice);
}

function flow(story: Story, total: (row: string) => number): string {
  return total('broughtForward') + total('carriedForward') === 0
    ? tell(story, 'simple flow', request.simpleFlows)
    : tell(story, 'flow', request.flows);
}

function change(story: Story): string {
  const { record, previous } = story;
  if (previous === undefined) return '';
  const id = 'requests.received.total';
  const difference = countOf(record, id) - countOf(previous, id);
  if (difference === 0) return tell(story, 'equal', request.equalRequests);
  return difference > 0
    ? tell(story, 'more', request.moreRequests)
    : tell(story, 'fewer', request.fewerRequests);
}

function platform(story: Story): string {
  const website = tell(story, 'website', websites);
  const media = tell(story, 'new media', newMedia);
  return chooseForYear(story, 'platform', [website + media, media + website]);
}

function supervision(story: Story): string {
  const isGovernment = story.agency.kind !== '部门';
  return (
    tell(story, 'training', trainings) +
    tell(story, 'checks', checks) +
    tell(story, 'accountability', isGovernment ? governmentAccountability : accountability)
  );
}
