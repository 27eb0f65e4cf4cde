/** Examples of rules that look at one section. */
import { sections, type SectionId } from '../../form/sections.ts';
import type { ExampleReport } from '../define-rule.ts';

/** A report of that section alone, under its official title. */
export function inSection(wanted: SectionId, markdown: string): ExampleReport {
  return {
    sections: sections
      .filter(({ id }) => id === wanted)
      .map(({ id, title }) => ({ id, title, markdown })),
  };
}
