import type { Indicator } from '../indicator.ts';
import { indicatorDefinitionFields } from '../overlay/definition.ts';
import { added, changed, removed, titled } from './change.ts';
import type { BareChange, Subject } from './change.ts';
import { diffList } from './diff-list.ts';
import { indicatorRules } from './field-rules.ts';

/** Every change of indicators, their targets and their baselines. */
export function diffIndicators(
  before: readonly Indicator[],
  after: readonly Indicator[],
): readonly BareChange[] {
  return diffList(before, after, {
    keyOf: ({ id }) => id,
    subjectOf: subjectOf('indicator'),
    fields: indicatorRules,
    samenessOf: (indicator) => indicatorDefinitionFields.map((field) => indicator[field]),
    within: (one, other) => [
      ...titled(subjectOf('indicator')(one), one, other),
      ...targetChanges(one, other),
      ...baselineChanges(one, other),
    ],
  });
}

/** A target of another kind is another target; another figure or day in one of the same kind puts it right. */
function targetChanges(before: Indicator, after: Indicator): readonly BareChange[] {
  const of = subjectOf('target')(before);
  if (before.target === null && after.target === null) return [];
  if (before.target === null) return [added(of, after.target)];
  if (after.target === null) return [removed(of, before.target)];
  const kind = before.target.kind === after.target.kind ? 'corrected' : 'redefined';
  return [
    changed(of, kind, 'target', before.target, after.target),
    changed(of, 'reworded', 'targetLabel', before.targetLabel, after.targetLabel),
  ].filter((change) => change !== null);
}

function baselineChanges({ baseline, ...before }: Indicator, after: Indicator): readonly BareChange[] {
  const of = subjectOf('baseline')(before);
  if (baseline === null && after.baseline === null) return [];
  if (baseline === null) return [added(of, after.baseline)];
  if (after.baseline === null) return [removed(of, baseline)];
  return [changed(of, 'corrected', 'baseline', baseline, after.baseline)].filter((change) => change !== null);
}

function subjectOf(
  subject: 'indicator' | 'target' | 'baseline',
): (indicator: Pick<Indicator, 'id' | 'title'>) => Subject {
  const of = subject === 'indicator' ? 'indicator' : `the ${subject} of indicator`;
  return ({ id, title }) => ({ subject, id, name: `${of} "${title}"` });
}
