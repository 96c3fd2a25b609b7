import {
  codeOfPracticeCoverage,
  type CodeOfPracticeCoverage,
  type CodeOfPracticeRow,
  type MappedSection,
  type ParagraphRange,
} from '@golden-thread/commissioning/assurance';
import type { CommissioningBuilder } from '../builder.ts';
import type { addDocuments } from './document.ts';
import { documentsOn } from './document.ts';
import { entriesOn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface MapNode extends EntryNode<'code-of-practice-map'> {
  readonly coverage: CodeOfPracticeCoverage;
}

/** `CodeOfPracticeMap`: where a local document answers each paragraph of the Code. */
export function addCodeOfPractice(
  { builder, refs }: CommissioningBuilder,
  shared: SharedTypes,
  document: ReturnType<typeof addDocuments>,
): void {
  const range = builder.objectRef<ParagraphRange>('ParagraphRange').implement({
    description: 'A run of paragraphs. Both ends belong to it.',
    fields: (t) => ({
      firstParagraph: t.exposeString('firstParagraph', { description: 'The first, such as 3.1.' }),
      lastParagraph: t.exposeString('lastParagraph', { description: 'The last.' }),
    }),
  });
  const section = builder.objectRef<MappedSection>('MappedSection').implement({
    description: 'A section of the local document that a paragraph is answered by.',
    fields: (t) => ({
      number: t.exposeString('number', { description: 'Its number there.' }),
      titleAsPrinted: t.exposeString('titleAsPrinted', {
        description: 'The title the mapping prints for it.',
      }),
    }),
  });
  const wronglyTitled = builder
    .objectRef<CodeOfPracticeCoverage['wronglyTitled'][number]>('WronglyTitledSection')
    .implement({
      description: 'A section the mapping calls by a title that it does not carry.',
      fields: (t) => ({
        number: t.exposeString('number', { description: 'Its number.' }),
        titleAsPrinted: t.exposeString('titleAsPrinted', { description: 'The title in the mapping.' }),
        title: t.exposeString('title', {
          nullable: true,
          description: 'The title it carries; null when there is no such section.',
        }),
      }),
    });
  const row = builder.objectRef<CodeOfPracticeRow>('CodeOfPracticeRow').implement({
    description: 'Paragraphs of the Code and where the local document answers them.',
    fields: (t) => ({
      paragraphs: t.field({ type: range, description: 'The paragraphs.', resolve: (node) => node }),
      topic: t.exposeString('topic', { description: 'What they are about.' }),
      sections: t.field({
        type: [section],
        description: 'The sections that answer them.',
        resolve: ({ sections }) => sections,
      }),
    }),
  });
  const map = builder.objectRef<MapNode>('CodeOfPracticeMap').implement({
    description:
      'A local document’s own mapping to a chapter of the SEND Code of Practice, with its gaps and overlaps. These are facts about the document; whether they matter is for people to say.',
    fields: (t) => ({
      title: t.string({ description: 'What it is called.', resolve: ({ entry }) => entry.content.title }),
      toCover: t.field({
        type: range,
        description: 'The paragraphs that are to be covered.',
        resolve: ({ entry }) => entry.content,
      }),
      rows: t.field({
        type: [row],
        description: 'Its rows, in the order of the document.',
        resolve: ({ entry }) => entry.content.rows,
      }),
      gaps: t.field({
        type: [range],
        description: 'Paragraphs no row covers.',
        resolve: ({ coverage }) => coverage.gaps,
      }),
      overlaps: t.field({
        type: [range],
        description: 'Paragraphs more than one row covers.',
        resolve: ({ coverage }) => coverage.overlaps,
      }),
      wronglyTitled: t.field({
        type: [wronglyTitled],
        description: 'Sections called by another title than theirs, or that the document does not have.',
        resolve: ({ coverage }) => coverage.wronglyTitled,
      }),
      documentVersions: t.field({
        type: document,
        nullable: true,
        description: 'The versions of the local document on the day; null when none is known.',
        resolve: async ({ area, asOf, entry }, _args, context) =>
          (await documentsOn(area, context, asOf)).find(
            ({ standing }) => standing.documentSourceId === entry.content.source.sourceId,
          ) ?? null,
      }),
      source: t.field({
        type: shared.source,
        description: 'Where it is published.',
        resolve: ({ area, entry }) => area.sourceView(entry.content.source),
      }),
    }),
  });
  shared.withEntryFields(map);
  builder.objectField(refs.localArea, 'codeOfPracticeMaps', (t) =>
    t.field({
      type: [map],
      description: 'How its documents answer the SEND Code of Practice, in the order published.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: async (area, { asOf }, context) =>
        (await entriesOn('code-of-practice-map', area, context, asOf)).map((node) => ({
          ...node,
          coverage: codeOfPracticeCoverage(node.entry.content),
        })),
    }),
  );
}
