/** What the page and its search worker say to each other. */
import type { Answer } from './engine/answer.ts';
import type { Question } from './engine/question.ts';

export interface Asked {
  readonly id: number;
  /** Absolute address of the site, with a slash at its end. */
  readonly root: string;
  readonly question: Question;
}

/** Without an answer the search failed. */
export interface Answered {
  readonly id: number;
  readonly answer?: Answer;
}
