/** content/words.yaml: what the editors of a column add to the words that the rules know. The file is optional. */
import { z } from 'zod';

export interface Words {
  /** Typing errors that were met, each with what was meant. */
  readonly typingErrors: readonly TypingError[];
  /** Full titles of laws, rules and notices that reports of this place cite, without 《》. */
  readonly documents: readonly string[];
  /** Words that a rule takes for a mistake and that are right here. */
  readonly accepted: readonly string[];
}

export interface TypingError {
  readonly wrong: string;
  readonly right: string;
}

export const noWords: Words = { typingErrors: [], documents: [], accepted: [] };

const word = z.string('应是一段文字').trim().min(1, '没有填写');

export const wordsFile = z.strictObject({
  错别字: z.record(word, word, '应写成几行“错的: 对的”，如“效劳公开: 服务公开”').optional(),
  文件名称: z.array(word, '应是一个列表，每项是一个文件的全称，不加书名号').optional(),
  容许: z.array(word, '应是一个列表，每项是一个词').optional(),
});

export function toWords(file: z.output<typeof wordsFile>): Words {
  return {
    typingErrors: Object.entries(file.错别字 ?? {}).map(([wrong, right]) => ({ wrong, right })),
    documents: file.文件名称 ?? [],
    accepted: file.容许 ?? [],
  };
}
