import { roundTo, type Issue } from '@golden-thread/outcomes';
import { decimalsOf } from './decimals-of.ts';
import { projectSeries } from './project-series.ts';
import type { Projection, ProjectionRequest } from './projection.ts';
import { reconcileParts } from './reconcile-parts.ts';

/** Parts of one total, such as placement types of all looked-after children, and what is asked of them. */
export interface PartsRequest extends Omit<ProjectionRequest, 'series'> {
  /** One series for each part, over the same years. */
  readonly parts: readonly { readonly id: string; readonly series: readonly (number | null)[] }[];
}

/** The total's projection, and every part's values, which sum to it exactly in every year. */
export interface ProjectedParts {
  readonly total: Projection;
  readonly parts: readonly { readonly id: string; readonly values: readonly number[] }[];
  /** How parts and total were made to agree. */
  readonly reconciliation: 'proportional-adjustment';
}

/** Projected parts, or everything that stands in their way. */
export type PartsProjected =
  | { readonly ok: true; readonly value: ProjectedParts }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Projects a total and its parts, so that the parts sum to the total exactly after rounding.
 *
 * The total is the sum of the parts, unknown in a year in which any part is; it is projected by itself and holds. Each part
 * is projected by itself and then scaled in proportion to the total. Rounds to the decimals the parts have unless said: whole
 * children stay whole.
 *
 * @example
 * const parts = [{ id: 'fostering', series: [400, 408, 412] }, { id: 'homes', series: [60, 70, 75] }];
 * const projected = projectParts({ parts, years: 1, method: 'no-change' });
 * projected.ok && projected.value.parts.map(({ values }) => values[0]); // => [412, 75]
 */
export function projectParts(request: PartsRequest): PartsProjected {
  const { parts, ...asked } = request;
  const shape = shapeIssues(parts);
  if (shape.length > 0) return { ok: false, issues: shape };
  const known = parts.flatMap(({ series }) => series.filter((value) => value !== null));
  const decimals = asked.decimals ?? decimalsOf(known);
  const totals = (parts[0] as PartsRequest['parts'][number]).series.map((_, year) => {
    const values = parts.map(({ series }) => series[year] as number | null);
    return values.includes(null)
      ? null
      : roundTo(
          (values as number[]).reduce((sum, value) => sum + value, 0),
          decimalsOf(known),
        );
  });
  const total = projectSeries({ ...asked, series: totals, decimals });
  // Kept finer than they are printed: they are rounded once, when they are made to agree.
  const own = parts.map(({ series }) => projectSeries({ ...asked, series, decimals: 10 }));
  const issues = own.flatMap((each, part) =>
    each.ok ? [] : each.issues.map((issue) => ({ ...issue, path: `parts[${part}].${issue.path}` })),
  );
  if (!total.ok) return { ok: false, issues: issues.length > 0 ? issues : total.issues };
  const projected = own.flatMap((each) => (each.ok ? [each.value] : []));
  if (issues.length > 0) return { ok: false, issues };
  const shares = parts.map(({ series }) => series.findLast((value) => value !== null) as number);
  const years = total.value.points.map(({ value }, year) =>
    reconcileParts(
      projected.map(({ points }) => (points[year] as { readonly value: number }).value),
      value,
      { decimals, shares },
    ),
  );
  return {
    ok: true,
    value: {
      total: total.value,
      parts: parts.map(({ id }, part) => ({ id, values: years.map((year) => year[part] as number) })),
      reconciliation: 'proportional-adjustment',
    },
  };
}

function shapeIssues(parts: PartsRequest['parts']): readonly Issue[] {
  if (parts.length === 0) {
    return [
      {
        code: 'NO_PARTS',
        path: 'parts',
        found: 'no part',
        expected: 'at least one part',
        whatToDo: 'Give the parts the total is made of.',
      },
    ];
  }
  const years = (parts[0] as PartsRequest['parts'][number]).series.length;
  return parts.flatMap(({ series }, part) =>
    series.length === years
      ? []
      : [
          {
            code: 'PARTS_UNEQUAL',
            path: `parts[${part}].series`,
            found: `${series.length} years`,
            expected: `${years} years, as in the first part`,
            whatToDo: 'Give every part the same years, with nothing where a value is unknown.',
          },
        ],
  );
}
