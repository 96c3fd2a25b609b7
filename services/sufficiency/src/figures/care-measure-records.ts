import type { CareTable, MeasureRecords } from '@golden-thread/sufficiency/measures';
import type { CareRecords } from '../records/care-records.ts';

const modules = {
  children: 'header',
  unaccompanied: 'uasc',
  health: 'oc2',
  careLeavers: 'oc3',
  adoptions: 'ad1',
  placedForAdoption: 'placed-for-adoption',
  previousPermanence: 'previous-permanence',
  missing: 'missing',
  reviews: 'reviews',
} as const satisfies Partial<Record<CareTable, string>>;

/** The tables of the returns that count, as measures read them. Those that are not asked for are not read, and are as if no return had them. */
export async function careMeasureRecords(
  records: CareRecords,
  tables: ReadonlySet<CareTable>,
): Promise<MeasureRecords> {
  const of = async <Table extends keyof typeof modules>(table: Table) =>
    tables.has(table) ? records.rows<(typeof modules)[Table]>(modules[table]) : null;
  return {
    years: records.returns.map(({ year }) => year),
    episodes: await records.episodes(),
    children: await of('children'),
    unaccompanied: await of('unaccompanied'),
    health: await of('health'),
    careLeavers: await of('careLeavers'),
    adoptions: await of('adoptions'),
    placedForAdoption: await of('placedForAdoption'),
    previousPermanence: await of('previousPermanence'),
    missing: await of('missing'),
    reviews: await of('reviews'),
  };
}
