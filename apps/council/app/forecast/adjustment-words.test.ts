import { describe, expect, it } from 'vitest';
import { adjustmentWords } from './adjustment-words.ts';

const fromDate = '2027-04-01';
type Given = Parameters<typeof adjustmentWords>[0];

describe('what a scenario would have otherwise', () => {
  it.each<readonly [string, Given]>([
    [
      '10% fewer children come into care from 1 April 2027.',
      { __typename: 'EntrantsAdjustment', percent: -10, ageBandIds: null, placementTypeIds: null, fromDate },
    ],
    [
      '10% more children leave care (only aged 10 to 15; fostering, in-house) from 1 April 2027.',
      {
        __typename: 'LeavingAdjustment',
        percent: 10,
        ageBandIds: ['10-to-15'],
        placementTypeIds: ['fostering-in-house'],
        fromDate,
      },
    ],
    [
      '10% more moves between placements from children’s homes, independent from 1 April 2027.',
      {
        __typename: 'MovesAdjustment',
        percent: 10,
        ageBandIds: null,
        movedFromTypeId: 'residential-independent',
        movedToTypeId: null,
        fromDate,
      },
    ],
    [
      '2% of the children (only aged 5 to 9) each month move from fostering, independent to fostering, in-house, from 1 April 2027 until 31 March 2028.',
      {
        __typename: 'StepDownAdjustment',
        fromPlacementTypeId: 'fostering-independent',
        toPlacementTypeId: 'fostering-in-house',
        children: null,
        sharePercent: 2,
        each: 'MONTH',
        ageBandIds: ['5-to-9'],
        fromDate,
        untilDate: '2028-03-31',
      },
    ],
    [
      'A home: 4 new places of its own (children’s homes), open from 1 April 2027, closed from 1 April 2029.',
      {
        __typename: 'NewPlacesAdjustment',
        title: 'A home',
        placementTypeId: 'residential',
        places: 4,
        openDate: fromDate,
        closeDate: '2029-04-01',
      },
    ],
    [
      'Prices of fostering rise by 5% a year from 2027/28.',
      { __typename: 'CostInflationAdjustment', pricedTypeId: 'fostering', percent: 5, fromYear: 2027 },
    ],
  ])('%s', (words, adjustment) => {
    expect(adjustmentWords(adjustment)).toBe(words);
  });
});
