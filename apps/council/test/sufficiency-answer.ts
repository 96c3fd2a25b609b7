import type { CheckedFigure, Projection, SufficiencyAnswer } from '../app/sufficiency/sufficiency-answer.ts';
import type { HomesAnswer, HomesSummary } from '../app/sufficiency/homes-answer.ts';
import { figure } from './scorecard-answer.ts';

const source = {
  title: 'A made-up strategy',
  publisher: 'A council',
  publishedDate: '2022-09-06',
  url: null,
  place: 'Section 1',
};

const checked = (title: string, change: Partial<CheckedFigure>): CheckedFigure => ({
  title,
  reported: null,
  reportedInterval: null,
  recomputed: null,
  discrepancy: null,
  agrees: null,
  explanation: '',
  unit: 'COUNT',
  remarks: [],
  source,
  ...change,
});

const projection: Projection = {
  known: [642, 595, 595, 563].map((value, at) => ({ date: `${2019 + at}-03-31`, value })),
  method: 'DAMPED_TREND',
  chosenByBackTest: true,
  window: { startDate: '2019-03-31', endDate: '2022-03-31', values: 4 },
  points: [{ date: '2023-03-31', value: 533.6, lower: 492.55, upper: 574.65 }],
  backTest: {
    horizonYears: 2,
    heldOut: 3,
    meanAbsolutePercentageError: 2.71,
    candidates: [
      { method: 'NO_CHANGE', meanAbsolutePercentageError: 3.79 },
      { method: 'DAMPED_TREND', meanAbsolutePercentageError: 2.71 },
    ],
    remarks: [],
  },
};

/** Two kinds of homes, one whose places are told; a programme without a timescale. */
export const homesSummary: HomesSummary = {
  homesByKind: [
    {
      kind: 'CHILDRENS_HOME',
      sector: 'COUNCIL',
      homes: 3,
      places: null,
      homesWithPlaces: 1,
      children: null,
    },
    {
      kind: 'SUPPORTED_ACCOMMODATION',
      sector: null,
      homes: 1,
      places: 4,
      homesWithPlaces: 1,
      children: null,
    },
  ],
  homeCounts: [
    {
      title: 'children’s homes of the council',
      reported: 3,
      named: 1,
      unnamed: 2,
      discrepancy: 0,
      providers: null,
      asAtDate: '2022-03-31',
      assumption: 'The day is taken.',
      source,
    },
  ],
  homeProgrammes: [
    {
      id: 'own-homes',
      title: 'Own homes',
      agreedDate: '2020-02-01',
      dueDate: null,
      late: null,
      planned: [{ use: 'RESIDENTIAL', places: 16 }],
      settings: { planned: 7, reported: 3, recomputed: null, outstanding: 4 },
      places: { planned: 16, reported: null, recomputed: null, outstanding: null },
      report: {
        asAtDate: '2022-09-06',
        acquired: 4,
        registered: 3,
        children: 5,
        steppedDown: 2,
        assumption: 'The day of the meeting is taken.',
      },
      assumption: null,
    },
  ],
};

/** A made-up area's homes: one named, one not; a child in a home that nobody registered. */
export const homesAnswer: HomesAnswer = {
  code: 'E00000001',
  name: 'Testshire',
  ...homesSummary,
  homes: [
    {
      id: 'lime-house',
      name: 'Lime House',
      provider: 'Testshire Council',
      sector: 'COUNCIL',
      kind: 'CHILDRENS_HOME',
      urn: null,
      registration: { status: 'REGISTERED', lawful: true, fromDate: '2021-05-01' },
      places: 4,
      occupied: 3,
      vacant: 1,
      usable: null,
      withinArea: true,
      openedDate: '2021-05-01',
      closedDate: null,
      toldAs: null,
    },
    {
      id: 'homes-1',
      name: null,
      provider: null,
      sector: 'PRIVATE',
      kind: 'SUPPORTED_ACCOMMODATION',
      urn: null,
      registration: { status: null, lawful: null, fromDate: null },
      places: null,
      occupied: null,
      vacant: null,
      usable: null,
      withinArea: null,
      openedDate: null,
      closedDate: null,
      toldAs: 'one of 7 homes',
    },
  ],
  frameworkAgreements: [
    {
      id: 'fostering',
      title: 'Fostering framework',
      kind: 'FRAMEWORK',
      buys: 'FOSTERING',
      consortium: null,
      startDate: '2020-04-01',
      endDate: null,
      lots: [{ id: 'lot-1', number: 'Lot 1', title: 'Standard', pricedBy: null }],
      assumption: null,
    },
  ],
  marketFindings: [],
  placePurchases: [],
  homeSpend: [],
  blockBookings: {
    shareUsed: 75,
    unknown: 0,
    bookings: [
      {
        id: 'block',
        title: 'Four places',
        places: 4,
        nightsPaid: 400,
        nightsUsed: 300,
        shareUsed: 75,
        pence: 12000000,
        pencePerNightUsed: 40000,
      },
    ],
  },
  lookedAfterReturns: null,
  placementBreaches: {
    onDate: '2022-09-30',
    reachesDay: true,
    checked: 12,
    unchecked: 1,
    breaches: [
      {
        pseudonym: 'k7',
        reason: 'HOME_UNREGISTERED',
        unlawful: true,
        homeId: null,
        urn: 'SC000001',
        placement: 'K2',
        sinceDate: '2022-09-30',
        days: 1,
      },
    ],
  },
};

/** A made-up area: one figure that does not hold together, one objective without a timescale, two printed projections. */
export const sufficiencyAnswer: SufficiencyAnswer = {
  code: 'E00000001',
  name: 'Testshire',
  lookedAfter: {
    asAtDate: '2022-03-31',
    count: checked('Children looked after', { reported: 563, recomputed: 563, discrepancy: 0, agrees: true }),
    ratePer10000: checked('Children looked after per 10,000', {
      reported: 97.8,
      recomputed: 97.99,
      discrepancy: -0.19,
      agrees: false,
      unit: 'PER_10000',
    }),
    placementMix: [{ type: 'Residential', count: checked('Residential', { reported: 56 }), share: null }],
  },
  projection,
  publishedProjections: [
    {
      id: 'children',
      title: 'Looked-after children',
      methodLabel: 'Mean change of seven years',
      method: 'AVERAGE_PERCENTAGE_CHANGE',
      originDate: '2022-03-31',
      years: 1,
      change: checked('Yearly change', {
        reported: -4.23,
        recomputed: -4.233,
        agrees: true,
        unit: 'PERCENT',
      }),
      reproduced: {
        ...projection,
        method: 'AVERAGE_PERCENTAGE_CHANGE',
        chosenByBackTest: false,
        points: [{ date: '2023-03-31', value: 539.17, lower: 485.02, upper: 593.32 }],
      },
      better: projection,
      since: [{ date: '2023-03-31', value: 556 }],
      rows: [],
      source,
    },
    {
      id: 'homes',
      title: 'Homes by type',
      methodLabel: 'Straight line',
      method: 'LEAST_SQUARES',
      originDate: '2022-03-31',
      years: 3,
      change: null,
      reproduced: null,
      better: null,
      since: [],
      rows: [
        {
          title: 'In-house fostering',
          direction: 'RISE',
          past: [
            { date: '2021-03-31', value: 140 },
            { date: '2022-03-31', value: 122 },
          ],
          reproduced: 'FALL',
          agrees: false,
          remark: null,
        },
        {
          title: 'Spending',
          direction: 'FALL',
          past: [],
          reproduced: null,
          agrees: null,
          remark: 'The sums are lost.',
        },
      ],
      source,
    },
  ],
  ...homesSummary,
  demandForecast: null,
  sufficiencyFigures: [
    checked('Children placed within 20 miles of home', { reported: 79, unit: 'PERCENT' }),
    checked('Children with three or more homes in twelve months', { reported: 9, unit: 'PERCENT' }),
    checked('Share of children in foster homes', {
      reported: 73,
      recomputed: 72.5,
      discrepancy: 0.5,
      agrees: false,
      unit: 'PERCENT',
    }),
    checked('Foster families', { reported: 162, recomputed: 162, discrepancy: 0, agrees: true }),
  ],
  lookedAfterReturns: null,
  lookedAfterMeasures: null,
  corporatePromises: [{ number: 1, title: 'Somebody to talk to' }],
  sufficiencyPriorities: [{ number: 1, title: 'More homes near by', objectives: [{ ref: '1' }] }],
  deliveryObjectives: [
    {
      ref: '1',
      title: 'Find carers',
      outcomeMeasure: 'More carers',
      ownerPost: 'Head of Service',
      timescaleLabel: '2023',
    },
    { ref: '2', title: 'Find homes', outcomeMeasure: null, ownerPost: null, timescaleLabel: null },
  ],
  measuresOfSuccess: [
    {
      theme: 'Fostering',
      themeAim: 'Children live in families',
      number: 1,
      title: 'Carers approved',
      indicator: {
        unit: 'COUNT',
        decimals: 0,
        polarity: 'HIGHER_IS_BETTER',
        baseline: { label: '162' },
        target: { label: '180' },
        latest: figure(170),
        assessment: { status: 'ON_TRACK' },
      },
    },
    { theme: 'Fostering', themeAim: 'Children live in families', number: 2, title: 'Moves', indicator: null },
  ],
};
