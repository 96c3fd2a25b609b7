import { REGISTER } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import type { SendTables } from '../database/send-tables.ts';

/** Whether the installation has this area, so that a return cannot be kept where nobody would find it. */
export function areaIsKnown(database: ServiceDatabase<SendTables>, code: string): Promise<boolean> {
  return database.readArea(REGISTER, async (queries) => {
    const found = await queries
      .selectFrom('area_register')
      .select('code')
      .where('code', '=', code)
      .executeTakeFirst();
    return found !== undefined;
  });
}
