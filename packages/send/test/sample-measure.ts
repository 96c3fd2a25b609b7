import {
  monthPeriod,
  quarterPeriod,
  type Indicator,
  type Observation,
  type Period,
} from '@golden-thread/outcomes';

const source = { sourceId: 'made-up', place: 'for tests' };

/** The measure the sample plan names: a share, better when higher, from 52.5% at the end of June 2021 to 75% by June 2023. */
export const sampleMeasure = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'quality-of-plans',
  title: 'Plans audited as good',
  domain: 'send',
  polarity: 'higher-is-better',
  unit: 'percent',
  decimals: 1,
  frequency: 'quarter',
  baseline: {
    value: 52.5,
    numerator: 21,
    denominator: 40,
    date: '2021-06-30',
    label: '52.5% at the end of June 2021',
  },
  target: { kind: 'baseline-to-target', target: 75, byDate: '2023-06-30' },
  targetLabel: '75% by June 2023',
  collectedFromDate: null,
  source,
  ...changes,
});

/** A figure of the measure for a period, known on the last day of the period unless said otherwise. */
export const figure = (
  id: string,
  period: Period,
  value: number | null,
  changes: Partial<Observation> = {},
): Observation => {
  const knownDate = changes.knownDate ?? period.endDate;
  return {
    id,
    indicatorId: 'quality-of-plans',
    period,
    value,
    numerator: null,
    denominator: null,
    absence: value === null ? { reason: 'missing', message: 'Not sent.' } : null,
    source,
    recordedAt: `${knownDate}T12:00:00Z`,
    knownDate,
    corrects: null,
    ...changes,
  };
};

/** A figure of a quarter, named by its first month. */
export const ofQuarter = (first: string, value: number | null, changes: Partial<Observation> = {}) =>
  figure(changes.id ?? `q-${first}`, quarterPeriod(first), value, changes);

/** A figure of a month. */
export const ofMonth = (month: string, value: number | null, changes: Partial<Observation> = {}) =>
  figure(changes.id ?? `m-${month}`, monthPeriod(month), value, changes);
