import { plainProtection } from '../disclosure/plain-protection.ts';
import { protectAndAudit } from '../disclosure/protect-and-audit.ts';
import { syntheticEngland } from '../disclosure/synthetic-england.ts';
import type { BenchTask } from '../task.ts';

/** Against a plain pass over single sums, which proves less: it is fast because it does not look. */
export const disclosureAuthority: BenchTask = {
  name: 'protect and audit one authority’s linked looked-after tables, five years',
  prepare: async () => {
    const tables = syntheticEngland(1);
    return {
      goalMs: 100,
      rounds: 7,
      ours: { name: 'protected and attacked as one linear system', run: async () => protectAndAudit(tables) },
      baseline: { name: 'each sum by itself', run: async () => plainProtection(tables) },
    };
  },
};
