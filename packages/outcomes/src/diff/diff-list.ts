import type { BareChange, Subject } from './change.ts';
import { added, changed, removed, renamed } from './change.ts';
import type { ChangeKind } from './framework-change.ts';
import { sameValue } from './same-value.ts';

/** How two versions of a list of things are compared. */
export interface ListRules<Thing> {
  readonly keyOf: (thing: Thing) => string;
  readonly subjectOf: (thing: Thing) => Subject;
  readonly fields: Readonly<Partial<Record<keyof Thing & string, ChangeKind>>>;
  /** Fields that make a thing that went and a thing that came the same thing under another id; none where ids say nothing. */
  readonly samenessOf?: ((thing: Thing) => unknown) | undefined;
  /** What else changed within a thing that is in both. */
  readonly within?: ((before: Thing, after: Thing) => readonly BareChange[]) | undefined;
}

/** Every change of a list, first of what was there in its order, then of what is new in its order. */
export function diffList<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  rules: ListRules<Thing>,
): readonly BareChange[] {
  const { keyOf, subjectOf, samenessOf } = rules;
  const afterByKey = new Map(after.map((thing) => [keyOf(thing), thing]));
  const beforeKeys = new Set(before.map(keyOf));
  const came = new Set(after.filter((thing) => !beforeKeys.has(keyOf(thing))));
  const old = before.flatMap((thing): readonly BareChange[] => {
    const now = afterByKey.get(keyOf(thing));
    if (now !== undefined) return diffThing(thing, now, rules);
    const again = [...came].find(
      (other) => samenessOf !== undefined && sameValue(samenessOf(thing), samenessOf(other)),
    );
    if (again === undefined) return [removed(subjectOf(thing), thing)];
    came.delete(again);
    return [renamed(subjectOf(thing), keyOf(again))];
  });
  return [...old, ...[...came].map((thing) => added(subjectOf(thing), thing))];
}

/** Every change of one thing that is in both versions. */
export function diffThing<Thing>(
  before: Thing,
  after: Thing,
  { subjectOf, fields, within }: Pick<ListRules<Thing>, 'subjectOf' | 'fields' | 'within'>,
): readonly BareChange[] {
  const names = Object.keys(fields) as (keyof Thing & string)[];
  return [
    ...names
      .map((field) =>
        changed(subjectOf(before), fields[field] as ChangeKind, field, before[field], after[field]),
      )
      .filter((change) => change !== null),
    ...(within?.(before, after) ?? []),
  ];
}
