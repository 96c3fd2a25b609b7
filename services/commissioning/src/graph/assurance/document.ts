import {
  documentsAsAt,
  type DocumentStanding,
  type DocumentVersion,
} from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { entriesOn, postNamed, type AreaOnDay } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

type VersionNode = AreaOnDay & { readonly version: DocumentVersion };
export type DocumentOnDay = AreaOnDay & { readonly standing: DocumentStanding };

/** `DocumentVersions`: which version of a document is in force on a day. */
export function addDocuments({ builder, refs }: CommissioningBuilder, shared: SharedTypes) {
  const status = builder.enumType('DocumentVersionStatus', {
    description: 'What a version of a document is.',
    values: describedValues<DocumentVersion['status']>({
      draft: 'A draft.',
      final: 'Issued.',
      unknown: 'The document does not say.',
    }),
  });
  const version = builder.objectRef<VersionNode>('DocumentVersion').implement({
    description: 'One version of a document.',
    fields: (t) => ({
      version: t.string({
        nullable: true,
        description: 'As printed, such as 0.12; null when the document gives no number.',
        resolve: (node) => node.version.version,
      }),
      date: t.field({
        type: 'Date',
        nullable: true,
        description: 'The day it was issued; null when none is stated, or a month alone.',
        resolve: (node) => node.version.date,
      }),
      dateLabel: t.string({
        nullable: true,
        description: 'The day as printed; null when none is.',
        resolve: (node) => node.version.dateLabel,
      }),
      status: t.field({ type: status, description: 'What it is.', resolve: (node) => node.version.status }),
      changes: t.stringList({
        description: 'What changed; empty when the document does not say.',
        resolve: (node) => [...node.version.changes],
      }),
      madeBy: t.string({
        nullable: true,
        description: 'The post that made it; null when the document names none. Never a person.',
        resolve: (node) => postNamed(node, node.version.madeByPostId),
      }),
      source: t.field({
        type: shared.source,
        description: 'Where it is told.',
        resolve: (node) => node.area.sourceView(node.version.source),
      }),
    }),
  });
  const versions = (what: 'drafts' | 'undated', description: string) => ({
    type: [version] as [typeof version],
    description,
    resolve: ({ area, asOf, standing }: DocumentOnDay) =>
      standing[what].map((each) => ({ area, asOf, version: each })),
  });
  const document = builder.objectRef<DocumentOnDay>('DocumentVersions').implement({
    description: 'The versions of one document as at a day.',
    fields: (t) => ({
      document: t.field({
        type: shared.source,
        description: 'The document.',
        resolve: ({ area, standing }) =>
          area.sourceView({ sourceId: standing.documentSourceId, place: 'The document as a whole' }),
      }),
      inForce: t.field({
        type: version,
        nullable: true,
        description: 'The newest final version dated by the day; null when none is.',
        resolve: ({ area, asOf, standing }) =>
          standing.inForce === null ? null : { area, asOf, version: standing.inForce },
      }),
      drafts: t.field(
        versions(
          'drafts',
          'Drafts dated after the one in force, and drafts with no day, in the order listed.',
        ),
      ),
      undated: t.field(
        versions('undated', 'Final versions with no day: whether one of them is in force cannot be told.'),
      ),
    }),
  });
  builder.objectField(refs.localArea, 'documentVersions', (t) =>
    t.field({
      type: [document],
      description:
        'The documents of which versions are known, with the one in force on the day and the drafts.',
      args: { asOf: t.arg(shared.asOf) },
      resolve: (area, { asOf }, context) => documentsOn(area, context, asOf),
    }),
  );
  return document;
}

/** The documents of an area of which versions are known on a day. */
export async function documentsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly DocumentOnDay[]> {
  const day = asOf ?? context.todayDate;
  const versions = await entriesOn('document-version', area, context, day);
  return documentsAsAt(
    versions.map(({ entry }) => entry.content),
    day,
  ).map((standing) => ({ area, asOf: day, standing }));
}
