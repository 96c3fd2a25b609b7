import type { IndicatorStatement, Outcome } from '../framework.ts';
import type { Indicator } from '../indicator.ts';

/** The fields that say what an indicator is. Its target, its baseline and since when it is collected are a council's own. */
export const indicatorDefinitionFields = [
  'title',
  'domain',
  'polarity',
  'unit',
  'decimals',
  'frequency',
  'nationalMeasureId',
  'recordMeasure',
] as const satisfies readonly (keyof Indicator)[];

/** The fields that say what an outcome is. */
export const outcomeDefinitionFields = ['title', 'description'] as const satisfies readonly (keyof Outcome)[];

/** The place of a statement in its document; two statements in one place must be the same. */
export function statementKey({ outcomeId, number }: IndicatorStatement): string {
  return `${outcomeId} ${number}`;
}

/** An indicator as another council takes it over: the definition, and nothing that its lender wants of it. */
export function definitionOnly(indicator: Indicator): Indicator {
  return { ...indicator, baseline: null, target: null, targetLabel: null, collectedFromDate: null };
}
