import type { IndicatorStatement } from '../framework.ts';
import type { BareChange } from './change.ts';
import type { Adopter, FrameworkChange } from './framework-change.ts';

/** Adds to a change the outcomes it touches, in either version, and the adopters whose overlay names what changed. */
export function touching(
  statements: readonly IndicatorStatement[],
  adopters: readonly Adopter[],
): (change: BareChange) => FrameworkChange {
  return (change) => {
    const isIndicators = ['indicator', 'target', 'baseline'].includes(change.subject);
    const outcomeIds = isIndicators
      ? statements.filter(({ indicatorId }) => indicatorId === change.id).map(({ outcomeId }) => outcomeId)
      : outcomeOf(change);
    return {
      ...change,
      outcomeIds: [...new Set(outcomeIds)].sort(),
      adopters: adopters.filter(({ overlay }) => names(overlay, change)).map(({ name }) => name),
    };
  };
}

function outcomeOf({ subject, id }: BareChange): readonly string[] {
  if (subject === 'outcome') return [id];
  return subject === 'statement' ? [id.slice(0, id.lastIndexOf(' '))] : [];
}

function names(
  { targets, benchmarks, statements, leftOut = [] }: Adopter['overlay'],
  { subject, id }: BareChange,
): boolean {
  switch (subject) {
    case 'framework':
      return true;
    case 'outcome':
      return statements.some(({ outcomeId }) => outcomeId === id);
    case 'indicator':
      return [...targets, ...benchmarks, ...statements, ...leftOut].some(
        ({ indicatorId }) => indicatorId === id,
      );
    // What the lender wants, promises or counts from is not taken over.
    default:
      return false;
  }
}
