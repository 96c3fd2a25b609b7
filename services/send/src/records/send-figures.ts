import type { IsoDate } from '@golden-thread/outcomes';
import { sendMeasures } from '@golden-thread/send/measures';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { countingScope, decide, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { SendTables } from '../database/send-tables.ts';
import { childAccess } from '../protection/child-access.ts';
import { mondayOnOrBefore } from '../protection/monday-before.ts';
import { protectDueList } from '../protection/protect-due-list.ts';
import { protectSeries } from '../protection/protect-series.ts';
import { figureSeries, returnView } from './figure-views.ts';
import { measuresOf, periodsOf } from './figure-question.ts';
import type { FigureQuestion, FigureSeries, ReturnView } from './figures.ts';
import type { DueFigures } from './due-figures.ts';
import { dueFigures } from './due-case.ts';
import { DUE_WEEKS, dueOfArea } from './due-of-area.ts';
import { loadFigures, type LoadAsked, type LoadFigures } from './load-figures.ts';
import { loadOfArea, protectedLoadOfArea } from './load-of-area.ts';
import { measureSeries } from './measure-series.ts';
import { readReturns } from './read-returns.ts';
import { returnsAsAt } from './returns-as-at.ts';
import { readAreaSecret, roundingOf } from './rounding-of-area.ts';
import { readSendRecords } from './send-records.ts';

/** What the graph tells of children of an area: exact or protected, as the caller may have it; null where they get nothing. */
export interface SendFigures {
  /** The returns known by the end of a day, the last imported first. */
  readonly returns: (code: string, asOf: IsoDate) => Promise<readonly ReturnView[] | null>;
  readonly series: (code: string, question: FigureQuestion) => Promise<readonly FigureSeries[] | null>;
  readonly due: (code: string, asOf: IsoDate) => Promise<DueFigures | null>;
  readonly load: (code: string, asked: LoadAsked) => Promise<LoadFigures | null>;
}

/** The only way from the records of children to a resolver: nothing exact passes it for who may have protected counts only. */
export function createSendFigures(database: ServiceDatabase<SendTables>, person: Person): SendFigures {
  const scopeOf = (code: string) => countingScope(person, code);
  const seesRecords = (code: string): boolean =>
    decide(policyMatrix, person, code, 'child-records', 'read').decision === 'allow';
  return {
    returns: async (code, asOf) => {
      const access = childAccess(person, code);
      if (access === null) return null;
      const day = access === 'exact' ? asOf : mondayOnOrBefore(asOf);
      const all = await database.readArea(scopeOf(code), readReturns);
      const counting = new Set(returnsAsAt(all, day).map(({ id }) => id));
      return all
        .filter(({ knownDate }) => knownDate <= day)
        .toReversed()
        .map((kept) => returnView(kept, day, counting.has(kept.id), seesRecords(code)));
    },
    series: async (code, question) => {
      const access = childAccess(person, code);
      if (access === null) return null;
      const asAt = access === 'exact' ? question.asOf : mondayOnOrBefore(question.asOf);
      const records = await readSendRecords(database, scopeOf(code), asAt);
      const measures = measuresOf(question.ids);
      const periods = periodsOf({ ...question, asOf: asAt }, records.returns);
      if (access === 'exact') {
        const series = await measureSeries(records, measures, periods);
        return series.map((each) => figureSeries(each, access, seesRecords(code)));
      }
      const series = await protectSeries({
        measures,
        periods,
        asAt,
        exact: (some, months) => measureSeries(records, some, months),
        all: sendMeasures,
        round: roundingOf(await database.readArea(scopeOf(code), readAreaSecret)),
      });
      return series.map((each) => figureSeries(each, access, false));
    },
    due: async (code, asOf) => {
      const access = childAccess(person, code);
      if (access === null) return null;
      const asAt = access === 'exact' ? asOf : mondayOnOrBefore(asOf);
      const due = await dueOfArea(await readSendRecords(database, scopeOf(code), asAt));
      const secret = () => database.readArea(scopeOf(code), readAreaSecret);
      if (access === 'exact') return dueFigures(due, seesRecords(code) ? secret : null);
      const { rows } =
        due.kept === null
          ? { rows: [] }
          : protectDueList(due.list, DUE_WEEKS, due.kept.knownDate, roundingOf(await secret()));
      return { ...dueFigures({ ...due, untold: [] }, null), protection: access, rows };
    },
    load: async (code, asked) => {
      const access = childAccess(person, code);
      if (access === null) return null;
      const asOf = access === 'exact' ? asked.asOf : mondayOnOrBefore(asked.asOf);
      const records = await readSendRecords(database, scopeOf(code), asOf);
      const history =
        access === 'exact'
          ? await loadOfArea(records)
          : await protectedLoadOfArea(
              records,
              roundingOf(await database.readArea(scopeOf(code), readAreaSecret)),
            );
      return loadFigures(history, { ...asked, asOf }, access);
    },
  };
}
