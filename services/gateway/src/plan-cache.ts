import { LRUCache } from 'lru-cache';

/** Keeps query plans by the hash of their operation; the least recently used goes first. */
export interface PlanCache {
  readonly get: (key: string) => Promise<object | undefined>;
  readonly set: (key: string, plan: object) => Promise<void>;
  readonly delete: (key: string) => Promise<boolean>;
  readonly clear: () => void;
  readonly size: () => number;
}

/** Makes a cache of at most `plans` plans. A plan is a few kilobytes. */
export function createPlanCache(plans = 1_000): PlanCache {
  const cache = new LRUCache<string, { readonly found: Promise<object> }>({ max: plans });
  const nothing = Promise.resolve(undefined);
  return {
    get: (key) => cache.get(key)?.found ?? nothing,
    set: (key, plan) => {
      cache.set(key, { found: Promise.resolve(plan) });
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(cache.delete(key)),
    clear: () => cache.clear(),
    size: () => cache.size,
  };
}
