/** Names of the form itself, of its editions and sections, in English. */
import type { EditionId } from '../editions.ts';
import type { SectionId } from '../sections.ts';

export const reportEnglish = 'Annual report on open government information';

/** The law by which it is made, and whose articles are its legal basis. */
export const regulationsEnglish =
  "Regulations of the People's Republic of China on Open Government Information (State Council Order No. 711)";

export const editionEnglish: Readonly<Record<EditionId, string>> = {
  '2019': 'Form of 2019 (trial)',
  '2021': 'Form of 2021',
};

export const sectionEnglish: Readonly<Record<SectionId, string>> = {
  overview: 'Overall situation',
  proactiveDisclosure: 'Proactive disclosure of government information',
  requests: 'Requests for government information received and handled',
  disputes: 'Administrative reconsideration and litigation concerning open government information',
  problemsAndImprovements: 'Main problems and improvements',
  otherMatters: 'Other matters to be reported',
};
