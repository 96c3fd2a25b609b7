import type { RiskBand } from '@golden-thread/commissioning/assurance';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningBuilder } from '../builder.ts';
import type { addAudit } from './audit.ts';
import { entriesOn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

/** `RiskScale` and `OpinionScale`: what risks are scored on, and the opinions of audit; whoever records either names one. */
export function addScales(
  { builder, refs }: CommissioningBuilder,
  shared: SharedTypes,
  { opinion }: ReturnType<typeof addAudit>,
): void {
  const band = builder.objectRef<RiskBand>('RiskBand').implement({
    description: 'What scores are called.',
    fields: (t) => ({
      title: t.exposeString('title', { description: 'The word, such as High.' }),
      fromScore: t.exposeInt('fromScore', { description: 'The lowest score in it.' }),
    }),
  });
  const idOf = ({ area, entry }: EntryNode<'risk-scale' | 'opinion-scale'>) => globalId(area.code, entry.id);
  const ID = 'Stable id, as what is recorded names it: area code, colon, scale.';
  const risks = builder.objectRef<EntryNode<'risk-scale'>>('RiskScale').implement({
    description: 'How risks are scored: likelihood times impact, each a step counted from 1.',
    fields: (t) => ({
      id: t.id({ description: ID, resolve: idOf }),
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      likelihood: t.stringList({
        description: 'The steps of likelihood in words, the lowest first.',
        resolve: ({ entry }) => [...entry.content.likelihood],
      }),
      impact: t.stringList({
        description: 'The steps of impact in words, the lowest first.',
        resolve: ({ entry }) => [...entry.content.impact],
      }),
      bands: t.field({
        type: [band],
        description: 'What scores are called, the lowest first.',
        resolve: ({ entry }) => entry.content.bands,
      }),
    }),
  });
  const opinions = builder.objectRef<EntryNode<'opinion-scale'>>('OpinionScale').implement({
    description: 'The opinions that internal audit chooses from.',
    fields: (t) => ({
      id: t.id({ description: ID, resolve: idOf }),
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      opinions: t.field({
        type: [opinion],
        description: 'The opinions, the best first.',
        resolve: ({ entry }) => entry.content.opinions,
      }),
    }),
  });
  builder.objectFields(refs.localArea, (t) => ({
    riskScales: t.field({
      type: [risks],
      description: 'What its risks can be scored on: what is shipped, and its own.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: (area, { asOf }, context) => entriesOn('risk-scale', area, context, asOf),
    }),
    opinionScales: t.field({
      type: [opinions],
      description: 'What its audit can say: what is shipped, and its own.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: (area, { asOf }, context) => entriesOn('opinion-scale', area, context, asOf),
    }),
  }));
}
