import { readNumber } from '../words/read-number.ts';
import { movedTypes, placeTypes } from './type-words.ts';

/** How far ahead, at which prices and beside which scenarios, as the address says. */
export interface ForecastChoices {
  readonly years: number;
  /** Ids of scenarios. */
  readonly scenarios: readonly string[];
  /** Pence a week by type of placement with its sector. */
  readonly prices: readonly { readonly id: string; readonly pence: number }[];
  /** Percent a year; null where prices stay. */
  readonly rise: number | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
}

/** Types with a price of their own: with who provides them, and without for forecasts that do not tell that apart. */
export const pricedTypes: readonly string[] = [...movedTypes, ...placeTypes, 'other'];

const USUAL_YEARS = 3;
const MOST_YEARS = 10;
const MOST_PENCE = 10_000_000;

/** Reads the choices of an address. A number that cannot be read is an error, and never no number. */
export function readForecastChoices(parameters: URLSearchParams): ForecastChoices {
  const typed: Record<string, string> = {};
  for (const name of ['years', 'rise', ...pricedTypes.map((id) => `price-${id}`)]) {
    typed[name] = parameters.get(name)?.trim() ?? '';
  }
  const errors: { field: string; text: string }[] = [];
  const years = typed['years'] === '' ? USUAL_YEARS : readNumber(typed['years'] ?? '');
  const yearsFine = years !== null && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
  if (!yearsFine)
    errors.push({ field: 'years', text: `Years must be a whole number from 1 to ${MOST_YEARS}` });
  const rise = readNumber(typed['rise'] ?? '');
  const riseFine = rise === null ? typed['rise'] === '' : rise >= -50 && rise <= 100;
  if (!riseFine)
    errors.push({ field: 'rise', text: 'How much prices rise must be a number from -50 to 100' });
  const prices = pricedTypes.flatMap((id) => {
    const text = typed[`price-${id}`] ?? '';
    if (text === '') return [];
    const pence = penceOf(text);
    if (pence !== null) return [{ id, pence }];
    errors.push({
      field: `price-${id}`,
      text: 'A price a week must be an amount of pounds, like 1,250 or 1,250.50, up to 100,000',
    });
    return [];
  });
  return {
    years: yearsFine ? years : USUAL_YEARS,
    scenarios: [...new Set(parameters.getAll('scenario'))].slice(0, 8),
    prices,
    rise: riseFine ? rise : null,
    typed,
    errors,
  };
}

/** The query string of these choices on this day; null is today. */
export function forecastChoicesQuery(
  { scenarios, typed }: Pick<ForecastChoices, 'scenarios' | 'typed'>,
  asAt: string | null,
): string {
  const parameters = new URLSearchParams();
  for (const [name, text] of Object.entries(typed)) if (text !== '') parameters.set(name, text);
  for (const id of scenarios) parameters.append('scenario', id);
  if (asAt !== null) parameters.set('as-at', asAt);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

function penceOf(text: string): number | null {
  const match = /^£?(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{2}))?$/.exec(text.replaceAll(' ', ''));
  if (!match) return null;
  const pence = Number((match[1] ?? '').replaceAll(',', '')) * 100 + Number(match[2] ?? 0);
  return pence <= MOST_PENCE ? pence : null;
}
