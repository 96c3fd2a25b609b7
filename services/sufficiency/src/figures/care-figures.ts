import { addDays, type IsoDate } from '@golden-thread/outcomes';
import type { PopulationEstimate } from '@golden-thread/sufficiency/measures';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import { returnsShown } from '@golden-thread/subgraph/returns';
import { measuresBehind, protectCareSeries } from '../protection/protect-care-series.ts';
import type { CareQuestion, CareReturnView, CareSeries } from './care-figure.ts';
import type { OpenCare } from './care-opened.ts';
import { careMeasuresOf, carePeriodsOf } from './care-question.ts';
import { exactCareSeries, type ExactCareSeries } from './care-series.ts';

/** What the graph tells of looked-after children of an area: exact or protected, as the caller may have it; null where they get nothing. */
export interface CareFigures {
  /** The returns known by the end of a day, the last imported first. */
  readonly returns: (code: string, asOf: IsoDate) => Promise<readonly CareReturnView[] | null>;
  readonly series: (code: string, question: CareQuestion) => Promise<readonly CareSeries[] | null>;
}

/**
 * The only way from the records of looked-after children to a resolver: nothing exact passes it for who may have protected counts only.
 *
 * @param populationsOf - the estimates that rates of an area are divided by.
 */
export function createCareFigures(
  open: OpenCare,
  populationsOf: (code: string) => Promise<readonly PopulationEstimate[]>,
): CareFigures {
  return {
    returns: async (code, asOf) => {
      const opened = await open(code, asOf);
      if (opened === null) return null;
      const { access, all, asAt, records, seesRecords } = opened;
      // Known by the day asked about, and not by the Monday before it: they will count, and whoever asks is told when.
      const toCount = all.filter(({ knownDate }) => asAt < knownDate && knownDate <= asOf);
      return [
        ...returnsShown(toCount, { asAt: asOf, counting: [], seesRecords }),
        ...returnsShown(all, { asAt, counting: records.returns, seesRecords }),
      ].map((each) => ({
        ...each,
        findings: seesRecords ? each.findings : null,
        countsFromDate: access === 'exact' ? each.knownDate : mondayOnOrAfter(each.knownDate),
      }));
    },
    series: async (code, question) => {
      const opened = await open(code, question.asOf);
      if (opened === null) return null;
      const { access, asAt, records, signal } = opened;
      const measures = careMeasuresOf(question.ids);
      const periods = carePeriodsOf({ ...question, asOf: asAt }, records.returns);
      const behind = access === 'exact' ? measures : measuresBehind(measures);
      const material = {
        care: await opened.care(behind),
        populations: await populationsOf(code),
        asAt,
        signal,
      };
      if (access === 'rounded') return protectCareSeries(material, measures, periods, await opened.round());
      return (await exactCareSeries(material, measures, periods)).map(seriesView);
    },
  };
}

function mondayOnOrAfter(day: IsoDate): IsoDate {
  return mondayOnOrBefore(addDays(day, 6));
}

/** An exact series as it is shown: without the pseudonyms of the children behind it. */
function seriesView({ definition, part, results }: ExactCareSeries): CareSeries {
  return {
    definition,
    part,
    protection: 'exact',
    figures: results.map(({ period, value, numerator, denominator, reason, leftOut }) => ({
      period,
      value,
      numerator,
      denominator,
      reason,
      leftOut: leftOut.map(({ count, because }) => ({ count, because })),
    })),
  };
}
