import type { AssessmentStatus, Benchmark, Indicator, Observation } from '@golden-thread/outcomes';

const round = (value: number, decimals: number): number =>
  Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(14))) * Math.sign(value);

const days = (date: string): number => Date.parse(date) / 86_400_000;

/**
 * The verdict on an indicator as one would write it in an afternoon, without words: look through all records of the area for
 * those of the indicator, sort them, take the last, and compare. Only what the made-up data needs.
 */
export function plainVerdict(
  indicator: Indicator,
  observations: readonly Observation[],
  benchmarks: readonly Benchmark[],
  asOf: string,
): AssessmentStatus {
  const { target, baseline, decimals } = indicator;
  const own = observations.filter((each) => each.indicatorId === indicator.id && each.knownDate <= asOf);
  const counting = own
    .filter((each) => !own.some((other) => other.corrects === each.id))
    .sort((a, b) => (a.period.endDate < b.period.endDate ? -1 : 1));
  const last = counting[counting.length - 1];
  if (last === undefined || last.value === null || target === null || baseline?.value == null) {
    return 'not-rated';
  }
  const value = last.value;
  const higher = indicator.polarity === 'higher-is-better';
  const reaches = (one: number, level: number): boolean =>
    higher ? round(one, decimals) >= round(level, decimals) : round(one, decimals) <= round(level, decimals);
  const verdict = (met: boolean): AssessmentStatus => (met ? 'met' : 'off-track');
  const toward = (level: number, byDate: string): AssessmentStatus => {
    if (reaches(value, level)) return 'met';
    if (asOf > byDate || !reaches(value, baseline.value as number)) return 'off-track';
    const from = days(baseline.date as string);
    const share = (days(last.period.endDate) - from) / (days(byDate) - from);
    const due = (baseline.value as number) + (level - (baseline.value as number)) * share;
    return reaches(value, due) ? 'on-track' : 'off-track';
  };
  switch (target.kind) {
    case 'within-clock':
      return verdict(reaches(value, target.share as number));
    case 'baseline-to-target':
      return toward(target.target, target.byDate as string);
    case 'percentage-increase':
      return toward(baseline.value * (1 + target.byPercent / 100), target.byDate as string);
    case 'month-on-month': {
      const before = counting[counting.length - 2];
      return before === undefined || before.value === null
        ? 'not-rated'
        : verdict(reaches(value, before.value));
    }
    case 'maintain':
      return verdict(reaches(value, target.level as number));
    case 'direction':
      return verdict(
        round(value, decimals) !== round(baseline.value, decimals) && reaches(value, baseline.value),
      );
    case 'zero-tolerance':
      return verdict(round(value, decimals) === 0);
    case 'in-line-with-benchmark': {
      const comparable = benchmarks
        .filter((each) => each.indicatorId === indicator.id && each.period.endDate <= last.period.endDate)
        .sort((a, b) => (a.period.endDate < b.period.endDate ? -1 : 1));
      const newest = comparable[comparable.length - 1];
      if (newest === undefined) return 'not-rated';
      return verdict(reaches(value, newest.value + (higher ? -1 : 1) * (target.margin as number)));
    }
    case 'cumulative-in-year': {
      const startYear =
        Number(last.period.endDate.slice(0, 4)) - (last.period.endDate.slice(5, 7) < '04' ? 1 : 0);
      const first = `${startYear}-04-01`;
      const parts = counting.filter((each) => each.period.startDate >= first);
      if (parts.some((part) => part.value === null)) return 'not-rated';
      const total = parts.reduce((sum, part) => sum + (part.value as number), 0);
      if (reaches(total, target.target as number)) return 'met';
      const start = days(first) - 1;
      const share = (days(last.period.endDate) - start) / (days(`${startYear + 1}-03-31`) - start);
      const due = (target.target as number) * share;
      return last.period.endDate.endsWith('03-31') || !reaches(total, due) ? 'off-track' : 'on-track';
    }
  }
}
