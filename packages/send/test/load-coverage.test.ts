import { describe, expect, it } from 'vitest';
import { forecastLoad, loadIfRequestsChange } from '../src/load.ts';
import type { Estimate } from '../src/load.ts';
import { madeUpMonths } from './made-up-months.ts';

const AHEAD = 12;
const COUNCILS = 120;

/** How many of what came lay inside the intervals, in percent, over councils made up by chance. */
function coverage(known: number, level: number): Readonly<Record<string, number>> {
  const inside: Record<string, number> = {};
  for (let seed = 1; seed <= COUNCILS; seed += 1) {
    const all = madeUpMonths({ seed, months: known + AHEAD, level });
    const history = { months: all.slice(0, known), leftOut: [] };
    const asAt = `${all[known]?.month}-01`;
    const { baseline } = loadIfRequestsChange({ history, asAt, months: AHEAD, requestsPerMonth: null });
    const { series } = forecastLoad({ history, asAt, months: AHEAD });
    all.slice(known).forEach(({ requests, outcomes, inForce }, at) => {
      const lines: readonly (readonly [string, Estimate | null | undefined, number | null | undefined])[] = [
        ['requests', series.requests.months[at], requests],
        ['plans issued', series['plans-issued'].months[at], outcomes?.issue],
        ['plans in force', series['plans-in-force'].months[at], inForce],
        ['plans issued from requests', baseline?.[at]?.plansIssued, outcomes?.issue],
        ['plans in force from requests', baseline?.[at]?.plansInForce, inForce],
      ];
      for (const [name, line, came] of lines)
        inside[name] = (inside[name] ?? 0) + (holds(line, came) ? 1 : 0);
    });
  }
  return Object.fromEntries(
    Object.entries(inside).map(([name, count]) => [name, Math.round((count / COUNCILS / AHEAD) * 100)]),
  );
}

function holds(line: Estimate | null | undefined, came: number | null | undefined): boolean {
  const { lower = null, upper = null } = line ?? {};
  if (lower === null || upper === null) throw new Error('Every month to come has an interval here.');
  return came !== null && came !== undefined && lower <= came && came <= upper;
}

// The figures stand in docs/back-tests.md.
describe('80 % intervals, held against months made up by chance', () => {
  it('hold so much of a council of 64 requests a month, 12 months known', () => {
    expect(coverage(12, 64)).toEqual({
      requests: 86,
      'plans issued': 86,
      'plans in force': 70,
      'plans issued from requests': 85,
      'plans in force from requests': 87,
    });
  });

  it('hold so much with 24 months known', () => {
    expect(coverage(24, 64)).toEqual({
      requests: 85,
      'plans issued': 84,
      'plans in force': 77,
      'plans issued from requests': 85,
      'plans in force from requests': 87,
    });
  });

  it('hold so much of a small council of 8 requests a month', () => {
    expect(coverage(24, 8)).toEqual({
      requests: 85,
      'plans issued': 85,
      'plans in force': 77,
      'plans issued from requests': 85,
      'plans in force from requests': 85,
    });
  });
});
