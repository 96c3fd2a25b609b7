import {
  compatibleAnswer,
  DATA_TO_INSIGHT,
  demandAnswer,
  demandDifferences,
  SOCIAL_FINANCE,
  type CountKind,
} from '@golden-thread/sufficiency/demand';
import { describe, expect, it } from 'vitest';
import dataToInsight from './data-to-insight.counts.json' with { type: 'json' };
import { differencesPage } from './differences-page.ts';
import socialFinance from './social-finance.counts.json' with { type: 'json' };
import { readSample, samples, samplesAreHere } from './ssda903-samples.ts';

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What running the models themselves gave, of either sample in the layout that each reads. */
const originals: readonly {
  readonly convention: typeof DATA_TO_INSIGHT;
  readonly counts: Readonly<
    Record<keyof typeof samples, Readonly<Record<'stock' | 'transitions' | 'entrants' | 'forecast', Counts>>>
  >;
}[] = [
  { convention: DATA_TO_INSIGHT, counts: dataToInsight },
  { convention: SOCIAL_FINANCE, counts: socialFinance },
];

const cases = originals.flatMap(({ convention, counts }) =>
  (['single-authority', 'three-authorities'] as const).map((sample) => ({
    name: `${convention.id} on ${sample}`,
    convention,
    sample,
    expected: counts[sample],
  })),
);

const read = samplesAreHere
  ? {
      'single-authority': await readSample(samples['single-authority']),
      'three-authorities': await readSample(samples['three-authorities']),
    }
  : null;

/** Numbers by name, nothing where they are nil to so many decimals. */
function figures(entries: Iterable<readonly [string, number]>, decimals: number): Record<string, number> {
  const rounded = [...entries].map(([name, value]) => [name, Number(value.toFixed(decimals))] as const);
  return Object.fromEntries(rounded.filter(([, value]) => value !== 0));
}

if (read !== null) {
  describe.each(cases)('$name', ({ convention, sample, expected }) => {
    const returns = read[sample];
    const returned = returns.returned(convention);
    const ask = (year: number, days: number) =>
      compatibleAnswer(returned, {
        convention,
        dataFromDate: returns.dataFromDate,
        dataToDate: returns.dataToDate,
        referenceFromDate: `${year}-04-01`,
        referenceToDate: `${year + 1}-03-31`,
        fromDate: `${year + 1}-03-31`,
        days,
      });

    it('has the stock of every 31 March as the model itself gives it', () => {
      const own = ask(2019, 1).stock.map(({ date, states }) => [date, figures(states, 0)]);
      expect(Object.fromEntries(own)).toEqual(expected.stock);
    });

    it('has its transitions and entrants of every year', () => {
      for (const year of returns.years) {
        const { transitions, came } = ask(year, 1);
        const flat = [...transitions].flatMap(([from, ofState]) =>
          [...ofState].map(([to, count]) => [`${from}>${to}`, count] as const),
        );
        expect(figures(flat, 0), `${year}`).toEqual(expected.transitions[`${year}-04-01`]);
        expect(figures(came, 0), `${year}`).toEqual(expected.entrants[`${year}-04-01`]);
      }
    });

    it('forecasts the children in care to six decimals', () => {
      const { points } = ask(2019, 365);
      for (const [day, states] of Object.entries(expected.forecast)) {
        const own = points[Number(day) - 1]?.states.map((each) => [each.state, each.expected] as const);
        const inCare = Object.entries(states).filter(([state]) => !/not in care|NOT_IN_CARE/i.test(state));
        expect(figures(own ?? [], 6), day).toEqual(figures(inCare, 6));
      }
    });

    it('differs from ours only where a cause is told, and by as much', () => {
      const { referenceFromDate, ...data } = { ...returns, referenceFromDate: '2019-04-01' };
      const found = demandDifferences({ theirs: returned, ours: returns.episodes, convention, ...data });
      const answer = demandAnswer(returns.episodes, {
        ...data,
        referenceFromDate,
        referenceToDate: '2020-03-31',
        fromDate: '2020-03-31',
        days: 1,
      });
      const total = (side: 'theirs' | 'ours', kind: CountKind, period: string): number =>
        found.counts
          .filter((each) => each.kind === kind && each.period === period)
          .reduce((sum, each) => sum + each[side], 0);
      const sum = (counts: Readonly<Record<string, number>> | undefined): number =>
        Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
      for (const [date, stock] of Object.entries(expected.stock))
        expect(total('theirs', 'stock', date), date).toBe(sum(stock));
      for (const [year, flows] of Object.entries(expected.transitions))
        expect(total('theirs', 'transitions', year), year).toBe(sum(flows));
      for (const [year, flows] of Object.entries(expected.entrants))
        expect(total('theirs', 'entrants', year), year).toBe(sum(flows));
      // Ours are those of the default answer, cell by cell.
      for (const { date, cells } of answer.stock)
        for (const { ageBandId, placementTypeId, children } of cells) {
          const of = found.counts.filter((each) => each.kind === 'stock' && each.period === date);
          const count = of.find(({ what }) => what === `${ageBandId} ${placementTypeId}`)?.ours ?? 0;
          expect(count, `${date} ${ageBandId} ${placementTypeId}`).toBe(children);
        }
      const flows = [...answer.transitions, ...answer.leavers].reduce(
        (all, { children }) => all + children,
        0,
      );
      expect(total('ours', 'transitions', '2019-04-01')).toBe(flows);
      // Every count is theirs, less what only they count, with what only ours does; nothing is left over.
      for (const { kind, period, what, theirs, ours } of found.counts) {
        const of = found.differences.filter(
          (each) => each.kind === kind && each.period === period && each.what === what,
        );
        const explained = of.reduce((all, { onlyOurs, onlyTheirs }) => all + onlyOurs - onlyTheirs, theirs);
        expect(explained, `${kind} ${period} ${what}`).toBe(ours);
      }
      expect(found.differences.every(({ onlyTheirs, onlyOurs }) => onlyTheirs + onlyOurs > 0)).toBe(true);
    });
  });

  describe('docs/demand-differences.md', () => {
    it('tells every difference as it is found now', async () => {
      const page = differencesPage(
        cases.map(({ name, convention, sample }) => ({
          name,
          found: demandDifferences({
            theirs: read[sample].returned(convention),
            ours: read[sample].episodes,
            convention,
            dataFromDate: read[sample].dataFromDate,
            dataToDate: read[sample].dataToDate,
          }),
        })),
      );
      await expect(page).toMatchFileSnapshot('../../../docs/demand-differences.md');
    });
  });
}
