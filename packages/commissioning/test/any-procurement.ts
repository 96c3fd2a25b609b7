import fc from 'fast-check';
import { addDays } from '@golden-thread/outcomes';
import { proceduresOf, type Contract, type ProcurementFramework } from '../src/procurement/index.ts';
import type { Dated } from '../src/procurement/open-contracting/index.ts';
import { sampleContract } from './sample-contracts.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,5}([-._][a-z0-9]{1,4}){0,2}$/);
const text = fc.stringMatching(/^[A-Za-zÀ-ž0-9&’]{1,6}( [A-Za-z0-9&]{1,6}){0,3}$/);
const day = fc.integer({ min: 0, max: 8_000 }).map((days) => addDays('2015-01-01', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const days = (count: number) =>
  fc.array(maybe(day), { minLength: count, maxLength: count }).map((given) => {
    const known = given.filter((each) => each !== null).toSorted();
    return given.map((each) => (each === null ? null : (known.shift() ?? null)));
  });

const party = fc.oneof(
  fc
    .constantFrom('council', 'icb', 'trust')
    .map((organisationId) => ({ organisationId, name: null, companyNumber: null })),
  fc.record({
    organisationId: fc.constant(null),
    name: text,
    companyNumber: maybe(fc.constantFrom('01234567', 'CE012345')),
  }),
);
const parties = fc.uniqueArray(party, { maxLength: 3, selector: (each) => each.organisationId ?? each.name });

const criteria = fc.constantFrom<Contract['awardCriteria']>(
  [],
  [
    { id: 'quality', title: 'Quality', kind: 'quality', weightPercent: 49.55 },
    { id: 'price', title: 'Price', kind: 'price', weightPercent: 40.2 },
    { id: 'social-value', title: 'Social value', kind: 'social-value', weightPercent: 10.25 },
  ],
  [{ id: 'price', title: 'Price', kind: 'price', weightPercent: 100 }],
);

const law = fc.oneof(
  fc.constant({ regime: null, procedure: null }),
  fc.constant({ regime: 'below-threshold' as const, procedure: 'quotations' as const }),
  ...(Object.keys(proceduresOf) as (keyof typeof proceduresOf)[]).map((regime) =>
    fc.constantFrom(null, ...proceduresOf[regime]).map((procedure) => ({ regime, procedure })),
  ),
);

const contract = fc
  .record({
    id,
    title: text,
    description: maybe(text),
    stage: fc.constantFrom<Contract['stage']>('planned', 'advertised', 'made'),
    buyers: parties,
    suppliers: parties,
    under: fc.oneof(
      fc.constant({ frameworkId: null, lotId: null }),
      fc.record({ frameworkId: id, lotId: maybe(id) }),
    ),
    law,
    awardCriteria: criteria,
    valuePence: maybe(fc.integer({ min: 0, max: 1_000_000_000_000 })),
    dates: days(5),
    other: fc.array(maybe(day), { minLength: 3, maxLength: 3 }),
    source: fc.record({ sourceId: id, place: text }),
  })
  .map(({ under, law: of, dates, other, suppliers, ...given }): Contract => {
    const isMade = given.stage === 'made';
    const [advertisedDate = null, awardDate = null, startDate = null, endDate = null, longestEndDate = null] =
      dates;
    const [noticeByDate = null, noticeDecidedDate = null, reviewDate = null] = other;
    return sampleContract({
      ...given,
      ...under,
      ...of,
      suppliers: isMade ? suppliers : [],
      advertisedDate,
      awardDate: isMade ? awardDate : null,
      ...{ startDate, endDate, longestEndDate, noticeByDate, noticeDecidedDate, reviewDate },
    });
  });

const framework = fc
  .record({
    id,
    title: text,
    kind: fc.constantFrom<ProcurementFramework['kind']>(
      'framework',
      'open-framework',
      'flexible-purchasing-system',
      'dynamic-market',
    ),
    buys: text,
    consortium: maybe(text),
    dates: days(2),
    lots: fc.uniqueArray(fc.record({ id, number: id, title: text, pricedBy: maybe(text) }), {
      maxLength: 3,
      selector: (lot) => lot.id,
    }),
    source: fc.record({ sourceId: id, place: text }),
  })
  .map(({ dates: [startDate = null, endDate = null], ...given }): ProcurementFramework => ({
    ...given,
    startDate,
    endDate: startDate === endDate ? null : endDate,
    assumption: null,
  }));

const dated = <T extends { readonly id: string }>(entry: fc.Arbitrary<T>): fc.Arbitrary<Dated<T>[]> =>
  fc.uniqueArray(fc.record({ entry, date: day }), { maxLength: 3, selector: (each) => each.entry.id });

/** Any frameworks and contracts that the schemas take, with the day of each. */
export const anyPublished = fc.record({ frameworks: dated(framework), contracts: dated(contract) });
