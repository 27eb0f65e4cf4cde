/** Two reports beside each other: what they say alike, what differently, and what can't be compared. */
import type { FigureId } from '../form/figures.ts';
import type { SectionId } from '../form/sections.ts';
import type { Figure } from '../report/figure.ts';
import type { Piece } from './texts/text-pieces.ts';

export type SideName = 'left' | 'right';

/** `years`: of one body; `bodies`: of one year; `other`: neither; `same`: one report twice. */
export type Relation = 'years' | 'bodies' | 'other' | 'same';

export interface Comparison {
  readonly relation: Relation;
  readonly left: Side;
  readonly right: Side;
  readonly facts: readonly FactPair[];
  /** What a reader must know before comparing, as whole sentences. */
  readonly remarks: readonly string[];
  /** Tables two to four, in the order of the form. */
  readonly tables: readonly TableComparison[];
  readonly counts: FigureCounts;
  readonly texts: TextComparison;
}

export interface Side {
  readonly agency: string;
  readonly year: number;
  /** Of the body when it filed. */
  readonly agencyName: string;
  readonly title: string;
  /** Label of the edition of its form. */
  readonly form: string;
  /** What columns and texts call it: `2023年` where only the years differ, else 前者 and 后者. */
  readonly label: string;
  /** Findings about its figures that its page shows. */
  readonly findings: number;
}

/** From the heads of the reports. */
export interface FactPair {
  readonly label: string;
  readonly left: string;
  readonly right: string;
}

export interface TableComparison {
  readonly id: SectionId;
  readonly rows: readonly RowComparison[];
}

export interface RowComparison {
  /** First parts of the ids of its figures, e.g. `requests.withheld.stateSecret`. */
  readonly id: string;
  /** Official labels, from the outside in. */
  readonly labels: readonly string[];
  /** Where only one of the two forms has it. */
  readonly only: SideName | undefined;
  readonly figures: readonly FigureComparison[];
}

export interface FigureComparison {
  readonly id: FigureId;
  /** Official label of its column. */
  readonly label: string;
  /** As filed; undefined where the form doesn't have it. */
  readonly left: Figure | undefined;
  readonly right: Figure | undefined;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'equal' }
  /** `difference`: right less left with its sign; `share`: that in per cent of left. Neither where it would mean nothing. */
  | { readonly kind: 'different'; readonly difference?: string; readonly share?: string }
  /** `why` in a few words. */
  | { readonly kind: 'incomparable'; readonly why: string }
  | { readonly kind: 'only'; readonly side: SideName };

export interface FigureCounts {
  readonly different: number;
  readonly equal: number;
  /** Of the equal ones. */
  readonly zero: number;
  readonly incomparable: number;
  /** In the form of one of them only. */
  readonly only: number;
}

export interface TextComparison {
  /** Those in which one of them says something, in the order of the form. */
  readonly sections: readonly SectionComparison[];
  /** Sentences that stand word for word in both, anywhere, in the order of the right one. */
  readonly shared: readonly string[];
  readonly left: TextSize;
  readonly right: TextSize;
}

export interface TextSize {
  readonly sentences: number;
  readonly characters: number;
  /** Of them in sentences that the other has word for word. */
  readonly sharedCharacters: number;
}

export interface SectionComparison {
  readonly title: string;
  /** Of the section on the report's page; undefined where it has none. */
  readonly anchors: Readonly<Record<SideName, string | undefined>>;
  readonly blocks: readonly TextBlock[];
}

/** In reading order. */
export type TextBlock =
  | { readonly kind: 'same'; readonly sentences: readonly string[] }
  /** A sentence in two wordings. */
  | { readonly kind: 'changed'; readonly left: readonly Piece[]; readonly right: readonly Piece[] }
  /** Sentences without their like on the other side; one side may be empty. */
  | {
      readonly kind: 'replaced';
      readonly left: readonly string[];
      readonly right: readonly string[];
    };
