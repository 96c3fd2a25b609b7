const source = { sourceId: 'agreement', place: 'Schedule 1' };

/** What a line of a fund spent in a month. */
export const sampleActual = {
  id: 'advice-fund.2026-04.advice',
  fundId: 'advice-fund',
  lineId: 'advice',
  month: '2026-04',
  amountPence: 750_000,
  note: null,
};

/** A stream of money beside the pooled funds. */
export const sampleStream = {
  id: 'high-needs',
  title: 'High needs block',
  kind: 'high-needs-block' as const,
  organisationId: 'council',
  description: null,
  startDate: null,
  endDate: null,
  years: [{ startYear: 2026, budgetPence: 5_000_000_000, spentPence: null, source }],
  serviceIds: [],
  intentionIds: [],
  source,
};

/** 43 characters, as an import of returns makes them of a child. */
export const samplePseudonym = 'kcsc5gBO0bsUPPIXWvlWqF9BoxGWsZV-to4EcktGTI4';

/** A package of care that three parts pay for. */
export const samplePackage = {
  id: 'package-1',
  childPseudonym: samplePseudonym,
  kind: 'joint' as const,
  startDate: '2026-04-06',
  endDate: null,
  perWeekPence: 412_345,
  shares: [
    { part: 'education' as const, sharePercent: 33.33 },
    { part: 'health' as const, sharePercent: 33.33 },
    { part: 'care' as const, sharePercent: 33.34 },
  ],
  reviewDate: '2026-10-05',
};

/** What the panel said of it. */
export const sampleDecision = {
  id: 'decision-1',
  packageId: 'package-1',
  packageVersion: 1,
  panelBodyId: 'panel',
  decidedDate: '2026-04-01',
  outcome: 'agreed' as const,
  disputedBy: [],
  reason: 'Each part is needed.',
};

/** A personal budget of two parts. */
export const samplePersonalBudget = {
  id: 'budget-1',
  childPseudonym: samplePseudonym,
  parts: [
    { part: 'care' as const, kind: 'direct-payment' as const, perYearPence: 520_000 },
    { part: 'education' as const, kind: 'notional' as const, perYearPence: 130_000 },
  ],
  startDate: '2026-04-06',
  endDate: null,
  reviewDate: '2027-04-05',
};
