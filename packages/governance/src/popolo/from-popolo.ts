import type { Issue } from '@golden-thread/outcomes';
import { checkWith, type Checked } from '@golden-thread/outcomes/schema';
import type { Governance } from '../governance.ts';
import type { Proceedings } from '../proceedings.ts';
import { popoloDocumentSchema } from '../schema/popolo.ts';
import { derivedFields } from './derived-fields.ts';
import type { FromPopoloOptions } from './from-popolo-options.ts';
import { leftOut } from './left-out.ts';
import { createReading } from './reading.ts';
import { readMeetings, readResolutions } from './read-events.ts';
import { readBodies, readOrganisations, readPosts, readSeats } from './read-organizations.ts';
import { sizeIssues } from './size-issues.ts';

/** What was read of a Popolo document. */
export interface PopoloReading {
  readonly governance: Governance;
  readonly proceedings: Proceedings;
  /** The first area of the document; null when it has none. */
  readonly area: { readonly code: string; readonly name: string } | null;
  /** Everything that stands in the document and was left out or written otherwise, each with its path. */
  readonly remarks: readonly Issue[];
}

/**
 * Reads a Popolo document of unknown origin.
 *
 * What cannot be understood comes back as issues, all at once: nothing is guessed, no year is made a day, and no
 * classification or role that is not ours is read without being told what it means. What is understood and has no place
 * here is left out and told in `remarks`; of a person nothing is repeated. Ask `governanceIssues` about the result.
 *
 * @throws Defect `UNKNOWN_KIND` when an option gives a meaning that is none of ours.
 * @source The Popolo specification, popoloproject.com
 */
export function fromPopolo(input: unknown, options: FromPopoloOptions): Checked<PopoloReading> {
  const tooLarge = sizeIssues(input);
  if (tooLarge.length > 0) return { ok: false, issues: tooLarge };
  const checked = checkWith(popoloDocumentSchema, input);
  if (!checked.ok) return checked;
  const document = checked.value;
  const reading = createReading(document, options);
  const organisations = readOrganisations(document, reading);
  const bodies = readBodies(document, reading);
  const posts = readPosts(document, reading);
  const memberships = readSeats(document, reading);
  const meetings = readMeetings(document, reading);
  const resolutions = readResolutions(document, reading);
  if (reading.issues.length > 0) return { ok: false, issues: reading.issues };
  const [area = null] = document.areas;
  const others = document.areas.slice(1).map(({ id }, index): Issue => ({
    code: 'FIELD_LEFT_OUT',
    path: `areas[${index + 1}]`,
    found: JSON.stringify(id),
    expected: 'one area',
    whatToDo: 'Read a document for each area.',
  }));
  return {
    ok: true,
    value: {
      governance: { organisations, bodies, posts, memberships, lines: [], decisionRights: [], rhythm: [] },
      proceedings: { meetings, resolutions, resolutionRecords: [], returns: [], returnReceipts: [] },
      area: area === null ? null : { code: area.identifier, name: area.name },
      remarks: [...reading.remarks, ...others, ...derivedFields(document), ...leftOut(input as object)],
    },
  };
}
