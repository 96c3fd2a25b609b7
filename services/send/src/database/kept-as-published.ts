import type { Issue } from '@golden-thread/outcomes';
import type { RiskEntry } from '@golden-thread/send';
import type { SendContent } from '../area/send-content.ts';

/** What of an earlier version matters here: it may be of an older format. */
export type EarlierContent = Partial<Pick<SendContent, 'plans' | 'indicators'>>;

/**
 * What was published once and may not be published otherwise: `BASELINE_CHANGED`, the day or the figures of a baseline that plans
 * are measured from; `RISK_ENTRY_CHANGED`, an entry of a risk. Words about them may change, and what was not told may
 * be told later. Another figure is recorded as an observation of the day of the baseline, another view of a risk as a new entry: both
 * then stand beside what was published, so that a past day reads as it did.
 */
export function publishedOtherwise(before: EarlierContent, now: EarlierContent): readonly Issue[] {
  return [...planBaselines(before, now), ...baselines(before, now), ...riskEntries(before, now)];
}

function planBaselines({ plans: before }: EarlierContent, { plans: now }: EarlierContent): readonly Issue[] {
  return (now ?? []).flatMap((plan, index) => {
    const earlier = before?.find(({ id }) => id === plan.id)?.baselineDate ?? null;
    if (earlier === null || earlier === plan.baselineDate) return [];
    return [
      baselineIssue(
        `improvementPlans[${index}].baselineDate`,
        String(plan.baselineDate),
        `${earlier}, as it was first published`,
      ),
    ];
  });
}

function baselines({ indicators: before }: EarlierContent, content: EarlierContent): readonly Issue[] {
  const measures = new Set(
    (content.plans ?? []).flatMap(({ priorities }) =>
      priorities.flatMap(({ headings }) => headings.flatMap(({ impactMeasureIds }) => impactMeasureIds)),
    ),
  );
  return (content.indicators ?? []).flatMap(({ baseline, id }) => {
    const earlier = before?.find((indicator) => indicator.id === id)?.baseline ?? null;
    if (earlier === null || earlier.value === null || !measures.has(id)) return [];
    return (['value', 'numerator', 'denominator', 'date'] as const).flatMap((field) => {
      const [first, again] = [earlier[field], baseline?.[field] ?? null];
      if (first === null || first === again) return [];
      return [
        baselineIssue(
          `indicators.${id}.baseline.${field}`,
          String(again),
          `${first}, as it was first published`,
        ),
      ];
    });
  });
}

function baselineIssue(path: string, found: string, expected: string): Issue {
  return {
    code: 'BASELINE_CHANGED',
    path,
    found,
    expected,
    whatToDo:
      'Leave the baseline as it is, and record the other figure as an observation of its day: it is then shown beside it as a correction.',
  };
}

function riskEntries({ plans: before }: EarlierContent, { plans: now }: EarlierContent): readonly Issue[] {
  return (before ?? []).flatMap((plan) => {
    const index = (now ?? []).findIndex(({ id }) => id === plan.id);
    if (index === -1) return [];
    const entries = entriesOf(now![index]!);
    return [...entriesOf(plan)].flatMap(([key, entry]) => {
      const kept = entries.get(key);
      if (kept !== undefined && standing(kept) === standing(entry)) return [];
      return [
        {
          code: 'RISK_ENTRY_CHANGED',
          path: `improvementPlans[${index}].risks`,
          found: `${kept === undefined ? 'no entry' : 'another entry'} ${key}`,
          expected: 'every entry as it was published',
          whatToDo: 'Put it back as it was, and add an entry that corrects it.',
        },
      ];
    });
  });
}

function entriesOf({ risks }: SendContent['plans'][number]): ReadonlyMap<string, RiskEntry> {
  return new Map(
    (risks ?? []).flatMap((risk) => risk.entries.map((entry) => [`"${entry.id}" of "${risk.id}"`, entry])),
  );
}

/** What an entry says of the risk, without its words. */
function standing({ corrects, effectiveDate, impact, likelihood, status }: RiskEntry): string {
  return JSON.stringify([effectiveDate, status, likelihood, impact, corrects]);
}
