import type { AreaLineNode } from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';

/** A line of a whole area, with both its ends. */
export function addAreaLine({ builder, enums, refs, values }: CommissioningBuilder) {
  return builder.objectRef<AreaLineNode>('GovernanceLine').implement({
    description: 'A typed line of an area: from a body to another, or to what a decision right covers.',
    fields: (t) => ({
      kind: t.expose('kind', { type: enums.lineKind, description: 'What the first body is to the other.' }),
      from: t.expose('from', { type: refs.body, description: 'The body the line is read from.' }),
      to: t.expose('to', {
        type: refs.body,
        nullable: true,
        description: 'The other body; null for a decision right, which leads to `subjectId`.',
      }),
      decision: t.expose('decision', {
        type: enums.decisionKind,
        nullable: true,
        description: 'Of a decision right: which decision. Null for a line between bodies.',
      }),
      subjectId: t.exposeID('subjectId', {
        nullable: true,
        description:
          'Of a decision right: id of the plan, strategy or framework it covers, area code, colon, subject. Null for a line between bodies.',
      }),
      withinWorkingDays: t.exposeInt('withinWorkingDays', {
        nullable: true,
        description:
          'Of an escalation: working days a body has to settle a matter before it goes up, the day it arrives not counted. Null when no document says.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
}
