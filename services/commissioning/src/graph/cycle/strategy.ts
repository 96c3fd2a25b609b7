import type { CommissioningStrategy, StrategyItem } from '@golden-thread/commissioning/cycle';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea, CommitmentNode } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { addFramework } from '../framework.ts';

/** A strategy with the area it is of. */
export interface StrategyNode {
  readonly area: CommissioningArea;
  readonly strategy: CommissioningStrategy;
}

/** `CommissioningStrategy`: what partners agreed on paper about commissioning together. */
export function addStrategy(
  { builder, refs, values }: CommissioningBuilder,
  { commitment }: ReturnType<typeof addFramework>,
) {
  const item = builder.objectRef<StrategyItem>('StrategyItem').implement({
    description: 'One line of a strategy: a priority, a principle, an aim or a process.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its place in the list of the document, from 1.' }),
      title: t.exposeString('title', { description: 'What it is about.' }),
      description: t.exposeString('description', {
        nullable: true,
        description: 'What the document adds; null when it adds nothing.',
      }),
    }),
  });
  const items = (list: 'priorities' | 'principles' | 'aims' | 'processes', what: string) => ({
    type: [item] as [typeof item],
    description: `${what}; empty when the document has none.`,
    resolve: ({ strategy }: StrategyNode) => strategy[list],
  });
  return builder.objectRef<StrategyNode>('CommissioningStrategy').implement({
    description: 'A joint commissioning strategy, or another strategy that it is held against.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, strategy.',
        resolve: ({ area, strategy }) => globalId(area.code, strategy.id),
      }),
      title: t.string({ description: 'Its title.', resolve: ({ strategy }) => strategy.title }),
      startDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its first day; null when not stated.',
        resolve: ({ strategy }) => strategy.startDate,
      }),
      endDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'Its last day; null when not stated.',
        resolve: ({ strategy }) => strategy.endDate,
      }),
      board: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that oversees it; null when the document names none.',
        resolve: ({ area, strategy }) => area.bodies.get(strategy.boardBodyId ?? '') ?? null,
      }),
      priorities: t.field(items('priorities', 'Its priorities, in its order')),
      principles: t.field(items('principles', 'Its principles')),
      aims: t.field(items('aims', 'What children and young people want for themselves')),
      processes: t.field(items('processes', 'How partners work to get there')),
      commitments: t.field({
        type: [commitment],
        description: 'The commitments that the same document states; empty when it states none.',
        resolve: ({ area, strategy }): readonly CommitmentNode[] =>
          area.framework?.commitments.filter(
            (each) => each.commitment.source.sourceId === strategy.source.sourceId,
          ) ?? [],
      }),
      source: t.field({
        type: values.source,
        description: 'Where it is published.',
        resolve: ({ area, strategy }) => area.sourceView(strategy.source),
      }),
    }),
  });
}
