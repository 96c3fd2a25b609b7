import type { AreaThing } from '@golden-thread/commissioning/registers';
import { holdsOn, organisationAsAt } from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningContent } from '../area/commissioning-content.ts';
import type { NamedFor } from './references.ts';

/** Whether an area has a thing of this id within it, on a day where such things come and go. */
export type AreaThings = { readonly [Thing in AreaThing]: (id: string, namedFor: NamedFor) => boolean };

/**
 * What entries of registers can refer to in what is published of an area.
 *
 * Where no day is said, an organisation that ended may be named as long as another stands for it: agreements and documents go on naming
 * a clinical commissioning group that an integrated care board took over from, and are read as if they named the board.
 */
export function areaThings(content: CommissioningContent): AreaThings {
  const { governance, framework, thread } = content;
  const wasThere = dated(governance.organisations);
  return {
    organisation: (id, namedFor) =>
      wasThere(id, namedFor) || (!namedFor.isSaid && organisationAsAt(governance, id, namedFor.day) !== null),
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
): (id: string, namedFor: NamedFor) => boolean {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id, { day }) => {
    const thing = byId.get(id);
    return thing !== undefined && holdsOn(thing, day);
  };
}
