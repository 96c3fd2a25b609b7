import type { FieldError } from '../components/govuk/error-summary.tsx';
import { readDay } from '../words/dates.ts';
import { readNumber } from '../words/read-number.ts';
import { movedTypes, placeTypes } from './type-words.ts';

type Values = Readonly<Record<string, string>>;

/** A scenario as the form tells it: at most one change of each kind. More of a kind can be saved through the graph. */
export interface ScenarioInput {
  readonly title: string;
  readonly because: string;
  readonly entrants?: { percent: number; fromDate: string }[];
  readonly leaving?: { percent: number; fromDate: string }[];
  readonly stepDown?: {
    fromPlacementTypeId: string;
    toPlacementTypeId: string;
    children: number;
    each: 'MONTH' | 'YEAR';
    fromDate: string;
  }[];
  readonly newPlaces?: {
    title: string;
    placementTypeId: string;
    places: number;
    openDate: string;
  }[];
  readonly costInflation?: { percent: number; fromYear: number }[];
}

export type ReadScenario =
  | { readonly ok: true; readonly input: ScenarioInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the form of a scenario; everything that is wrong, all at once. */
export function readScenario(values: Values): ReadScenario {
  const errors: FieldError[] = [];
  const wrong = (field: string, text: string): null => {
    errors.push({ field, text });
    return null;
  };
  const said = (field: string) => values[field] ?? '';
  const words = (field: string, text: string, longest: number): string => {
    if (said(field) === '') wrong(field, text);
    if (said(field).length > longest)
      wrong(field, `It must be ${longest.toLocaleString('en-GB')} characters or fewer`);
    return said(field);
  };
  const number = (field: string, from: number, to: number, text: string, whole = false): number | null => {
    const value = readNumber(said(field));
    const fine = value !== null && value >= from && value <= to && (!whole || Number.isInteger(value));
    return fine ? value : wrong(field, text);
  };
  const day = (field: string, text: string): string | null => readDay(said(field)) ?? wrong(field, text);
  const title = words('title', 'Give the scenario a name', 200);
  const because = words('because', 'Say why it is looked at', 4_000);
  const needsDay = ['entrants', 'leaving', 'stepDown'].some((field) => said(field) !== '');
  const fromDate = needsDay
    ? day('fromDate', 'The day from which it holds must be a real date, like 1 April 2027')
    : null;
  const percent = (field: string, what: string) =>
    said(field) === ''
      ? null
      : number(field, -100, 1_000, `${what} must be a number from -100 to 1,000, like -10`);
  const entrants = percent('entrants', 'The change of children coming into care');
  const leaving = percent('leaving', 'The change of children leaving care');
  const children =
    said('stepDown') === ''
      ? null
      : number('stepDown', 0.01, 1_000, 'Children moved must be a number above 0 and up to 1,000, like 0.5');
  const moved = (field: string) => movedTypes.find((id) => id === said(field)) ?? null;
  const [from, to] = [moved('stepDownFrom'), moved('stepDownTo')];
  if (children !== null && from === null) wrong('stepDownFrom', 'Choose where the children move from');
  if (children !== null && to === null) wrong('stepDownTo', 'Choose where the children move to');
  if (children !== null && from !== null && from === to)
    wrong('stepDownTo', 'Choose another type to move to');
  const places =
    said('places') === ''
      ? null
      : number('places', 1, 1_000, 'New places must be a whole number from 1 to 1,000', true);
  const placesType = placeTypes.find((id) => id === said('placesType')) ?? null;
  const openDate =
    places === null ? null : day('openDate', 'The opening day must be a real date, like 1 September 2027');
  if (places !== null && placesType === null) wrong('placesType', 'Choose what kind of places they are');
  const rise =
    said('rise') === ''
      ? null
      : number('rise', -99, 1_000, 'How much prices rise must be a number from -99 to 1,000');
  const riseYear =
    rise === null
      ? null
      : number('riseYear', 2_000, 2_100, 'The year must be a year, like 2027 for 2027/28', true);
  const changes = ['entrants', 'leaving', 'stepDown', 'places', 'rise'];
  if (changes.every((field) => said(field) === '')) wrong('entrants', 'Say what would be otherwise');
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    input: {
      title,
      because,
      ...(entrants === null || fromDate === null ? {} : { entrants: [{ percent: entrants, fromDate }] }),
      ...(leaving === null || fromDate === null ? {} : { leaving: [{ percent: leaving, fromDate }] }),
      ...(children === null || from === null || to === null || fromDate === null
        ? {}
        : {
            stepDown: [
              {
                fromPlacementTypeId: from,
                toPlacementTypeId: to,
                children,
                each: 'MONTH' as const,
                fromDate,
              },
            ],
          }),
      ...(places === null || placesType === null || openDate === null
        ? {}
        : { newPlaces: [{ title, placementTypeId: placesType, places, openDate }] }),
      ...(rise === null || riseYear === null
        ? {}
        : { costInflation: [{ percent: rise, fromYear: riseYear }] }),
    },
  };
}
