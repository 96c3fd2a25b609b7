/** A return to undo, and who asks for it. */
export interface Undoing {
  readonly areaCode: string;
  readonly returnId: string;
  readonly because: string;
  /** Whether its records are removed for good, besides. */
  readonly erase: boolean;
  /** A moment, as an ISO text. */
  readonly undoneAt: string;
  readonly undoneBy: string;
}

/** What became of undoing. */
export interface Undone {
  readonly outcome: 'undone' | 'undone-before' | 'unknown-return';
  /** How many records of each module were removed; null when none had to be. */
  readonly erased: Readonly<Record<string, number>> | null;
}
