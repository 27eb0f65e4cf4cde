import { answerRequest } from '../../../src/search/engine/answer-request.ts';
import type { Answer } from '../../../src/search/engine/answer.ts';
import type { SearchIndex } from '../../../src/search/engine/search-index.ts';
import { readAddress } from '../../../src/search/query/address.ts';

/** To a request as an address states it, asked in 2024. */
export function answerTo(index: SearchIndex, address: string): Promise<Answer> {
  return answerRequest(index, readAddress(address), 2024);
}
