/** What the page of one body tells of its years beside the course of its totals. */
import type { Agency } from '../../core/register/agency.ts';
import type { Archive } from '../archive.ts';
import { disputeFigure } from './dispute-figures.ts';
import { feesFigure } from './fees-figure.ts';
import { agencyFrame } from './frames.ts';
import { applicantsFigure, backlogFigure } from './request-figures.ts';
import type { StatFigure } from './stat-figure.ts';

export function agencyFigures(archive: Archive, agency: Agency): readonly StatFigure[] {
  const frame = agencyFrame(archive, agency);
  const paid = feesFigure(frame);
  return [
    applicantsFigure(frame),
    backlogFigure(frame),
    disputeFigure(frame, 'reconsideration'),
    disputeFigure(frame, 'litigation'),
    ...(paid === undefined ? [] : [paid]),
  ];
}
