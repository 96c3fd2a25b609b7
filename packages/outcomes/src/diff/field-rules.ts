import type { Commitment, IndicatorStatement, Outcome, OutcomesFramework } from '../framework.ts';
import type { Indicator } from '../indicator.ts';
import type { ChangeKind } from './framework-change.ts';

/** What it means that a field changed; a field of which nothing is said is looked at elsewhere. */
type Rules<Thing> = Readonly<
  Partial<Record<keyof Thing & string, Extract<ChangeKind, 'reworded' | 'corrected' | 'redefined'>>>
>;

/** A title or description may be put into better words; what a thing means may not change with them. */
export const outcomeRules: Rules<Outcome> = {
  title: 'reworded',
  description: 'reworded',
  source: 'corrected',
};

/** Its target and its baseline have rules of their own. */
export const indicatorRules: Rules<Indicator> = {
  title: 'reworded',
  domain: 'redefined',
  polarity: 'redefined',
  unit: 'redefined',
  decimals: 'redefined',
  frequency: 'redefined',
  collectedFromDate: 'corrected',
  source: 'corrected',
};

/** A statement is known by its outcome and its number. */
export const statementRules: Rules<IndicatorStatement> = { indicatorId: 'redefined', note: 'reworded' };

export const commitmentRules: Rules<Commitment> = { title: 'reworded', source: 'corrected' };

export const frameworkRules: Rules<OutcomesFramework> = {
  id: 'redefined',
  title: 'reworded',
  startDate: 'corrected',
  endDate: 'corrected',
  source: 'corrected',
};
