import { describe, expect, it } from 'vitest';
import { launcherOf, type ReadProcess } from './launcher.ts';

const processes =
  (all: Record<number, [string, number]>): ReadProcess =>
  (pid) => {
    const found = all[pid];
    return found === undefined ? null : { name: found[0], parent: found[1] };
  };

describe('launcherOf', () => {
  it('finds the npx behind shells and pnpm', () => {
    const read = processes({
      50: ['sh', 40],
      40: ['pnpm', 30],
      30: ['sh', 20],
      20: ['npm exec pnpm@1', 10],
      10: ['bash', 1],
    });
    expect(launcherOf(50, read)).toBe(20);
  });

  it('takes no shell or supervisor for it', () => {
    expect(launcherOf(50, processes({ 50: ['bash', 40], 40: ['systemd', 1] }))).toBeNull();
    expect(launcherOf(50, processes({ 50: ['pnpm', 40], 40: ['zsh', 20], 20: ['npm start', 1] }))).toBeNull();
  });

  it('finds nothing where processes cannot be read', () => {
    expect(launcherOf(50, () => null)).toBeNull();
  });
});
