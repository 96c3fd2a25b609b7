import type { Joined } from './query-plan.ts';

function isObject(value: unknown): value is Joined {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts what a subgraph sent into an object that is being joined; lists of one length are joined element by element. */
export function mergeInto(target: Joined, source: Joined): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const from = source[key];
    const to = Object.hasOwn(target, key) ? target[key] : undefined;
    if (from === undefined) continue;
    if (isObject(from) && isObject(to)) mergeInto(to, from);
    else if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) mergeLists(to, from);
    else target[key] = from;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [at, from] of source.entries()) {
    const to = target[at];
    if (isObject(from) && isObject(to)) mergeInto(to, from);
    else target[at] = from;
  }
}
