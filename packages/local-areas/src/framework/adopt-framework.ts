import {
  applyOverlay,
  type FrameworkOverlay,
  type LeftOutIndicator,
  type OutcomesFramework,
  type Source,
} from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaLists } from '../area-lists.ts';
import { withEveryId, type ListPart } from '../list-part.ts';
import { adoptedSources } from './adopted-sources.ts';
import type { LentFramework } from './lent-framework.ts';

/** The parts of an area after its framework was adopted; those that could not be are as they were. */
export interface Adoption {
  readonly framework: OutcomesFramework | null;
  readonly sources: readonly Source[];
  readonly indicators: AreaLists['indicators.json'];
  readonly benchmarks: AreaLists['benchmarks.json'];
  /** What of the shared framework the area does not collect. */
  readonly leftOut: readonly LeftOutIndicator[];
  readonly issues: readonly AreaIssue[];
}

/**
 * Lays an area's overlay on the framework it names. The area's own `indicators.json` and `benchmarks.json` count as part of the
 * overlay. `UNKNOWN_FRAMEWORK` when no area lends it; otherwise what `applyOverlay` finds, told of the file it stands in.
 */
export function adoptFramework(
  overlay: FrameworkOverlay,
  lent: readonly LentFramework[],
  sources: readonly Source[],
  lists: Pick<AreaLists, 'indicators.json' | 'benchmarks.json'>,
): Adoption {
  const indicators = lists['indicators.json'];
  const benchmarks = lists['benchmarks.json'];
  const asTheyWere = {
    framework: null,
    sources,
    indicators: withEveryId(indicators),
    benchmarks,
    leftOut: [],
  };
  const lender = lent.find(({ framework }) => framework.id === overlay.extends);
  if (lender === undefined) return { ...asTheyWere, issues: [unknownFramework(overlay.extends, lent)] };
  const adopted = applyOverlay(lender, {
    ...overlay,
    indicators: [...overlay.indicators, ...indicators.entries.map(({ value }) => value)],
    benchmarks: [...overlay.benchmarks, ...benchmarks.entries.map(({ value }) => value)],
  });
  const merged = adoptedSources(sources, lender);
  if (!adopted.ok) {
    const issues = adopted.issues.map((issue) =>
      placed(issue, { indicators: overlay.indicators.length, benchmarks: overlay.benchmarks.length }, lists),
    );
    return { ...asTheyWere, sources: merged.sources, issues: [...issues, ...merged.issues] };
  }
  return {
    framework: adopted.value.framework,
    sources: merged.sources,
    indicators: {
      ...listed(indicators, adopted.value.indicators, ({ id }) => id),
      ids: new Set([...indicators.ids, ...adopted.value.indicators.map(({ id }) => id)]),
    },
    benchmarks: listed(benchmarks, adopted.value.benchmarks, (benchmark) => benchmark),
    leftOut: adopted.value.leftOut,
    issues: merged.issues,
  };
}

/** Entries that were adopted keep no place in a file: they are sound where they come from. */
function listed<T, K>(own: ListPart<T>, values: readonly T[], keyOf: (value: T) => K): ListPart<T> {
  const places = new Map(own.entries.map(({ index, value }) => [keyOf(value), index]));
  return { ...own, entries: values.map((value) => ({ index: places.get(keyOf(value)) ?? -1, value })) };
}

/** An issue of the overlay, told of framework.json or of the file whose entries were counted as part of it. */
function placed(
  issue: Parameters<typeof inFile>[1],
  inOverlay: Readonly<Record<'indicators' | 'benchmarks', number>>,
  lists: Pick<AreaLists, 'indicators.json' | 'benchmarks.json'>,
): AreaIssue {
  const place = /^(indicators|benchmarks)\[(\d+)\](.*)$/s.exec(issue.path);
  if (place === null) return inFile('framework.json', issue);
  const list = place[1] as 'indicators' | 'benchmarks';
  const past = Number(place[2]) - inOverlay[list];
  if (past < 0) return inFile('framework.json', issue);
  const file = `${list}.json` as const;
  return inFile(file, { ...issue, path: `[${lists[file].entries[past]!.index}]${place[3]}` });
}

function unknownFramework(id: string, lent: readonly LentFramework[]): AreaIssue {
  const ids = lent.map(({ framework }) => framework.id);
  return inFile('framework.json', {
    code: 'UNKNOWN_FRAMEWORK',
    path: 'extends',
    found: JSON.stringify(id),
    expected:
      ids.length === 0
        ? 'the id of a framework that another area lends; none was found'
        : `the id of a framework that another area lends: ${ids.join(', ')}`,
    whatToDo:
      'Correct the id, or put the folder of the area that lends it beside this one, with no mistake in it.',
  });
}
