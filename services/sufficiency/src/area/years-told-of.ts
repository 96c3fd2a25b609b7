import type { IsoDate } from '@golden-thread/outcomes';
import type { HomesMarket } from '@golden-thread/sufficiency/homes';

/** The financial years of which something is told, oldest first: those of purchases up to the day, and those reported. */
export function yearsToldOf(
  { callOffs, annualSpends }: Pick<HomesMarket, 'callOffs' | 'annualSpends'>,
  asOf: IsoDate,
): readonly number[] {
  const last = startYearOf(asOf);
  const told = annualSpends.map(({ year }) => year).filter((year) => year <= last);
  const bought = callOffs.flatMap(({ fromDate, untilDate }) => {
    const first = startYearOf(fromDate);
    const end = untilDate === null || untilDate > asOf ? last : startYearOf(untilDate);
    return Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at);
  });
  return [...new Set([...told, ...bought])].toSorted((a, b) => a - b);
}

function startYearOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}
