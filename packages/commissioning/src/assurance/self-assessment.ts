import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { EvidenceReference } from './evidence.ts';

/** One level of a scale, the lowest first. */
export interface AssessmentLevel {
  readonly id: string;
  readonly title: string;
}

/** One statement that partners judge themselves by. */
export interface AssessedStatement {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The level of the scale; null while it is not judged, or where the document that tells of it gives none. */
  readonly levelId: string | null;
  /** Why that level, in our own plain words; null where nothing is said. */
  readonly why: string | null;
  readonly evidence: readonly EvidenceReference[];
}

/** A judgement of partners about themselves against a set of statements, such as a national framework. */
export interface SelfAssessment {
  readonly id: string;
  readonly title: string;
  /** The framework whose statements these are, as it is known. */
  readonly framework: string;
  /** Null where no body is stated. */
  readonly bodyId: string | null;
  /** The day it was made; null where the document gives none. */
  readonly assessedDate: IsoDate | null;
  /** The day by which it is to be made again; null where none is set. */
  readonly reviewDate: IsoDate | null;
  /** Lowest first; empty where the document does not give the scale. */
  readonly levels: readonly AssessmentLevel[];
  readonly statements: readonly AssessedStatement[];
  /** Null where it stands in no published document. */
  readonly source: Citation | null;
}
