import type { Forecast, ForecastYear } from '../app/forecast/forecast-answer.ts';

const within = (expected: number) => ({ expected, lower: expected - 2.4, upper: expected + 2.6 });

const year = (endYear: number, total: number, pence: number | null): ForecastYear => ({
  period: { label: `${endYear - 1}/${String(endYear).slice(2)} financial year` },
  date: `${endYear}-03-31`,
  total: within(total),
  placementTypes: [
    { id: 'fostering-in-house', ...within(total - 4) },
    { id: 'other', ...within(4) },
  ],
  ageBands: [{ id: '10-to-15', ...within(total) }],
  newPlaces: [],
  costs: [
    { placementTypeId: 'fostering-in-house', nights: 365, perWeekPence: null, pence },
    { placementTypeId: 'other', nights: 365, perWeekPence: null, pence: null },
  ],
  costPence: pence,
  costIsLeast: pence !== null,
  need: [
    {
      placementTypeId: 'fostering-in-house',
      expected: total - 4,
      places: 10,
      untoldBecause: null,
      placesHeld: 0,
      placesAtLeast: 10,
      homesUntold: 0,
      gap: total - 14,
      gapLower: total - 16,
      gapUpper: total - 12,
      gapPenceAYear: 1_234_500,
    },
    {
      placementTypeId: 'residential-in-house',
      expected: 2,
      places: null,
      untoldBecause: 'Nobody tells how many places 2 of them have.',
      placesHeld: 0,
      placesAtLeast: 3,
      homesUntold: 2,
      gap: null,
      gapLower: null,
      gapUpper: null,
      gapPenceAYear: null,
    },
  ],
});

/** A made-up forecast of two years beside one scenario: a price and the places of two homes are missing. */
export const forecastAnswer: Forecast = {
  asOf: '2026-11-16',
  protection: 'EXACT',
  fromDate: '2026-03-31',
  reference: { startDate: '2023-04-01', endDate: '2026-03-31' },
  years: [year(2027, 60.4, 5_000_000), year(2028, 62, null)],
  scenarios: [
    {
      scenario: { id: 'E00000001:fewer', title: 'Fewer starts' },
      years: [
        { ...year(2027, 58, 4_800_000), newPlaces: [{ title: 'A home', places: 2, filled: 1.25 }] },
        year(2028, 57, null),
      ],
      differences: [
        {
          rows: [
            {
              placementTypeId: 'fostering-in-house',
              children: -2.4,
              nights: -400,
              pence: -200_000,
              places: 0,
            },
            { placementTypeId: null, children: -2.4, nights: -400, pence: null, places: 2 },
          ],
        },
        { rows: [{ placementTypeId: null, children: -5, nights: -900, pence: null, places: 2 }] },
      ],
      remarks: ['More or fewer moves: left out.'],
    },
  ],
  intervalPercent: 80,
  method: ['Each child is followed day by day.'],
  backTest: [
    { yearsAhead: 1, cases: 2, meanErrorPercent: 5.25, noChangeErrorPercent: 9, coveragePercent: 100 },
  ],
  remarks: ['1 episode is left out.'],
};
