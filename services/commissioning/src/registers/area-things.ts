import type { AreaThing } from '@golden-thread/commissioning/registers';
import { holdsOn } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningContent } from '../area/commissioning-content.ts';

/** Whether an area has a thing of this id within it, on a day where such things come and go. */
export type AreaThings = { readonly [Thing in AreaThing]: (id: string, day: IsoDate) => boolean };

/** What entries of registers can refer to in what is published of an area. */
export function areaThings(content: CommissioningContent): AreaThings {
  const { governance, framework, thread } = content;
  return {
    organisation: dated(governance.organisations),
    body: dated(governance.bodies),
    post: named(governance.posts),
    outcome: named(framework.outcomes),
    indicator: named(thread.indicators),
    priority: named(content.priorities),
    action: named(thread.actions),
    source: named(content.sources),
  };
}

function named(things: readonly { readonly id: string }[]): (id: string) => boolean {
  const ids = new Set(things.map(({ id }) => id));
  return (id) => ids.has(id);
}

function dated(
  things: readonly {
    readonly id: string;
    readonly startDate: IsoDate | null;
    readonly endDate: IsoDate | null;
  }[],
): (id: string, day: IsoDate) => boolean {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id, day) => {
    const thing = byId.get(id);
    return thing !== undefined && holdsOn(thing, day);
  };
}
