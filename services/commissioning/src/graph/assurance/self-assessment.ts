import {
  assessmentFindings,
  type AssessedStatement,
  type AssessmentFindings,
  type AssessmentLevel,
} from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import { bodyNamed, entriesOn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface AssessmentNode extends EntryNode<'self-assessment'> {
  readonly findings: AssessmentFindings;
}
type StatementNode = AssessedStatement & { readonly level: AssessmentLevel | null };

/** `SelfAssessment`: what partners judge of themselves, and what shows it. */
export function addSelfAssessments({ builder, refs }: CommissioningBuilder, shared: SharedTypes): void {
  const statement = builder.objectRef<StatementNode>('AssessedStatement').implement({
    description: 'One statement that partners judge themselves by.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its place, from 1.' }),
      title: t.exposeString('title', { description: 'What is judged.' }),
      level: t.string({
        nullable: true,
        description: 'The level judged; null while it is not, or where the document gives none.',
        resolve: ({ level }) => level?.title ?? null,
      }),
      why: t.exposeString('why', {
        nullable: true,
        description: 'Why that level; null where nothing is said.',
      }),
      evidence: t.field({
        type: [shared.evidence],
        description: 'What shows it.',
        resolve: (node) => node.evidence,
      }),
    }),
  });
  const levelCount = builder
    .objectRef<AssessmentFindings['counts'][number]>('AssessmentLevelCount')
    .implement({
      description: 'How many statements are judged at a level.',
      fields: (t) => ({
        level: t.string({ description: 'The level.', resolve: ({ level }) => level.title }),
        count: t.exposeInt('count', { description: 'How many.' }),
      }),
    });
  const oldest = builder.objectRef<NonNullable<AssessmentFindings['oldest']>>('OldestEvidence').implement({
    description: 'The oldest dated evidence, with the statement it stands under.',
    fields: (t) => ({
      statement: t.string({ description: 'The statement.', resolve: (node) => node.statement.title }),
      evidence: t.expose('evidence', { type: shared.evidence, description: 'The evidence.' }),
    }),
  });
  const titles = (what: 'notJudged' | 'withoutEvidence' | 'undated', description: string) => ({
    description,
    resolve: ({ findings }: AssessmentNode) => findings[what].map(({ title }) => title),
  });
  const assessment = builder.objectRef<AssessmentNode>('SelfAssessment').implement({
    description: 'A judgement of partners about themselves, with what it rests on.',
    fields: (t) => ({
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      framework: t.string({
        description: 'The framework whose statements these are.',
        resolve: ({ entry }) => entry.content.framework,
      }),
      body: t.field({
        type: refs.body,
        nullable: true,
        description: 'The body that made it; null where none is stated.',
        resolve: (node) => bodyNamed(node, node.entry.content.bodyId),
      }),
      assessedDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was made; null where none is stated.',
        resolve: ({ entry }) => entry.content.assessedDate,
      }),
      reviewDate: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day by which it is to be made again; null where none is set.',
        resolve: ({ entry }) => entry.content.reviewDate,
      }),
      statements: t.field({
        type: [statement],
        description: 'What is judged, in its order.',
        resolve: ({ entry }) =>
          entry.content.statements.map((each) => ({
            ...each,
            level: entry.content.levels.find(({ id }) => id === each.levelId) ?? null,
          })),
      }),
      levelCounts: t.field({
        type: [levelCount],
        description: 'How many statements are judged at each level, lowest first.',
        resolve: ({ findings }) => findings.counts,
      }),
      notJudged: t.stringList(
        titles('notJudged', 'Statements that are not judged, or of which no level is known.'),
      ),
      withoutEvidence: t.stringList(
        titles('withoutEvidence', 'Statements judged with nothing that shows it.'),
      ),
      onUndatedEvidence: t.stringList(
        titles(
          'undated',
          'Statements that rest on evidence with no day only, which cannot be called recent.',
        ),
      ),
      oldestEvidence: t.field({
        type: oldest,
        nullable: true,
        description: 'The oldest dated evidence; null when none is dated.',
        resolve: ({ findings }) => findings.oldest,
      }),
      source: t.field({
        type: shared.source,
        nullable: true,
        description: 'Where it is published; null where it is not.',
        resolve: (node) => shared.sourceOf(node, node.entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(assessment);
  builder.objectField(refs.localArea, 'selfAssessments', (t) =>
    t.field({
      type: [assessment],
      description: 'What its partners judge of themselves, in the order published, then recorded.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: async (area, { asOf }, context) =>
        (await entriesOn('self-assessment', area, context, asOf)).map((node) => ({
          ...node,
          findings: assessmentFindings(node.entry.content),
        })),
    }),
  );
}
