import type { Finding } from './return-issue.ts';
import type { Ssda903Module } from './ssda903-module.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** What is remembered of an episode, for rules that see a child's episodes together. Days are as `dayKey` gives them. */
export interface EpisodeFacts {
  readonly row: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly startReason: string | null;
  readonly endReason: string | null;
  readonly placement: string | null;
}

/** A child's episodes in one return, in the order they began. */
export interface ChildEpisodes {
  readonly year: Ssda903Year;
  /** By the table of children; null where it does not tell. */
  readonly birth: number | null;
  readonly episodes: readonly EpisodeFacts[];
}

/** What is wrong with an episode. */
export interface EpisodeFinding {
  readonly row: number;
  readonly finding: Finding;
}

/** Something that must hold of a child's episodes in one return. */
export interface EpisodeRule {
  check(child: ChildEpisodes): readonly EpisodeFinding[];
}

/** What a row is seen beside. */
export interface RowFacts {
  readonly module: Ssda903Module;
  readonly year: Ssda903Year;
  /** By this row; null where it does not tell. */
  readonly birth: number | null;
  /** By the table of children of the same return: the child's day of birth, or that it is not told; null where the child is not there. */
  readonly inHeader: { readonly birth: number | null } | null;
  /** Whether the table of children was read to its end. */
  readonly headerRead: boolean;
  /** Whether the same table has had the child before. */
  readonly childTwice: boolean;
}

/** Something that must hold of a row beside the table of children. */
export interface RowRule {
  check(facts: RowFacts): Finding | null;
}
