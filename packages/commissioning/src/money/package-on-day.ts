import type { IsoDate } from '@golden-thread/outcomes';
import { hundredthsOf } from './exact-share.ts';
import type { JointPackage, PackageDecision, PackageOutcome, SupportPart } from './joint-package.ts';
import { splitByHundredths } from './split-by-shares.ts';

/** How a package stands: what the panel said of it as it stands, `proposed` while it said nothing, `ended` once an agreed one is over. */
export type PackageState = PackageOutcome | 'proposed' | 'ended';

/** What one part pays of a package. */
export interface PartOfPackage {
  readonly part: SupportPart;
  readonly sharePercent: number;
  /** Whole pence a week; the parts sum to the whole. */
  readonly perWeekPence: number;
}

/** A package as it stands on a day. */
export interface PackageOnDay {
  readonly content: JointPackage;
  readonly version: number;
  readonly state: PackageState;
  /** The newest decision of the version that stands; null while there is none. */
  readonly decision: PackageDecision | null;
  readonly parts: readonly PartOfPackage[];
}

/** A package with the version that stands. */
export interface PackageEntry {
  readonly content: JointPackage;
  readonly version: number;
}

/**
 * How packages stand on a day, in the order given. A decision is of one version: a package that was changed since waits for the panel
 * again, whatever was agreed before.
 *
 * @param decisions - of one day the one that stands last is the newest.
 */
export function packagesOnDay(
  packages: readonly PackageEntry[],
  decisions: readonly PackageDecision[],
  asOf: IsoDate,
): readonly PackageOnDay[] {
  const newest = new Map<string, PackageDecision>();
  for (const decision of decisions) {
    const key = `${decision.packageVersion} ${decision.packageId}`;
    const before = newest.get(key);
    if (decision.decidedDate > asOf || (before !== undefined && before.decidedDate > decision.decidedDate))
      continue;
    newest.set(key, decision);
  }
  return packages.map(({ content, version }) => {
    const decision = newest.get(`${version} ${content.id}`) ?? null;
    const isOver = content.endDate !== null && content.endDate < asOf;
    const state = decision === null ? 'proposed' : decision.outcome;
    return {
      content,
      version,
      state: state === 'agreed' && isOver ? 'ended' : state,
      decision,
      parts: partsOf(content),
    };
  });
}

function partsOf({ shares, perWeekPence }: JointPackage): readonly PartOfPackage[] {
  const parts = splitByHundredths(
    perWeekPence,
    shares.map(({ sharePercent }) => hundredthsOf(sharePercent) as number),
  );
  return shares.map((share, index) => ({ ...share, perWeekPence: parts[index]! }));
}
