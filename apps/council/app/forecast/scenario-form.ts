import type { FieldError } from '../components/govuk/error-summary.tsx';
import { scenarioFields } from './scenario-fields.ts';
import type { ScenarioInput } from './scenario-input.ts';
import { movedTypes, placeTypes } from './type-words.ts';

export type ReadScenario =
  | { readonly ok: true; readonly input: ScenarioInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Fields = ReturnType<typeof scenarioFields>;

const CHANGES = ['entrants', 'leaving', 'stepDown', 'places', 'rise'];
const FLOWS = ['entrants', 'leaving', 'stepDown'];
/** What means nothing without something else, and what to say then. */
const NEEDS: readonly (readonly [needed: string, by: readonly string[], text: string])[] = [
  ['stepDown', ['stepDownFrom', 'stepDownTo'], 'Say how many children move each month, or choose no types'],
  ['places', ['placesType', 'openDate'], 'Say how many places open, or leave their kind and day empty'],
  ['rise', ['riseYear'], 'Say by how much prices rise, or leave the year empty'],
];

/**
 * Reads the form of a scenario; everything that is wrong, all at once, and nothing that is said passed over.
 *
 * @param taken Names of scenarios that are saved and not withdrawn: two of one name could not be told apart.
 */
export function readScenario(
  values: Readonly<Record<string, string>>,
  { today, taken }: { readonly today: string; readonly taken: readonly string[] },
): ReadScenario {
  const fields = scenarioFields(values, today);
  const { isSaid, wrong } = fields;
  const title = fields.words('title', 'The name', 'Give the scenario a name', 200);
  if (taken.some((each) => each.toLowerCase() === title.toLowerCase()))
    wrong(
      'title',
      'A scenario of this name is saved already. Choose another name, or withdraw that one first',
    );
  const because = fields.words('because', 'Why it is looked at', 'Say why it is looked at', 4_000);
  const flows = readFlows(fields);
  const newPlaces = readPlaces(fields, title);
  const costInflation = readRise(fields);
  for (const [needed, by, text] of NEEDS) if (!isSaid(needed) && by.some(isSaid)) wrong(needed, text);
  if (isSaid('fromDate') && !FLOWS.some(isSaid))
    wrong('fromDate', 'Say what changes from this day below it, or leave it empty');
  if (![...CHANGES, 'fromDate', ...NEEDS.flatMap(([, by]) => by)].some(isSaid))
    wrong('entrants', 'Say what would be otherwise');
  const errors = fields.errors();
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, input: { title, because, ...flows, ...newPlaces, ...costInflation } };
}

function readFlows(fields: Fields): Pick<ScenarioInput, 'entrants' | 'leaving' | 'stepDown'> {
  const { isSaid, wrong } = fields;
  const fromDate = FLOWS.some(isSaid)
    ? fields.day('fromDate', 'The day from which it holds', '1 April 2027')
    : null;
  const percent = (field: string, what: string) =>
    fields.number(field, `${what} must be a number from -100 to 1,000, like -10`, { from: -100, to: 1_000 });
  const entrants = percent('entrants', 'The change of children coming into care');
  const leaving = percent('leaving', 'The change of children leaving care');
  const children = fields.number(
    'stepDown',
    'Children moved must be a number above 0 and up to 1,000, like 0.5',
    { from: 0.01, to: 1_000 },
  );
  const moved = isSaid('stepDown');
  const from = moved
    ? fields.choice('stepDownFrom', movedTypes, 'Choose where the children move from')
    : null;
  const to = moved ? fields.choice('stepDownTo', movedTypes, 'Choose where the children move to') : null;
  if (from !== null && from === to) wrong('stepDownTo', 'Choose another type to move to');
  if (fromDate === null) return {};
  return {
    ...(entrants === null ? {} : { entrants: [{ percent: entrants, fromDate }] }),
    ...(leaving === null ? {} : { leaving: [{ percent: leaving, fromDate }] }),
    ...(children === null || from === null || to === null
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
  };
}

function readPlaces(fields: Fields, title: string): Pick<ScenarioInput, 'newPlaces'> {
  if (!fields.isSaid('places')) return {};
  const limits = { from: 1, to: 1_000, whole: true };
  const places = fields.number('places', 'New places must be a whole number from 1 to 1,000', limits);
  const placementTypeId = fields.choice('placesType', placeTypes, 'Choose what kind of places they are');
  const openDate = fields.day('openDate', 'The opening day', '1 September 2027');
  return places === null || placementTypeId === null || openDate === null
    ? {}
    : { newPlaces: [{ title, placementTypeId, places, openDate }] };
}

function readRise(fields: Fields): Pick<ScenarioInput, 'costInflation'> {
  if (!fields.isSaid('rise')) return {};
  const text = 'How much prices rise must be a number from -50 to 100';
  const percent = fields.number('rise', text, { from: -50, to: 100 });
  const fromYear = fields.year('riseYear', 'The first year of the rise');
  return percent === null || fromYear === null ? {} : { costInflation: [{ percent, fromYear }] };
}
