/**
 * What made-up children's care is made of. Round numbers of our own near what England published for 2024; none is a figure to quote. Shares
 * run from 0 to 1, weights are relative, days are days.
 */
export const assumptions = {
  /** Ages at which children come into care: the first year of a band, how many years it has, and its weight. */
  entryAges: {
    baby: { from: 0, years: 1, weight: 17 },
    toddler: { from: 1, years: 4, weight: 16 },
    child: { from: 5, years: 5, weight: 16 },
    teenager: { from: 10, years: 6, weight: 27 },
    nearlyAdult: { from: 16, years: 1.9, weight: 24 },
  },
  boys: 0.56,
  /** Of those who come at 15 or later, the share who are unaccompanied. */
  unaccompanied: 0.3,
  /** Some stay for weeks and some for years; nobody past the 18th birthday. */
  shortStays: 0.42,
  meanShortStay: 150,
  meanLongStay: 2_000,
  /** Share of long stays begun before the fourth birthday that end with an adoption, and after how many days. */
  adopted: 0.4,
  daysToAdoption: { from: 420, to: 1_000 },
  /** How many days a placement lasts on average: the first of a stay, and every later one. */
  meanFirstPlacement: 230,
  meanLaterPlacement: 620,
  /** From this age placements end so many times as often. */
  restlessAge: 12,
  restless: 1.7,
  /** Share of children who come by agreement, without an order. */
  byAgreement: 0.4,
  daysToCareOrder: { from: 120, to: 400 },
  /** Placement types by age of the child; what is temporary or rare is left out. */
  placements: {
    young: { U1: 6, U3: 12, U4: 14, U5: 6, U6: 55, P1: 7 },
    middle: { U1: 9, U3: 9, U4: 32, U6: 32, K2: 12, P1: 6 },
    old: { U1: 6, U3: 6, U4: 30, U6: 24, K2: 25, S1: 1, P1: 5, R1: 2, K1: 1 },
    nearlyAdult: { U1: 4, U4: 22, U6: 14, K2: 18, supported: 38, P1: 3, R1: 1 },
  },
  needs: { N1: 62, N2: 3, N3: 3, N4: 8, N5: 13, N6: 2, N7: 1, N8: 8 },
  ownFosterCare: 0.55,
  changes: {
    CHILD: 20,
    CARPL: 15,
    STAND: 6,
    CREQB: 18,
    CREQO: 9,
    LAREQ: 12,
    PLACE: 10,
    APPRR: 2,
    CLOSE: 3,
    OTHER: 5,
  },
  /** Why care ceased before the 18th birthday, and on it. */
  ceased: { E4A: 42, E4B: 8, E13: 10, E41: 6, E45: 8, E46: 3, E47: 7, E48: 1, E8: 15 },
  ceasedAtEighteen: { E17: 24, E5: 22, E6: 8, E7: 12, E8: 34 },
  ethnicities: {
    WBRI: 68,
    WOTH: 5,
    MWBC: 4,
    MWBA: 2,
    MWAS: 2,
    MOTH: 3,
    BAFR: 5,
    BCRB: 2,
    APKN: 2,
    AOTH: 3,
    OOTH: 3,
    NOBT: 1,
  },
  /** Share of placements within the authority, by whether the home is near. */
  near: 0.62,
  missing: 0.1,
  missingAge: 12,
  sdqReturned: 0.8,
  health: { HEALTH_CHECK: 0.9, IMMUNISATIONS: 0.82, TEETH_CHECK: 0.79, HEALTH_ASSESSMENT: 0.89 },
  convicted: 0.03,
  substance: 0.03,
  permanentBefore: 0.12,
  workerYears: 1.3,
  inTouch: { YES: 90, NO: 5, REFU: 2, NREQ: 2, RHOM: 1 },
  activities: { F1: 6, F2: 16, F4: 9, F5: 12, P2: 4, P4: 3, P5: 6, G4: 8, G5: 28, G6: 8 },
  accommodations: { B1: 10, Z1: 8, K1: 18, U1: 35, D1: 6, E1: 4, T1: 6, Y2: 2, H1: 2, C1: 9 },
  deprivedOfLiberty: 0.04,
} as const;
