import type { Issue } from '../issue.ts';
import type { FrameworkOverlay } from '../overlay/framework-overlay.ts';

/** How large a change is: wording or a figure put right; something added; something renamed, retitled, removed or redefined. */
export type ChangeSize = 'patch' | 'minor' | 'major';

/** What a change is about. */
export type ChangeSubject =
  'framework' | 'outcome' | 'statement' | 'commitment' | 'indicator' | 'target' | 'baseline';

/**
 * What happened: `reworded` changes words only, `corrected` a figure, a day or a citation, `redefined` what the thing is;
 * `renamed` means the same thing under another id, `retitled` an outcome or indicator called by other words under its own.
 */
export type ChangeKind =
  'added' | 'removed' | 'renamed' | 'retitled' | 'reworded' | 'corrected' | 'redefined';

/** One change between two versions of a framework, and whom it touches. */
export interface FrameworkChange {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** Id of what it is about: an indicator's for its target and baseline, `outcome number` for a statement. The older one when renamed. */
  readonly id: string;
  /** The field that changed; null when the whole thing came or went. */
  readonly field: string | null;
  /** As written; null when there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  readonly size: ChangeSize;
  readonly sentence: string;
  /** Outcomes that are told by what changed, in either version. */
  readonly outcomeIds: readonly string[];
  /** Adopters whose overlay names what changed. */
  readonly adopters: readonly string[];
}

/** A council that laid an overlay over the framework. */
export interface Adopter {
  readonly name: string;
  readonly overlay: FrameworkOverlay;
}

/** An overlay that fitted the older version and does not fit the newer one. */
export interface BrokenOverlay {
  readonly adopter: string;
  readonly issues: readonly Issue[];
}

/** All that changed between two versions. */
export interface FrameworkDiff {
  /** The largest of the changes, which is the least the version has to be raised by; null when nothing changed. */
  readonly size: ChangeSize | null;
  readonly changes: readonly FrameworkChange[];
  /** Changes that are not allowed under the same id. */
  readonly issues: readonly Issue[];
  readonly brokenOverlays: readonly BrokenOverlay[];
}
