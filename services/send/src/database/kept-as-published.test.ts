import type { ImprovementPlan, RiskEntry } from '@golden-thread/send';
import type { Baseline, Indicator } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { publishedOtherwise } from './kept-as-published.ts';

const baseline: Baseline = {
  value: 52.5,
  numerator: null,
  denominator: 40,
  date: '2021-06-30',
  label: '52.5% in June 2021',
};
const entry = { id: 'first', effectiveDate: '2022-09-06', status: 'open', likelihood: null, impact: null };

function content(
  given: {
    baseline?: Partial<Baseline> | null;
    baselineDate?: string | null;
    entries?: readonly object[];
  } = {},
) {
  const { baselineDate = '2021-06-30', entries = [entry] } = given;
  const plan = {
    id: 'plan',
    baselineDate,
    priorities: [{ headings: [{ impactMeasureIds: ['audited-good'] }] }],
    risks: [{ id: 'money', entries: entries as readonly RiskEntry[] }],
  };
  const indicator = {
    id: 'audited-good',
    baseline: given.baseline === null ? null : { ...baseline, ...given.baseline },
  };
  return { plans: [plan as unknown as ImprovementPlan], indicators: [indicator as Indicator] };
}
const told = (before: ReturnType<typeof content>, now: ReturnType<typeof content>) =>
  publishedOtherwise(before, now).map(({ code, path }) => `${path} ${code}`);

describe('what was published and may not be published otherwise', () => {
  it('is nothing where only words change, nothing was told before, or something is added', () => {
    const untold = content({ baseline: { value: null }, baselineDate: null, entries: [] });
    expect(told(content(), content({ baseline: { label: 'Just over half', numerator: 21 } }))).toEqual([]);
    expect(told(untold, content())).toEqual([]);
    expect(told(content({ baseline: null }), content())).toEqual([]);
    const more = [entry, { ...entry, id: 'second', corrects: 'first' }];
    expect(told(content(), content({ entries: more }))).toEqual([]);
    expect(publishedOtherwise({}, content())).toEqual([]);
    expect(publishedOtherwise(content(), {})).toEqual([]);
  });

  it('is the day and every figure of a baseline', () => {
    const changed = content({
      baselineDate: '2021-07-31',
      baseline: { value: 60, denominator: 41, date: '2021-07-31' },
    });
    expect(told(content(), changed)).toEqual([
      'improvementPlans[0].baselineDate BASELINE_CHANGED',
      'indicators.audited-good.baseline.value BASELINE_CHANGED',
      'indicators.audited-good.baseline.denominator BASELINE_CHANGED',
      'indicators.audited-good.baseline.date BASELINE_CHANGED',
    ]);
    expect(told(content(), content({ baseline: null }))).toHaveLength(3);
    expect(publishedOtherwise(content(), content({ baseline: { value: 60 } }))[0]).toMatchObject({
      found: '60',
      expected: '52.5, as it was first published',
    });
  });

  it('is not the baseline of an indicator that no plan uses as a measure', () => {
    const { plans } = content();
    const free = {
      plans: [{ ...plans[0]!, priorities: [] }],
      indicators: content({ baseline: null }).indicators,
    };
    expect(publishedOtherwise(content(), free)).toEqual([]);
  });

  it('is an entry of a risk, changed or taken away', () => {
    expect(told(content(), content({ entries: [] }))).toEqual([
      'improvementPlans[0].risks RISK_ENTRY_CHANGED',
    ]);
    const closed = [{ ...entry, status: 'closed' }];
    expect(publishedOtherwise(content(), content({ entries: closed }))[0]?.found).toBe(
      'another entry "first" of "money"',
    );
    expect(told(content(), content({ entries: [{ ...entry, note: 'More is known.' }] }))).toEqual([]);
  });
});
