/** The one file that stands beside the page of a body. */
import { dataPaths } from '../../addresses.ts';
import { mediaTypes, type PublishedFile } from '../../catalogue/published-file.ts';

export const agencyFeed: PublishedFile = {
  path: dataPaths.agencyAtom('{agency}'),
  kind: 'changes',
  mediaType: mediaTypes.atom,
  title: { zh: '一个机关的订阅（Atom）', en: 'Feed of one body (Atom)' },
  description: {
    zh: '这个机关最近发布和更正的报告。',
    en: 'Reports of this body that were published or corrected lately.',
  },
};
