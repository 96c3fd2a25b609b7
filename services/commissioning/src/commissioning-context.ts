import { entriesAsAt } from '@golden-thread/commissioning/registers';
import { ukDay, type AreaStore } from '@golden-thread/subgraph';
import { decide, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { CommissioningArea } from './area/commissioning-area.ts';
import type { NationalFigures } from './national/national-figures.ts';
import type { CommissioningContext } from './graph/context.ts';

/** The context of one request: what its person may read. */
export function createCommissioningContext(
  house: {
    readonly areas: AreaStore<CommissioningArea>;
    readonly national: NationalFigures;
    readonly now: () => Date;
  },
  person: Person,
): CommissioningContext {
  const { areas, national, now } = house;
  const mayRead = (code: string): boolean =>
    (['framework', 'governance', 'published-figures'] as const).every(
      (object) => decide(policyMatrix, person, code, object, 'read').decision === 'allow',
    );
  const area = async (code: string): Promise<CommissioningArea | null> =>
    mayRead(code) ? areas.area(code) : null;
  return {
    person,
    todayDate: ukDay(now()),
    area,
    register: async (code, register, asOf) => {
      const published = (await area(code))?.registers[register] ?? [];
      return entriesAsAt(register, published, [], asOf);
    },
    national,
    areas: async () => {
      const found = await Promise.all((await areas.codes()).map(area));
      return found
        .filter((each) => each !== null)
        .toSorted((left, right) => left.name.localeCompare(right.name, 'en-GB'));
    },
  };
}
