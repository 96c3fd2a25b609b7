import type { LocalArea } from '@golden-thread/local-areas';
import type { CallOff, CountedHome } from '@golden-thread/sufficiency/homes';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import {
  council,
  neighbour,
  sufficiencyHouse,
  type Asking,
  type SufficiencyHouse,
} from '../figures/sufficiency-house.ts';
import { keeping, returnFolder, table, tablesOf } from '../returns/sample-returns.ts';

const source = { sourceId: 'sufficiency-strategy-2023-2027', place: 'Section 7' };

/** A home that is registered when the first child moves there, on 10 June 2025, and is not from 1 July. */
const sample: CountedHome = {
  ...{
    id: 'sample-home',
    name: 'Sample home',
    providerId: null,
    provider: 'Sample provider',
    sector: 'private',
  },
  ...{ kind: 'childrens-home', urn: '1000001', withinArea: true, toldAs: null, countId: null, source },
  registrations: [
    {
      status: 'registered',
      fromDate: '2024-01-01',
      untilDate: '2025-07-01',
      registerUrl: 'https://register.example/1',
    },
    { status: 'unregistered', fromDate: '2025-07-01', untilDate: null },
  ],
  places: [{ fromDate: '2024-01-01', approved: 4 }],
  heldPlaces: [{ fromDate: '2024-01-01', held: 1, because: 'Matching' }],
  occupancies: [{ asAtDate: '2025-06-10', children: 2 }],
  ...{ openedDate: '2024-01-01', closedDate: null, toldDate: '2024-01-01' },
};
const callOff = (id: string, given: Partial<CallOff>): CallOff => ({
  ...{ id, buys: 'childrens-home', frameworkId: null, lotId: null, providerId: null, homeId: 'sample-home' },
  ...{ fromDate: '2024-04-01', untilDate: '2026-04-01', perWeekPence: 4900, source },
  ...given,
});

function withMarket(area: LocalArea): LocalArea {
  const { market } = area;
  return {
    ...area,
    market: {
      ...market,
      homes: [...market.homes, sample],
      callOffs: [
        callOff('one', { frameworkId: 'white-rose-residential', lotId: 'specialist' }),
        callOff('two', { untilDate: null, perWeekPence: null }),
        callOff('over', { fromDate: '2024-05-01', untilDate: '2024-05-08', perWeekPence: 700 }),
      ],
      unitCosts: [
        {
          placementTypeId: 'residential',
          sector: 'independent',
          perWeekPence: 415_300,
          priceYear: null,
          source,
        },
      ],
      annualSpends: [
        { id: 'homes-2021', year: 2021, buys: 'childrens-home', pence: 1000, source },
        { id: 'homes-2030', year: 2030, buys: null, pence: 1000, source },
      ],
    },
  };
}

const HOME = `id name provider sector kind urn places occupied occupancy { reported recomputed discrepancy }
  vacant heldPlaces usable withinArea openedDate closedDate toldDate toldAs
  registration { status lawful fromDate registerUrl } source { title place }`;
const BREACHES = `{ onDate reachesDay checked unchecked breaches { pseudonym reason unlawful homeId urn placement sinceDate days } }`;
const made = returnFolder();

describe.each(postgresMajors)('homes and how places are bought, on PostgreSQL %i', (major) => {
  let house: SufficiencyHouse;
  beforeAll(async () => {
    house = await sufficiencyHouse(major, withMarket);
    const stays = { RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U4', PLACE_PROVIDER: 'PR1' };
    const child = { CHILD: 'QJ1', SEX: 'F', DOB: '01/06/2012', ETHNIC: 'WBRI', MOTHER: '0' };
    const moved = {
      ...child,
      ...stays,
      DECOM: '10/06/2025',
      RNE: 'P',
      PLACE: 'K2',
      PLACE_PROVIDER: 'PR4',
      URN: '1000001',
    };
    const before = {
      ...child,
      ...stays,
      DECOM: '13/05/2024',
      DEC: '10/06/2025',
      REC: 'X1',
      REASON_PLACE_CHANGE: 'CHILD',
    };
    const paths = made.put(`2025-${major}`, {
      ...tablesOf(2025, 1),
      episodes: table('episodes', [before, moved]),
    });
    const kept = await ssda903Store.keep(house.database.cluster, await keeping(paths, { areaCode: council }));
    expect(kept.status).toBe('imported');
  }, 60_000);
  afterAll(async () => {
    const { unexpected } = house;
    await house.close();
    made.remove();
    expect(unexpected).toEqual([]);
  });

  const homeAs = async (as: Asking, asOf: string, code = council) => {
    const { area, errors } = await house.area(as, `homes(asOf: "${asOf}") { ${HOME} }`, code);
    expect(errors).toBeUndefined();
    return area.homes.find(({ id }: any) => id === 'sample-home');
  };

  it('tell everything of a home that is known, and who lives there to whoever may read records', async () => {
    expect(await homeAs('looked-after-caseworker', '2025-06-10')).toEqual({
      ...{ id: 'sample-home', name: 'Sample home', provider: 'Sample provider', sector: 'PRIVATE' },
      ...{
        kind: 'CHILDRENS_HOME',
        urn: '1000001',
        places: 4,
        occupied: 1,
        vacant: 3,
        heldPlaces: 1,
        usable: 2,
      },
      occupancy: { reported: 2, recomputed: 1, discrepancy: -1 },
      ...{
        withinArea: true,
        openedDate: '2024-01-01',
        closedDate: null,
        toldDate: '2024-01-01',
        toldAs: null,
      },
      registration: {
        ...{ status: 'REGISTERED', lawful: true, fromDate: '2024-01-01' },
        registerUrl: 'https://register.example/1',
      },
      source: { title: expect.stringContaining('Sufficiency Strategy'), place: 'Section 7' },
    });
  });

  it.each(['public', 'partner', 'officer', 'send-caseworker', 'caseworker next door'] as const)(
    'tell %s only how many children a source tells of that very day',
    async (as) => {
      const on = async (asOf: string) => {
        const { occupied, occupancy, vacant } = await homeAs(as, asOf);
        return { occupied, vacant, ...occupancy };
      };
      const nothing = { recomputed: null, discrepancy: null };
      expect(await on('2025-06-10')).toEqual({ occupied: 2, vacant: 2, reported: 2, ...nothing });
      expect(await on('2025-06-11')).toEqual({ occupied: null, vacant: null, reported: null, ...nothing });
    },
  );

  it('tell a caseworker of the neighbour nothing of children of the council', async () => {
    const { occupancy } = await homeAs('caseworker next door', '2025-06-11', neighbour);
    expect(occupancy).toEqual({ reported: null, recomputed: null, discrepancy: null });
  });

  it('show a child in an unregistered home from the first day of it', async () => {
    const on = async (asOf: string, as: Asking = 'looked-after-caseworker') =>
      (await house.area(as, `placementBreaches(asOf: "${asOf}") ${BREACHES}`)).area.placementBreaches;
    expect(await on('2025-06-30')).toEqual({
      ...{ onDate: '2025-06-30', reachesDay: true, checked: 1, unchecked: 0, breaches: [] },
    });
    expect(await on('2025-07-01')).toEqual({
      ...{ onDate: '2025-07-01', reachesDay: true, checked: 1, unchecked: 0 },
      breaches: [
        {
          ...{ pseudonym: expect.stringMatching(/\S/), reason: 'HOME_UNREGISTERED', unlawful: true },
          ...{ homeId: 'sample-home', urn: '1000001', placement: 'K2', sinceDate: '2025-07-01', days: 1 },
        },
      ],
    });
    expect(await on('2026-03-31')).toMatchObject({ breaches: [{ days: 274 }] });
    // No return reaches the day: silence would be taken for none.
    for (const day of ['2026-04-01', '2026-11-22'])
      expect(await on(day)).toMatchObject({
        ...{ onDate: '2026-03-31', reachesDay: false },
        breaches: [{ sinceDate: '2025-07-01', days: 274 }],
      });
    for (const as of ['public', 'partner', 'officer', 'send-caseworker', 'caseworker next door'] as const)
      expect(await on('2025-07-01', as)).toBeNull();
  });

  it('count homes by kind, with the children placed in such homes anywhere', async () => {
    const fields = 'homesByKind(asOf: "2025-06-10") { kind sector homes places homesWithPlaces children }';
    const { area } = await house.area('looked-after-caseworker', fields);
    expect(area.homesByKind.slice(0, 2)).toEqual([
      { kind: 'CHILDRENS_HOME', sector: 'PRIVATE', homes: 13, places: null, homesWithPlaces: 1, children: 1 },
      {
        kind: 'SUPPORTED_ACCOMMODATION',
        sector: 'PRIVATE',
        homes: 7,
        places: null,
        homesWithPlaces: 0,
        children: 0,
      },
    ]);
    const { area: seen } = await house.area('officer', fields);
    expect(seen.homesByKind.map(({ children }: any) => children)).toEqual(Array(5).fill(null));
  });

  it('hold the numbers a strategy tells against the homes it names', async () => {
    const { area } = await house.area(
      'public',
      `homeCounts(asOf: "2022-09-06") { title reported named closed unnamed discrepancy providers kind sector asAtDate assumption source { place } }`,
    );
    expect(
      area.homeCounts.map(({ reported, named, unnamed, discrepancy }: any) => [
        reported,
        named,
        unnamed,
        discrepancy,
      ]),
    ).toEqual([
      [12, 0, 12, 0],
      [7, 0, 7, 0],
      [3, 0, 3, 0],
      [1, 0, 1, 0],
      [1, 2, 0, 1],
    ]);
    expect(area.homeCounts[0]).toMatchObject({
      providers: 9,
      kind: 'CHILDRENS_HOME',
      asAtDate: '2022-03-31',
    });
  });

  it('say of the programme what is planned, what is open and what nobody tells', async () => {
    const fields = `id title agreedDate dueDate planned { use places } late assumption source { place }
      settings { planned reported recomputed discrepancy outstanding } places { planned reported outstanding }
      report { asAtDate acquired opened registered places children steppedDown assumption source { place } }`;
    const { area } = await house.area('public', `homeProgrammes(asOf: "2022-09-06") { ${fields} }`);
    expect(area.homeProgrammes).toMatchObject([
      {
        planned: [
          { use: 'RESIDENTIAL', places: 16 },
          { use: 'EMERGENCY', places: 2 },
        ],
        settings: { planned: 7, reported: 3, recomputed: null, discrepancy: null, outstanding: 4 },
        places: { planned: 18, reported: null, outstanding: null },
        ...{ dueDate: null, late: null },
        report: { acquired: 4, opened: 3, registered: 3, places: null, children: 5, steppedDown: 2 },
      },
    ]);
    const early = await house.area('public', 'homeProgrammes(asOf: "2020-01-31") { id }');
    expect(early.area.homeProgrammes).toEqual([]);
    const before = await house.area('public', 'homeProgrammes(asOf: "2022-09-05") { report { opened } }');
    expect(before.area.homeProgrammes).toEqual([{ report: null }]);
  });

  it('list agreements with their lots, and what was found by the day', async () => {
    const { area } = await house.area(
      'public',
      `frameworkAgreements { id title kind buys consortium startDate endDate assumption lots { id number title pricedBy } source { place } }
       marketFindings(asOf: "2022-09-06") { id about finding knownDate agreements { id } source { place } }
       blockBookings { nightsPaid nightsUsed shareUsed unknown bookings { id title fromDate untilDate places nightsPaid nightsUsed shareUsed pence pencePerNightUsed source { place } } }`,
    );
    expect(
      area.frameworkAgreements.map(({ kind, buys, lots }: any) => [
        kind,
        buys,
        lots.map((lot: any) => lot.number),
      ]),
    ).toEqual([
      ['FRAMEWORK', 'FOSTERING', ['1', '2', '3', '4', '4']],
      ['FRAMEWORK', 'RESIDENTIAL', ['1', '2', '3', '4']],
      ['FLEXIBLE_PURCHASING_SYSTEM', 'SUPPORTED_ACCOMMODATION', []],
    ]);
    const sold = area.marketFindings.find(({ about }: any) => about === 'FRAMEWORKS');
    expect(sold.agreements.map(({ id }: any) => id)).toEqual([
      'white-rose-fostering',
      'white-rose-residential',
    ]);
    expect(area.blockBookings).toMatchObject({ nightsPaid: 0, nightsUsed: 0, shareUsed: null, unknown: 1 });
    const before = await house.area('public', 'marketFindings(asOf: "2022-09-05") { id }');
    expect(before.area.marketFindings).toEqual([]);
  });

  it('tell what placements cost a week', async () => {
    const { area } = await house.area(
      'public',
      'unitCosts { placementTypeId sector perWeekPence priceYear source { place } }',
    );
    expect(area.unitCosts).toEqual([
      {
        ...{ placementTypeId: 'residential', sector: 'INDEPENDENT', perWeekPence: 415_300, priceYear: null },
        source: { place: 'Section 7' },
      },
    ]);
  });

  it('tell what prices a forecast, unless it is asked with others', async () => {
    const asked = async (prices: string) => {
      const { area, errors } = await house.area(
        'looked-after-caseworker',
        `demandForecast(years: 1${prices}) { years { costs { placementTypeId perWeekPence } } }`,
      );
      expect(errors).toBeUndefined();
      return new Map(
        area.demandForecast.years[0].costs.map(({ placementTypeId, perWeekPence }: any) => [
          placementTypeId,
          perWeekPence,
        ]),
      );
    };
    expect((await asked('')).get('residential-independent')).toBe(415_300);
    expect((await asked(', prices: []')).get('residential-independent')).toBeNull();
  });

  it('tell how places are bought and what they cost in a year, and where a price is missing', async () => {
    const { area } = await house.area(
      'public',
      `frameworkAgreements { id purchases(asOf: "2025-06-10") { lot { id } callOffs perWeekPence withoutPrice } }
       placePurchases(asOf: "2025-06-10") { route callOffs share perWeekPence withoutPrice }
       homeSpend(asOf: "2025-04-08") { year { label } buys reported recomputed discrepancy nights nightsWithoutPrice }`,
    );
    expect(area.placePurchases).toEqual([
      { route: 'ON_FRAMEWORK', callOffs: 1, share: 50, perWeekPence: 4900, withoutPrice: 0 },
      { route: 'OFF_FRAMEWORK', callOffs: 1, share: 50, perWeekPence: 0, withoutPrice: 1 },
    ]);
    const residential = area.frameworkAgreements.find(({ id }: any) => id === 'white-rose-residential');
    expect(residential.purchases.map(({ lot, callOffs }: any) => [lot.id, callOffs])).toEqual([
      ['standard', 0],
      ['specialist', 1],
      ['specialist-with-education', 0],
      ['parent-and-child', 0],
    ]);
    const together = area.homeSpend.filter(({ buys }: any) => buys === null);
    expect(together.map(({ year, nights }: any) => [year.label, nights])).toEqual([
      ['2021/22 financial year', 0],
      ['2024/25 financial year', 365 + 365 + 7],
      ['2025/26 financial year', 7 + 7],
    ]);
    expect(area.homeSpend[0]).toMatchObject({ buys: 'CHILDRENS_HOME', reported: 1000, recomputed: null });
    expect(together[1]).toMatchObject({ recomputed: null, nightsWithoutPrice: 365 });
  });
});
