import { addDays, addMonths } from '@golden-thread/outcomes';
import { keysOf, leaveOut, shareOf } from '@golden-thread/outcomes/measures';
import { runsOf } from './care-runs.ts';
import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterFor } from './looked-after-for.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import type { ChildOnDay } from './looked-after-on.ts';

/**
 * The share of children under 16 looked after long-term who stayed with the same carer. Children of whom no return tells when care began, and
 * who are known for less than two and a half years, are left out.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: aged under 16, looked after for at least 2.5 years, same carer for at least 2 years; adoptive placements as in national indicator 63
 */
export const sameCarerTwoYears = defineMeasure(
  {
    id: 'same-carer-two-years',
    title: 'Looked after long-term and with the same carer for two years',
    unit: 'percent',
    counts:
      'of those, children who lived with the same carer for at least two years, or are placed for adoption and were so together with the time before',
    denominator:
      'children under 16 on the day who had been looked after without a break for at least two and a half years',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: aged under 16, looked after for at least 2.5 years, same carer for at least 2 years; adoptive placements as in national indicator 63',
    notVerified:
      'That the time before a placement for adoption still counts with it; the current release says only “living with the same carer”.',
  },
  ({ care, period: { endDate } }) => {
    const there = lookedAfterOn(care, endDate);
    const young = there.children.filter(({ age }) => age !== null && age < 16);
    const ageless = there.children.filter(({ age }) => age === null);
    const longTerm = young.filter(({ spell }) => lookedAfterFor(spell, 30, endDate) === 'yes');
    const untold = young.filter(({ spell }) => lookedAfterFor(spell, 30, endDate) === 'untold');
    const year = collectionYearOf(endDate);
    const isStable = ({ spell }: ChildOnDay): boolean => {
      const runs = runsOf(
        { ...spell, episodes: spell.episodes.filter((each) => each.startDate <= endDate) },
        'new-carer',
      );
      const last = runs.at(-1);
      const isWithNewFamily = groupOf('placement', last?.[0]?.placement ?? null, year) === 'adoption';
      const since = (isWithNewFamily ? (runs.at(-2) ?? last) : last)?.[0]?.startDate;
      return since !== undefined && addMonths(since, 24) <= addDays(endDate, 1);
    };
    const leftOut = [
      ...leaveOut(untold, 'child', 'children', 'whose time in care is not told'),
      ...leaveOut(ageless, 'child', 'children', 'whose age is not told'),
      ...there.leftOut,
    ];
    return [
      shareOf(
        null,
        longTerm.filter(isStable),
        keysOf(longTerm),
        leftOut,
        'No child under 16 had been looked after for two and a half years.',
      ),
    ];
  },
);
