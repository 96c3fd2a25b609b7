import { NO_COMMISSIONING } from './thread-commissioning.ts';
import type { ThreadInput } from './thread-input.ts';
import type { ThreadEnd, ThreadKnot } from './thread.ts';

/** Something the thread runs through, and what kind of thing it is. */
export interface ThreadPlace extends ThreadKnot {
  readonly kind: ThreadEnd;
  /** As its plan or strategy numbers it, where it does. */
  readonly ref?: string;
  /** The group that answers for an intention. */
  readonly answering?: ThreadKnot | null;
}

/** The thread as steps: what follows each place, and what leads to it; each in the order given and once. */
export interface ThreadSteps {
  readonly outcomes: readonly ThreadPlace[];
  readonly bodies: readonly ThreadPlace[];
  readonly organisations: readonly ThreadPlace[];
  readonly after: (place: ThreadPlace) => readonly ThreadPlace[];
  readonly before: (place: ThreadPlace) => readonly ThreadPlace[];
}

/** Lays the thread out once, so that it can be followed either way. References must be known. */
export function threadSteps(input: ThreadInput): ThreadSteps {
  const { links, actions, commissioning = NO_COMMISSIONING } = input;
  const places = placesOf(input);
  const after = new Map<ThreadPlace, Set<ThreadPlace>>();
  const before = new Map<ThreadPlace, Set<ThreadPlace>>();
  const step = (from: readonly [ThreadEnd, string], to: readonly [ThreadEnd, string]): void => {
    const one = places[from[0]].get(from[1])!;
    const next = places[to[0]].get(to[1])!;
    joined(after, one).add(next);
    joined(before, next).add(one);
  };
  for (const { outcomeId, indicatorId } of links) step(['outcome', outcomeId], ['indicator', indicatorId]);
  for (const { id, indicatorIds, bodyIds } of actions) {
    for (const indicatorId of indicatorIds) step(['indicator', indicatorId], ['action', id]);
    for (const body of input.bodies) if (bodyIds.includes(body.id)) step(['action', id], ['body', body.id]);
  }
  const { intentions, services, funds } = commissioning;
  const fundsOf = fundsOfServices(commissioning);
  for (const { id, outcomeIds, serviceIds, fundIds } of intentions) {
    for (const outcomeId of outcomeIds) step(['outcome', outcomeId], ['intention', id]);
    for (const serviceId of serviceIds) step(['intention', id], ['service', serviceId]);
    const through = new Set(serviceIds.flatMap((serviceId) => [...fundsOf.get(serviceId)!]));
    for (const fundId of fundIds) if (!through.has(fundId)) step(['intention', id], ['fund', fundId]);
  }
  for (const { id, outcomeIds, organisationIds } of services) {
    for (const outcomeId of outcomeIds) step(['outcome', outcomeId], ['service', id]);
    const paying = fundsOf.get(id)!;
    for (const fundId of paying) step(['service', id], ['fund', fundId]);
    if (paying.size > 0) continue;
    for (const organisationId of organisationIds) step(['service', id], ['organisation', organisationId]);
  }
  for (const { id, organisationIds } of funds)
    for (const organisationId of organisationIds) step(['fund', id], ['organisation', organisationId]);
  return {
    outcomes: [...places.outcome.values()],
    bodies: [...places.body.values()],
    organisations: [...places.organisation.values()],
    after: (place) => [...(after.get(place) ?? [])],
    before: (place) => [...(before.get(place) ?? [])],
  };
}

/** The funds each service is paid from: those it names, then those that name it. */
function fundsOfServices({
  services,
  funds,
}: typeof NO_COMMISSIONING): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(services.map(({ id, fundIds }) => [id, new Set(fundIds)]));
  for (const { id, serviceIds } of funds) for (const serviceId of serviceIds) found.get(serviceId)!.add(id);
  return found;
}

function placesOf({
  outcomes,
  indicators,
  actions,
  bodies,
  commissioning = NO_COMMISSIONING,
}: ThreadInput): Readonly<Record<ThreadEnd, ReadonlyMap<string, ThreadPlace>>> {
  const named = (kind: ThreadEnd, things: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(things.map(({ id, name }): [string, ThreadPlace] => [id, { kind, id, title: name }]));
  const titled = (kind: ThreadEnd, things: readonly ThreadKnot[]) =>
    new Map(things.map(({ id, title }): [string, ThreadPlace] => [id, { kind, id, title }]));
  const groups = new Map(bodies.map(({ id, name }) => [id, { id, title: name }]));
  return {
    outcome: titled('outcome', outcomes),
    indicator: titled('indicator', indicators),
    action: new Map(actions.map(({ id, ref, title }) => [id, { kind: 'action', id, title, ref }])),
    body: named('body', bodies),
    intention: new Map(
      commissioning.intentions.map(({ id, ref, title, bodyId }) => [
        id,
        { kind: 'intention', id, title, ref, answering: bodyId === null ? null : groups.get(bodyId)! },
      ]),
    ),
    service: titled('service', commissioning.services),
    fund: titled('fund', commissioning.funds),
    organisation: named('organisation', commissioning.organisations),
  };
}

function joined(map: Map<ThreadPlace, Set<ThreadPlace>>, place: ThreadPlace): Set<ThreadPlace> {
  const found = map.get(place) ?? new Set();
  map.set(place, found);
  return found;
}
