/** The result of a reader: a document, or in plain words why there is none. */
import type { SourceDocument, SourcePlace } from './source-document.ts';

export type Reading = { readonly document: SourceDocument } | { readonly refusal: Refusal };

/** Why a file, or a part of it, is not imported. */
export interface Refusal {
  /** Chinese: what is there, what was expected, what to do. */
  readonly message: string;
  readonly place: SourcePlace;
}

export function refuse(message: string, place: SourcePlace = {}): { readonly refusal: Refusal } {
  return { refusal: { message, place } };
}
