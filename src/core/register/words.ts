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

/** A title may be copied with its marks. */
const title = word.transform((text) => text.replaceAll(/^《|》$/g, ''));

const typingErrors = z
  .record(word, word, '应写成几行“错的: 对的”，如“效劳公开: 服务公开”')
  .superRefine((entries, context) => {
    for (const [wrong, right] of Object.entries(entries)) {
      const message = objection(wrong, right);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [wrong], message });
    }
  });

function objection(wrong: string, right: string): string | undefined {
  if (wrong === right) return '错的和对的一样，请核对';
  return wrong.length < 2 ? '错的至少要写两个字，只写一个字会牵连别的词' : undefined;
}

export const wordsFile = z.strictObject({
  错别字: orBlank(typingErrors),
  文件名称: orBlank(z.array(title, '应是一个列表，每项是一个文件的全称，不加书名号')),
  容许: orBlank(z.array(word, '应是一个列表，每项是一个词')),
});

/** A key that nothing stands behind is a list that is still to be written. */
function orBlank<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    schema.optional(),
  );
}

export function toWords(file: z.output<typeof wordsFile>): Words {
  return {
    typingErrors: Object.entries(file.错别字 ?? {}).map(([wrong, right]) => ({ wrong, right })),
    documents: file.文件名称 ?? [],
    accepted: file.容许 ?? [],
  };
}
