import type { ICruiseResult } from 'dependency-cruiser';

/** One workspace member importing another by name, e.g. from `packages/send` to `packages/rag`. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const MEMBER = /^(packages|services|apps)\/[^/]+/;
const TEST_FILE = /[.](test|test-d)[.]tsx?$|\/(test|e2e)\//;

/** Which workspace members import which, in order and once each. Tests are left out: they may join what sources may not. */
export function workspaceArrows(cruised: ICruiseResult): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const module of cruised.modules) {
    const from = MEMBER.exec(module.source)?.[0];
    if (from === undefined || TEST_FILE.test(module.source)) continue;
    for (const dependency of module.dependencies) {
      const to = MEMBER.exec(dependency.resolved)?.[0];
      if (to !== undefined && to !== from) arrows.set(`${from} ${to}`, { from, to });
    }
  }
  return [...arrows.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
