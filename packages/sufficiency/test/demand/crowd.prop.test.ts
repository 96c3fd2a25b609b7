import { dayNumber } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortsOf } from '../../src/demand/cohorts.ts';
import { chancesOf, courseOn, startOf } from '../../src/demand/course.ts';
import { crossingsOf } from '../../src/demand/crossings.ts';
import { crowdFrom } from '../../src/demand/crowd.ts';
import { crowdNumbers } from '../../src/demand/crowd-numbers.ts';
import { partsOf } from '../../src/demand/demand-parts.ts';
import { pointFrom, pointOf, type DemandPoint } from '../../src/demand/demand-point.ts';
import { demandHistory, fitDemandRates, scaled } from '../../src/demand/index.ts';
import { anyCare } from './made-up-care.ts';

const parts = ({ cells, ageBands, placementTypes, total }: DemandPoint) => [
  ...cells,
  ...ageBands,
  ...placementTypes,
  total,
];

describe('everybody added up by band', () => {
  it('comes to what every cohort comes to by itself, from the start or from midway, with other rates from there', () => {
    fc.assert(
      fc.property(
        anyCare,
        fc.constantFrom('2021-03-31', '2021-03-14', '2021-03-15'),
        fc.constantFrom(0, 1, 46, 400),
        fc.uniqueArray(fc.integer({ min: 401, max: 6_700 }), { minLength: 1, maxLength: 5 }),
        (episodes, from, midway, asked) => {
          const history = demandHistory(episodes);
          const rates = fitDemandRates(history, '2019-04-01', '2021-03-31');
          const start = dayNumber(from);
          const days = asked.toSorted((one, other) => one - other).map((ahead) => start + ahead);
          const last = days.at(-1) ?? start;
          const cohorts = cohortsOf(history, start, last);
          let course = courseOn(startOf(cohorts, start), cohorts, chancesOf(rates), start + midway);
          const chances = chancesOf(scaled(rates, { entrants: 2, leaves: 0.5 }));
          const crossings = crossingsOf(cohorts, start, last);
          const crowdOn = crowdFrom({ cohorts, course, chances, crossings, withPairs: true });
          for (const day of days) {
            course = courseOn(course, cohorts, chances, day);
            const one = parts(pointOf(rates.scheme, cohorts, course));
            const other = parts(
              pointFrom(partsOf(rates.scheme, cohorts.typeIds), day, crowdNumbers(crowdOn(day))),
            );
            one.forEach(({ expected, variance }, at) => {
              expect(other[at]?.expected).toBeCloseTo(expected, 10);
              expect(other[at]?.variance).toBeCloseTo(variance, 10);
            });
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
