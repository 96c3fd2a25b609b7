import type {
  DecisionRightNode,
  ForwardPlanItemNode,
  LineNode,
  MemberNode,
} from '../area/commissioning-area.ts';
import type { CommissioningBuilder } from './builder.ts';

/** The parts of a body's answer that are not entities. */
export function addBodyParts({ builder, enums, refs, values }: CommissioningBuilder) {
  const line = builder.objectRef<LineNode>('Line').implement({
    description: 'A typed line from one body to another.',
    fields: (t) => ({
      kind: t.expose('kind', { type: enums.lineKind, description: 'What the body is to the other.' }),
      to: t.expose('to', { type: refs.body, description: 'The other body.' }),
    }),
  });
  const member = builder.objectRef<MemberNode>('Member').implement({
    description: 'A membership of a body, held by a post, a body or an organisation.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of who holds it: area code, colon, holder.' }),
      name: t.exposeString('name', {
        description: 'Title of the post, or name of the body or organisation.',
      }),
      kind: t.field({
        type: enums.memberKind,
        description: 'Who holds it.',
        resolve: (node) => node.holder.kind,
      }),
      role: t.expose('role', { type: enums.membershipRole, description: 'The part played.' }),
      onBehalfOf: t.expose('onBehalfOf', {
        type: refs.organisation,
        nullable: true,
        description: 'The organisation it is held on behalf of; null when none is recorded.',
      }),
    }),
  });
  const decisionRight = builder.objectRef<DecisionRightNode>('DecisionRight').implement({
    description: 'The right of a body to take a kind of decision.',
    fields: (t) => ({
      decision: t.expose('decision', { type: enums.decisionKind, description: 'The kind of decision.' }),
      subjectId: t.exposeID('subjectId', {
        description: 'Id of the plan, strategy or framework it covers: area code, colon, subject.',
      }),
      source: t.expose('source', { type: values.source, description: 'Where it is published.' }),
    }),
  });
  const forwardPlanItem = builder.objectRef<ForwardPlanItemNode>('ForwardPlanItem').implement({
    description: "One dated item of a body's forward plan.",
    fields: (t) => ({
      date: t.expose('date', {
        type: 'Date',
        description:
          'The day. Where no document states it, the day assumed: read `assumption` before relying on it.',
      }),
      assumption: t.exposeString('assumption', {
        nullable: true,
        description:
          'What of the day no document states and is assumed, in a sentence; null when the day itself is published.',
      }),
      title: t.exposeString('title', { description: 'What is taken.' }),
      kind: t.expose('kind', { type: enums.forwardPlanItemKind, description: 'What kind of item it is.' }),
      from: t.expose('from', {
        type: refs.body,
        nullable: true,
        description: 'The group that brings it; null when none does.',
      }),
    }),
  });
  return { line, member, decisionRight, forwardPlanItem };
}
