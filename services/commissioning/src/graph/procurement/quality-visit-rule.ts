import type { QualityVisitRule } from '@golden-thread/commissioning/procurement';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';

/** A rule of visits with the area it is of. */
export interface RuleNode {
  readonly area: CommissioningArea;
  readonly rule: QualityVisitRule;
}

/** `QualityVisitRule`: how often something is visited. */
export function addQualityVisitRule({ builder }: CommissioningBuilder) {
  return builder.objectRef<RuleNode>('QualityVisitRule').implement({
    description: 'How often something is visited.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id, as contracts and visits that are recorded name it: area code, colon, rule.',
        resolve: ({ area, rule: { id } }) => globalId(area.code, id),
      }),
      title: t.string({ description: 'What the rule is for.', resolve: (node) => node.rule.title }),
      everyMonths: t.int({
        description: 'Whole months from one visit to the next at the latest.',
        resolve: (node) => node.rule.everyMonths,
      }),
      firstWithinMonths: t.int({
        nullable: true,
        description: 'Whole months from the start of a contract to the first visit; null when not stated.',
        resolve: (node) => node.rule.firstWithinMonths,
      }),
    }),
  });
}
