/** Section six. */
import * as texts from './other-matter-texts.ts';
import { chooseForYear, tell, type Story } from './story.ts';

export function tellOtherMatters(story: Story): string {
  const fee = processingFee(story);
  const other = tell(story, 'other matters', texts.otherMatters);
  return chooseForYear(story, 'order of matters', [
    `${fee}${other}`,
    `${other}\n\n${fee}`,
    `${fee}\n\n${other}`,
  ]);
}

function processingFee(story: Story): string {
  const { feeNotices, feeYuan } = story.values;
  if (feeNotices === 0) return tell(story, 'no fees', texts.noProcessingFees);
  return feeYuan === 0
    ? tell(story, 'unpaid fees', texts.unpaidProcessingFees)
    : tell(story, 'processing fees', texts.processingFees);
}
