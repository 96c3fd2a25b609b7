import type { Holder } from '@golden-thread/governance';
import type { Issue } from '@golden-thread/outcomes';
import type { Inspection, InspectionDays } from '../inspection.ts';

/** Ids an inspection may refer to, of everything else in its area. */
export interface InspectionSurroundings {
  readonly bodyIds: ReadonlySet<string>;
  readonly postIds: ReadonlySet<string>;
  readonly organisationIds: ReadonlySet<string>;
  readonly planIds: ReadonlySet<string>;
}

/**
 * Everything that is wrong with the inspections of an area, all at once: `DUPLICATE_ID` of inspections and of reviews,
 * `UNKNOWN_REFERENCE`, `DATES_OUT_OF_ORDER`, and `RESULT_OF_OTHER_FRAMEWORK` where the result is none its framework gives. Paths start in
 * the list of inspections.
 */
export function inspectionIssues(
  inspections: readonly Inspection[],
  surroundings: InspectionSurroundings,
): readonly Issue[] {
  const ids = inspections.map(({ id }, index) => ({ id, path: `[${index}]` }));
  const reviewIds = inspections.flatMap(({ reviews }, index) =>
    reviews.map(({ id }, place) => ({ id, path: `[${index}].reviews[${place}]` })),
  );
  return [
    ...duplicates(ids),
    ...duplicates(reviewIds),
    ...inspections.flatMap((inspection, index) => [
      ...unknown(inspection, `[${index}]`, surroundings),
      ...daysOutOfOrder(inspection, `[${index}]`),
      ...inspection.reviews.flatMap((review, place) => [
        ...unknownHolders(review.by, `[${index}].reviews[${place}]`, surroundings),
        ...daysOutOfOrder(review, `[${index}].reviews[${place}]`),
      ]),
      ...otherFramework(inspection, `[${index}]`),
    ]),
  ];
}

function duplicates(placed: readonly { readonly id: string; readonly path: string }[]): readonly Issue[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ id, path }): readonly Issue[] => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [
      {
        code: 'DUPLICATE_ID',
        path: `${path}.id`,
        found: `"${id}", already the id of ${earlier}`,
        expected: 'an id used once',
        whatToDo: 'Give one of the two another id.',
      },
    ];
  });
}

function unknown(
  { by, ledToPlanId }: Inspection,
  path: string,
  surroundings: InspectionSurroundings,
): readonly Issue[] {
  const holders = unknownHolders(by, path, surroundings);
  if (ledToPlanId === null || surroundings.planIds.has(ledToPlanId)) return holders;
  return [...holders, unknownId(`${path}.ledToPlanId`, ledToPlanId, 'a plan')];
}

function unknownHolders(
  by: readonly Holder[],
  path: string,
  surroundings: InspectionSurroundings,
): readonly Issue[] {
  return by.flatMap(({ id, kind }, index): readonly Issue[] =>
    surroundings[`${kind}Ids`].has(id)
      ? []
      : [unknownId(`${path}.by[${index}].id`, id, kind === 'organisation' ? 'an organisation' : `a ${kind}`)],
  );
}

function unknownId(path: string, id: string, what: string): Issue {
  return {
    code: 'UNKNOWN_REFERENCE',
    path,
    found: `"${id}"`,
    expected: `the id of ${what} in this area`,
    whatToDo: `Correct the id, or add ${what} with it.`,
  };
}

/** An inspection or review ends no earlier than it begins, and nobody can know of it before its last day. */
function daysOutOfOrder({ startDate, endDate, knownDate }: InspectionDays, path: string): readonly Issue[] {
  const issue = (field: string, found: string, expected: string): Issue => ({
    code: 'DATES_OUT_OF_ORDER',
    path: `${path}.${field}`,
    found,
    expected,
    whatToDo: 'Correct whichever of the two is wrong.',
  });
  if (startDate !== null && endDate !== null && endDate < startDate)
    return [issue('endDate', `${endDate}, before the start, ${startDate}`, `${startDate} or later`)];
  const last = endDate ?? startDate;
  if (last !== null && knownDate < last)
    return [issue('knownDate', `${knownDate}, before its last day, ${last}`, `${last} or later`)];
  return [];
}

function otherFramework({ framework, result }: Inspection, path: string): readonly Issue[] {
  const fits = framework === 'local-area-2016' ? 'written-statement' : 'outcome';
  if (result.kind === 'not-known' || result.kind === fits) return [];
  return [
    {
      code: 'RESULT_OF_OTHER_FRAMEWORK',
      path: `${path}.result.kind`,
      found: `"${result.kind}" under "${framework}"`,
      expected: `"${fits}", or "not-known"`,
      whatToDo: 'Correct the result, or the framework it was given under.',
    },
  ];
}
