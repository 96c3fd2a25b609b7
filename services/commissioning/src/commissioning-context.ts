import { ukDay, type AreaStore } from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { decide, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { CommissioningArea } from './area/commissioning-area.ts';
import type { NationalFigures } from './national/national-figures.ts';
import type { CommissioningContext } from './graph/context.ts';
import { createRegisterCommands } from './registers/register-commands.ts';
import { createRegisterReader } from './registers/register-reader.ts';
import type { RegisterTables } from './registers/register-tables.ts';

/** The context of one request: what its person may read and record. Nothing of it outlives the request. */
export function createCommissioningContext(
  house: {
    readonly areas: AreaStore<CommissioningArea>;
    readonly database: ServiceDatabase<RegisterTables>;
    readonly national: NationalFigures;
    readonly now: () => Date;
    readonly newId: () => string;
  },
  person: Person,
): CommissioningContext {
  const { areas, database, national, newId, now } = house;
  const mayRead = (code: string): boolean =>
    (['framework', 'governance', 'published-figures'] as const).every(
      (object) => decide(policyMatrix, person, code, object, 'read').decision === 'allow',
    );
  const area = async (code: string): Promise<CommissioningArea | null> =>
    mayRead(code) ? areas.area(code) : null;
  const reader = createRegisterReader(database, person, area);
  return {
    person,
    todayDate: ukDay(now()),
    area,
    register: reader.entries,
    recordsOfEntry: reader.history,
    registerCommands: createRegisterCommands({
      database,
      person,
      now,
      newId,
      area: (code) => areas.area(code),
      recorded: reader.forget,
    }),
    national,
    areas: async () => {
      const found = await Promise.all((await areas.codes()).map(area));
      return found
        .filter((each) => each !== null)
        .toSorted((left, right) => left.name.localeCompare(right.name, 'en-GB'));
    },
  };
}
