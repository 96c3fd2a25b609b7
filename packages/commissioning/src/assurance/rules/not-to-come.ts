import type { IsoDate, Issue } from '@golden-thread/outcomes';

/** `DAY_TO_COME` for each of the days that is later than today: what has not happened cannot be recorded as having happened. */
export function notToCome<F extends string>(
  content: { readonly [Field in F]: IsoDate | null },
  fields: readonly F[],
  today: IsoDate,
): readonly Issue[] {
  return fields.flatMap((field): readonly Issue[] => {
    const date = content[field];
    if (date === null || date <= today) return [];
    return [
      {
        code: 'DAY_TO_COME',
        path: field,
        found: `"${date}"`,
        expected: `a day up to ${today}`,
        whatToDo: 'Record it when it has happened.',
      },
    ];
  });
}
