import type { ServiceDatabase } from '../database/index.ts';
import { REGISTER, type PublishedTables } from '../published/published-tables.ts';

/** Whether the installation has this area, so that a return cannot be kept where nobody would find it. */
export function areaIsKnown<Tables extends PublishedTables>(
  database: ServiceDatabase<Tables>,
  code: string,
): Promise<boolean> {
  return (database as unknown as ServiceDatabase<PublishedTables>).readArea(REGISTER, async (queries) => {
    const found = await queries
      .selectFrom('area_register')
      .select('code')
      .where('code', '=', code)
      .executeTakeFirst();
    return found !== undefined;
  });
}
