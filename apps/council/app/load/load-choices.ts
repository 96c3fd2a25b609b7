/** How far ahead the load is told, and what if there were another number of requests, as the address says. */
export interface LoadChoices {
  readonly months: number;
  /** Null where no change is asked about. */
  readonly requests: number | null;
  readonly typed: { readonly months: string; readonly requests: string };
  readonly errors: readonly { readonly field: 'months' | 'requests'; readonly text: string }[];
}

const USUAL_MONTHS = 12;
const MOST_MONTHS = 24;
const MOST_REQUESTS = 100_000;

/** Reads the choices of an address. A number that cannot be read is an error, and never no change. */
export function readLoadChoices(parameters: URLSearchParams): LoadChoices {
  const typed = {
    months: parameters.get('months')?.trim() ?? '',
    requests: parameters.get('requests')?.trim() ?? '',
  };
  const months = typed.months === '' ? USUAL_MONTHS : wholeNumber(typed.months);
  const requests = typed.requests === '' ? null : wholeNumber(typed.requests);
  const monthsFine = months !== null && months >= 1 && months <= MOST_MONTHS;
  const requestsFine = typed.requests === '' || (requests !== null && requests <= MOST_REQUESTS);
  return {
    months: monthsFine ? months : USUAL_MONTHS,
    requests: requestsFine ? requests : null,
    typed,
    errors: [
      ...(monthsFine
        ? []
        : [{ field: 'months' as const, text: `Months must be a whole number from 1 to ${MOST_MONTHS}` }]),
      ...(requestsFine
        ? []
        : [
            { field: 'requests' as const, text: 'Requests a month must be a whole number from 0 to 100,000' },
          ]),
    ],
  };
}

/** The query string of these choices on this day; what is as if left out is left out, and null is today. */
export function loadChoicesQuery({ months, requests }: LoadChoices, asAt: string | null): string {
  const parameters = new URLSearchParams();
  if (months !== USUAL_MONTHS) parameters.set('months', String(months));
  if (requests !== null) parameters.set('requests', String(requests));
  if (asAt !== null) parameters.set('as-at', asAt);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

function wholeNumber(text: string): number | null {
  const digits = text.replaceAll(',', '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}
