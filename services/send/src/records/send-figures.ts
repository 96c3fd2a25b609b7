import type { IsoDate } from '@golden-thread/outcomes';
import { sendMeasures } from '@golden-thread/send/measures';
import { periodsAsked } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { childAccess, countingScope, seesChildRecords, type Person } from '@golden-thread/subgraph/identity';
import { returnsShown } from '@golden-thread/subgraph/returns';
import type { SendTables } from '../database/send-tables.ts';
import { mondayOnOrBefore } from '@golden-thread/subgraph/protection';
import { protectDueList } from '../protection/protect-due-list.ts';
import { protectSeries } from '../protection/protect-series.ts';
import { figureSeries } from './figure-views.ts';
import { measuresOf } from './figure-question.ts';
import type { FigureQuestion, FigureSeries, ReturnView } from './figures.ts';
import type { DueFigures } from './due-figures.ts';
import { dueFigures } from './due-case.ts';
import { DUE_WEEKS, dueOfArea } from './due-of-area.ts';
import { loadFigures, type LoadAsked, type LoadFigures } from './load-figures.ts';
import { loadOfArea, protectedLoadOfArea } from './load-of-area.ts';
import type { KeptReturn } from './kept-records.ts';
import { measureSeries } from './measure-series.ts';
import { readReturns } from './read-returns.ts';
import { readAreaSecret, roundingOf } from '@golden-thread/subgraph/protection';
import { sendRecords } from './send-records.ts';

/** What the graph tells of children of an area: exact or protected, as the caller may have it; null where they get nothing. */
export interface SendFigures {
  /** The returns known by the end of a day, the last imported first. */
  readonly returns: (code: string, asOf: IsoDate) => Promise<readonly ReturnView[] | null>;
  readonly series: (code: string, question: FigureQuestion) => Promise<readonly FigureSeries[] | null>;
  readonly due: (code: string, asOf: IsoDate) => Promise<DueFigures | null>;
  readonly load: (code: string, asked: LoadAsked) => Promise<LoadFigures | null>;
}

/**
 * The only way from the records of children to a resolver: nothing exact passes it for who may have protected counts only. Made for one
 * request, which reads the returns of an area once however much it asks.
 */
export function createSendFigures(database: ServiceDatabase<SendTables>, person: Person): SendFigures {
  const returns = new Map<string, Promise<readonly KeptReturn[]>>();

  /** What every answer about an area begins with; null for who gets nothing. */
  async function open(code: string, asOf: IsoDate) {
    const access = childAccess(person, code, 'send');
    if (access === null) return null;
    const scope = countingScope(person, code, 'send');
    const asAt = access === 'exact' ? asOf : mondayOnOrBefore(asOf);
    const read = returns.get(code) ?? database.readArea(scope, readReturns);
    returns.set(code, read);
    const all = await read;
    return {
      access,
      asAt,
      all,
      records: sendRecords(database, scope, all, asAt),
      seesRecords: seesChildRecords(person, code, 'send'),
      secret: () => database.readArea(scope, readAreaSecret),
    };
  }

  return {
    returns: async (code, asOf) => {
      const opened = await open(code, asOf);
      if (opened === null) return null;
      const { all, asAt, records, seesRecords } = opened;
      return returnsShown(all, { asAt, counting: records.returns, seesRecords });
    },
    series: async (code, question) => {
      const opened = await open(code, question.asOf);
      if (opened === null) return null;
      const { access, asAt, records, seesRecords, secret } = opened;
      const measures = measuresOf(question.ids);
      const periods = periodsAsked({ ...question, asOf: asAt }, records.returns);
      if (access === 'exact') {
        const series = await measureSeries(records, measures, periods);
        return series.map((each) => figureSeries(each, access, seesRecords));
      }
      const series = await protectSeries({
        measures,
        periods,
        asAt,
        exact: (some, months) => measureSeries(records, some, months),
        all: sendMeasures,
        round: roundingOf(await secret()),
      });
      return series.map((each) => figureSeries(each, access, false));
    },
    due: async (code, asOf) => {
      const opened = await open(code, asOf);
      if (opened === null) return null;
      const { access, records, seesRecords, secret } = opened;
      const due = await dueOfArea(records);
      if (access === 'exact') return dueFigures(due, seesRecords ? secret : null);
      const { rows } =
        due.kept === null
          ? { rows: [] }
          : protectDueList(due.list, DUE_WEEKS, due.kept.knownDate, roundingOf(await secret()));
      return { ...dueFigures({ ...due, untold: [] }, null), protection: access, rows };
    },
    load: async (code, asked) => {
      const opened = await open(code, asked.asOf);
      if (opened === null) return null;
      const { access, asAt, records, secret } = opened;
      const history =
        access === 'exact'
          ? await loadOfArea(records)
          : await protectedLoadOfArea(records, roundingOf(await secret()));
      return loadFigures(history, { ...asked, asOf: asAt }, access);
    },
  };
}
