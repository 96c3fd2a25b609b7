import {
  countingObservations,
  dayLabel,
  observationsAsAt,
  periodLabel,
  type Absence,
  type Indicator,
  type IsoDate,
  type Observation,
  type Period,
} from '@golden-thread/outcomes';

/** What a scorecard shows of a measure in a quarter. */
export interface ScorecardCell {
  readonly quarter: Period;
  /**
   * The newest record of a period that ends in the quarter, one as often as the measure is counted before any other; null when there
   * is none. It may hold an absence.
   */
  readonly observation: Observation | null;
  /** Why there is no figure; null when there is one. */
  readonly absence: Absence | null;
  /** Records of the quarter that were corrected by the day, oldest first: what stood here before. */
  readonly corrected: readonly Observation[];
}

const yearKinds: readonly Indicator['frequency'][] = ['calendar-year', 'financial-year', 'academic-year'];

/** The cells of a measure, one for each quarter, as at a day. */
export function scorecardCells(
  indicator: Indicator,
  observations: readonly Observation[],
  quarters: readonly Period[],
  asOf: IsoDate,
): readonly ScorecardCell[] {
  const counting = countingObservations(observations, asOf);
  const corrected = observationsAsAt(observations, asOf).flatMap(({ observation, correctedById }) =>
    correctedById === null ? [] : [observation],
  );
  return quarters.map((quarter) => {
    const within = ({ period }: Observation) =>
      quarter.startDate <= period.endDate && period.endDate <= quarter.endDate;
    const ending = counting.filter(within);
    const observation =
      ending.findLast(({ period }) => period.kind === indicator.frequency) ?? ending.at(-1) ?? null;
    const absence =
      observation === null
        ? whyNone(indicator, quarter, asOf)
        : observation.value === null
          ? (observation.absence ?? { reason: 'unknown', message: 'No reason is recorded.' })
          : null;
    return { quarter, observation, absence, corrected: corrected.filter(within) };
  });
}

function whyNone({ collectedFromDate, frequency }: Indicator, quarter: Period, asOf: IsoDate): Absence {
  if (collectedFromDate !== null && quarter.endDate < collectedFromDate)
    return { reason: 'not-collected', message: `It is not collected before ${dayLabel(collectedFromDate)}.` };
  if (quarter.endDate >= asOf)
    return {
      reason: 'not-due',
      message: `${periodLabel(quarter)} is not over, and no figure is recorded yet.`,
    };
  if (yearKinds.includes(frequency) && !endsYear(frequency, quarter))
    return {
      reason: 'not-due',
      message: 'It is counted once a year, and its year does not end in this quarter.',
    };
  return {
    reason: 'missing',
    message: `No figure for ${periodLabel(quarter)} is recorded by ${dayLabel(asOf)}.`,
  };
}

/** Whether a kind of year ends in a quarter: calendar years in December, financial ones in March, academic ones in August. */
function endsYear(kind: Indicator['frequency'], quarter: Period): boolean {
  const last = kind === 'calendar-year' ? '10' : kind === 'financial-year' ? '01' : '07';
  return quarter.startDate.slice(5, 7) === last;
}
