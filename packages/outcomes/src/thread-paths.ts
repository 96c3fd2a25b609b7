import type { ThreadPlace, ThreadSteps } from './thread-steps.ts';
import type { Assessment } from './assessment.ts';
import type { ThreadEnd, ThreadKnot, ThreadPath, ThreadWayBack } from './thread.ts';

/** Every path from every outcome, in the order given: what measures it first, then what is intended and provided for it. */
export function threadPaths(
  steps: ThreadSteps,
  assessments: ReadonlyMap<string, Assessment> | undefined,
): readonly ThreadPath[] {
  return steps.outcomes.flatMap((outcome) => {
    const next = steps.after(outcome);
    const measured = next.filter(({ kind }) => kind === 'indicator');
    const strands = [
      ...(measured.length === 0
        ? [[outcome]]
        : measured.flatMap((each) => waysFrom([outcome, each], steps.after))),
      ...next
        .filter(({ kind }) => kind !== 'indicator')
        .flatMap((each) => waysFrom([outcome, each], steps.after)),
    ];
    return strands.map((way) => {
      const knots = knotsOf(way);
      return {
        ...knots,
        outcome: knotOf(outcome),
        endsAt: way.at(-1)!.kind,
        assessment: (knots.indicator && assessments?.get(knots.indicator.id)) ?? null,
      };
    });
  });
}

/** Every way back from every body, then from every organisation, in the order given; those that nothing leads to are left out. */
export function threadWaysBack(steps: ThreadSteps): readonly ThreadWayBack[] {
  return [...steps.bodies, ...steps.organisations].flatMap((end) =>
    waysFrom([end], steps.before)
      .filter((way) => way.length > 1)
      .map((way) => ({
        ...knotsOf(way),
        startsAt: end.kind as ThreadWayBack['startsAt'],
        endsAt: way.at(-1)!.kind,
      })),
  );
}

/** Every way on from where a way has come to. It ends, because each step leads to a kind further along its strand. */
function waysFrom(
  way: readonly ThreadPlace[],
  next: (place: ThreadPlace) => readonly ThreadPlace[],
): readonly (readonly ThreadPlace[])[] {
  const following = next(way.at(-1)!);
  return following.length === 0 ? [way] : following.flatMap((each) => waysFrom([...way, each], next));
}

function knotsOf(way: readonly ThreadPlace[]) {
  const at = (kind: ThreadEnd): ThreadPlace | undefined => way.find((place) => place.kind === kind);
  const knot = (kind: ThreadEnd): ThreadKnot | null => orNull(at(kind), knotOf);
  const numbered = (kind: ThreadEnd) =>
    orNull(at(kind), (place) => ({ id: place.id, ref: place.ref!, title: place.title }));
  return {
    outcome: knot('outcome'),
    indicator: knot('indicator'),
    action: numbered('action'),
    body: knot('body') ?? at('intention')?.answering ?? null,
    intention: numbered('intention'),
    service: knot('service'),
    fund: knot('fund'),
    organisation: knot('organisation'),
  };
}

function knotOf({ id, title }: ThreadKnot): ThreadKnot {
  return { id, title };
}

function orNull<Value>(place: ThreadPlace | undefined, of: (place: ThreadPlace) => Value): Value | null {
  return place === undefined ? null : of(place);
}
