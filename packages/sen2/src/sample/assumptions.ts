/**
 * What a made-up return is made of. Round numbers of our own near what England published for January 2025; none is a figure to quote.
 * Shares run 0 to 1; weights are relative.
 */
export const assumptions = {
  /** Share of active plans that were first issued in the year the return tells of. */
  newPlans: 0.15,
  /** People with no active plan, for each active plan: what became of them. */
  besides: {
    refused: 0.06,
    requested: 0.03,
    withdrawn: 0.01,
    assessed: 0.07,
    planRefused: 0.01,
    ceased: 0.06,
  },
  /** Share of new plans issued within 20 weeks. */
  inTime: 0.46,
  /** Share of those that took more than 20 weeks to which an exception applies. */
  exceptions: 0.08,
  /** Share of decisions whether to assess that were told within 6 weeks. */
  decidedInTime: 0.94,
  /** Share of undecided requests that are more than 6 weeks old, and of running assessments more than 20 weeks after the request. */
  undecidedLate: 0.2,
  unissuedLate: 0.4,
  /** Share of people with a mediation, and with a tribunal, about a refusal. */
  mediations: 0.2,
  tribunals: 0.1,
  /** The same of plans issued: about what they say. */
  aboutPlans: { mediations: 0.03, tribunals: 0.02 },
  boys: 0.72,
  /** Share of people known by a learner number only, or by neither number. */
  learnerNumberOnly: 0.02,
  noNumber: 0.02,
  secondNeed: 0.5,
  secondPlacement: 0.02,
  personalBudget: 0.04,
  /** Share of plans that came from another authority in the year. */
  transferred: 0.02,
  /** Of reviews of plans more than a year old: the share decided in the year, decided within 4 weeks, and held with no decision yet. */
  reviewedInYear: 0.8,
  reviewDecidedInTime: 0.75,
  reviewUndecided: 0.03,
  /** Share of changes of phase whose plan was final by the day it was due. */
  transferInTime: 0.85,
  needs: {
    ASD: 33,
    SEMH: 21,
    SLCN: 20,
    MLD: 9,
    SPLD: 4,
    SLD: 4,
    PD: 3,
    OTH: 2,
    PMLD: 2,
    HI: 1,
    VI: 1,
    MSI: 0.3,
    DS: 0.3,
  },
  /** Where people are: a school by its URN, a college by its UKPRN, or no setting with a number. */
  places: { URN: 85, UKPRN: 8, OLA: 2, EHE: 1.5, EYP: 0.5, OTH: 0.5, NEET: 1.5, NIEO: 1 },
  sources: { 1: 25, 2: 70, 3: 2, 4: 1, 5: 2 },
  reviewOutcomes: { M: 60, A: 36, C: 4 },
  ceaseReasons: { 1: 10, 2: 12, 3: 4, 4: 10, 5: 34, 6: 22, 7: 2, 8: 2, 9: 4 },
  ethnicities: { WBRI: 65, WOTH: 6, AIND: 2, APKN: 5, ABAN: 2, BAOF: 5, BCRB: 2, MWBC: 3, MOTH: 3, NOBT: 7 },
  /** Types of need of those who were suspended and have no plan. */
  needsOfSuspended: { SEMH: 60, MLD: 10, SLCN: 10, SPLD: 10, ASD: 10 },
  /** What the tables of casework beside the return tell. */
  casework: {
    teams: { 'North locality': 40, 'Central locality': 35, 'South locality': 25 },
    /** Share of requests whose team is known. */
    withTeam: 0.97,
    /** By source: the share of assessments for which it is asked, and the share of that which comes within 6 weeks. */
    advice: {
      education: { asked: 0.99, inTime: 0.85 },
      health: { asked: 0.97, inTime: 0.65 },
      'social-care': { asked: 0.97, inTime: 0.7 },
      'educational-psychology': { asked: 0.99, inTime: 0.4 },
      other: { asked: 0.15, inTime: 0.6 },
    },
    /** Share of plans audited in the year. */
    audits: { ofNewPlans: 0.1, ofOtherPlans: 0.03 },
    grades: { outstanding: 5, good: 50, 'requires-improvement': 36, inadequate: 9 },
    /** Share of people of school age with a suspension in the year, and with a permanent exclusion. */
    exclusions: { suspended: 0.07, permanent: 0.002 },
  },
} as const;
