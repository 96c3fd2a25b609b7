import { ukDay, type AreaStore } from '@golden-thread/subgraph';
import { decide, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { SufficiencyArea } from './area/sufficiency-area.ts';
import type { SufficiencyContext } from './graph/context.ts';

/** The context of one request: what its person may read. */
export function createSufficiencyContext(
  house: { readonly areas: AreaStore<SufficiencyArea>; readonly now: () => Date },
  person: Person,
): SufficiencyContext {
  return {
    person,
    todayDate: ukDay(house.now()),
    area: async (code) =>
      decide(policyMatrix, person, code, 'published-figures', 'read').decision === 'allow'
        ? house.areas.area(code)
        : null,
  };
}
