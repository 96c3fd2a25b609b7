import type { Commitment, IndicatorStatement, Outcome, OutcomesFramework } from '../framework.ts';
import type { Indicator } from '../indicator.ts';
import type { ChangeKind } from './framework-change.ts';

/** What it means that a field changed. The compiler asks for every field but those that are looked at elsewhere. */
type Rules<Thing, Elsewhere extends keyof Thing> = Readonly<
  Record<
    Exclude<keyof Thing & string, Elsewhere>,
    Extract<ChangeKind, 'reworded' | 'corrected' | 'redefined'>
  >
>;

/** A description may be put into better words; what a thing means may not change with them. Its title has a rule of its own. */
export const outcomeRules: Rules<Outcome, 'id' | 'title'> = {
  description: 'reworded',
  source: 'corrected',
};

/** Its title, its target and its baseline have rules of their own. */
export const indicatorRules: Rules<Indicator, 'id' | 'title' | 'target' | 'targetLabel' | 'baseline'> = {
  domain: 'redefined',
  polarity: 'redefined',
  unit: 'redefined',
  decimals: 'redefined',
  frequency: 'redefined',
  collectedFromDate: 'corrected',
  nationalMeasureId: 'corrected',
  recordMeasure: 'corrected',
  source: 'corrected',
};

/** A statement is known by its outcome and its number. */
export const statementRules: Rules<IndicatorStatement, 'outcomeId' | 'number'> = {
  indicatorId: 'redefined',
  note: 'reworded',
};

export const commitmentRules: Rules<Commitment, 'id'> = { title: 'reworded', source: 'corrected' };

export const frameworkRules: Rules<OutcomesFramework, 'outcomes' | 'statements' | 'commitments'> = {
  id: 'redefined',
  title: 'reworded',
  startDate: 'corrected',
  endDate: 'corrected',
  source: 'corrected',
};
