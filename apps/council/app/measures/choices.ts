import { readDay } from '../words/dates.ts';

export type PeriodLength = 'MONTH' | 'QUARTER' | 'YEAR';

/** Which measures are shown over which periods, as the address says. */
export interface FigureChoices {
  /** Ids of measures in the order of their list; never empty. */
  readonly measures: readonly string[];
  readonly by: PeriodLength;
  /** Null where the address says none. */
  readonly from: string | null;
  readonly until: string | null;
  /** As typed, to show again. */
  readonly typed: { readonly from: string; readonly until: string };
  readonly errors: readonly { readonly field: 'from' | 'until'; readonly text: string }[];
}

/** What is shown where the address says nothing. */
export interface FirstChoices {
  readonly measures: readonly string[];
  readonly by: PeriodLength;
}

const lengths: readonly PeriodLength[] = ['MONTH', 'QUARTER', 'YEAR'];
/** What a page says where the graph refuses so many periods. */
export const TOO_LONG = 'Choose fewer than 61 periods: a later first day, or longer periods';

const fields = { from: 'The first day', until: 'The last day' } as const;

/** Reads the choices of an address. A measure that is none is passed over; a day that cannot be read is an error. */
export function readFigureChoices(
  parameters: URLSearchParams,
  known: readonly string[],
  first: FirstChoices,
): FigureChoices {
  const asked = parameters.getAll('measure');
  const chosen = known.filter((id) => asked.includes(id));
  const typed = { from: parameters.get('from')?.trim() ?? '', until: parameters.get('until')?.trim() ?? '' };
  const day = (field: 'from' | 'until') => (typed[field] === '' ? null : readDay(typed[field]));
  const by = parameters.get('by')?.toUpperCase();
  const [from, until] = [day('from'), day('until')];
  const unreadable = (['from', 'until'] as const).filter(
    (field) => typed[field] !== '' && day(field) === null,
  );
  return {
    measures: chosen.length > 0 ? chosen : known.filter((id) => first.measures.includes(id)),
    by: lengths.find((each) => each === by) ?? first.by,
    from,
    until,
    typed,
    errors: [
      ...unreadable.map((field) => ({
        field,
        text: `${fields[field]} must be a real date, like 1 January 2024`,
      })),
      ...(from !== null && until !== null && from > until
        ? [{ field: 'until' as const, text: 'The last day must be on or after the first day' }]
        : []),
    ],
  };
}

/** The query string of these choices on this day; null is today. */
export function figureChoicesQuery(
  { measures, by, from, until }: Pick<FigureChoices, 'measures' | 'by' | 'from' | 'until'>,
  asAt: string | null,
): string {
  const parameters = new URLSearchParams();
  for (const id of measures) parameters.append('measure', id);
  parameters.set('by', by.toLowerCase());
  if (from !== null) parameters.set('from', from);
  if (until !== null) parameters.set('until', until);
  if (asAt !== null) parameters.set('as-at', asAt);
  return `?${parameters.toString()}`;
}
