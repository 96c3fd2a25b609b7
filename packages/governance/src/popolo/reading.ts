import type { Citation, Issue } from '@golden-thread/outcomes';
import type { BodyKind, OrganisationKind } from '../body.ts';
import { citationLink, linkedCitation } from './citation-link.ts';
import type { PopoloDocument, PopoloLink, PopoloOrganization } from './document.ts';
import type { FromPopoloOptions } from './from-popolo-options.ts';
import { classifications, isBodyKind, isOrganisationKind } from './kinds.ts';
import { isMeeting } from './is-meeting.ts';
import { meaning } from './meaning.ts';
import { createIdBook, type PopoloKind } from './popolo-id.ts';

/** A document while it is read: what its ids stand for, and what there is to say about it. */
export interface Reading {
  readonly options: FromPopoloOptions;
  readonly issues: Issue[];
  readonly remarks: Issue[];
  /** What an organization is here; null when nobody says, which is an issue already. */
  readonly kindOf: (organization: PopoloOrganization) => BodyKind | OrganisationKind | null;
  /** Our id of something of the document, once it is in it; null, and an issue, when it is not or is of another kind. */
  readonly idOf: (path: string, kinds: readonly PopoloKind[], id: string) => Named | null;
  /** The citation behind some links, or that of the document; other links are told. */
  readonly citationOf: (path: string, links: readonly PopoloLink[] | undefined) => Citation;
}

/** Something of the document under its id here. */
export interface Named {
  readonly kind: PopoloKind;
  readonly id: string;
}

/** Starts to read a document: gives everything in it an id. */
export function createReading(document: PopoloDocument, options: FromPopoloOptions): Reading {
  const issues: Issue[] = [];
  const remarks: Issue[] = [];
  const kinds = new Map(
    document.organizations.map((organization, index) => {
      const path = `organizations[${index}].classification`;
      return [organization, classify(organization, options, path, issues)] as const;
    }),
  );
  const things = [
    ...document.organizations.map((each, index) => {
      const kind = kinds.get(each) ?? null;
      const is: PopoloKind = kind !== null && isOrganisationKind(kind) ? 'organisation' : 'body';
      return { kind: is, id: each.id, path: `organizations[${index}].id` };
    }),
    ...document.posts.map(({ id }, index) => ({ kind: 'post' as const, id, path: `posts[${index}].id` })),
    ...document.events.flatMap((each, index) =>
      isMeeting(each) ? [{ kind: 'meeting' as const, id: each.id, path: `events[${index}].id` }] : [],
    ),
    ...document.motions.map(({ id }, index) => ({
      kind: 'resolution' as const,
      id,
      path: `motions[${index}].id`,
    })),
  ];
  const book = createIdBook(things);
  const named = new Map<string, Named>();
  for (const { kind, id: foreign, path } of things) {
    if (named.has(foreign)) {
      issues.push(issue('DUPLICATE_ID', path, JSON.stringify(foreign), 'an id used once in the document'));
      continue;
    }
    const id = book.idFor(kind, foreign);
    named.set(foreign, { kind, id });
    if (foreign !== `${kind}:${id}`) {
      remarks.push({
        code: 'ID_CHANGED',
        path,
        found: JSON.stringify(foreign),
        expected: `an id such as ${kind}:${id}`,
        whatToDo: `Know it as "${id}" from now on, or change the id in the document.`,
      });
    }
  }
  return {
    options,
    issues,
    remarks,
    kindOf: (organization) => kinds.get(organization) ?? null,
    idOf(path, wanted, id) {
      const found = named.get(id);
      if (found !== undefined && wanted.includes(found.kind)) return found;
      const expected = `the id of a ${wanted.join(' or ')} of this document`;
      issues.push(issue('UNKNOWN_REFERENCE', path, JSON.stringify(id), expected));
      return null;
    },
    citationOf(path, links = []) {
      const citation = links.map(linkedCitation).find((each) => each !== null) ?? null;
      links.forEach((link, index) => {
        if (citation !== null && link.url === citationLink(citation).url && link.note === citation.place)
          return;
        remarks.push({
          code: 'FIELD_LEFT_OUT',
          path: `${path}.sources[${index}]`,
          found: 'a link',
          expected: 'one source named by its id and place',
          whatToDo: 'List the source with the area, and cite it there.',
        });
      });
      return citation ?? options.citation;
    },
  };
}

function classify(
  { classification }: PopoloOrganization,
  { classifications: meanings }: FromPopoloOptions,
  path: string,
  issues: Issue[],
): BodyKind | OrganisationKind | null {
  const kind = meaning<BodyKind | OrganisationKind>(
    meanings,
    classification,
    (word): word is BodyKind | OrganisationKind => isBodyKind(word) || isOrganisationKind(word),
  );
  if (kind === null) {
    const expected = `one of ${classifications.join(', ')}, or a word whose meaning is given`;
    issues.push(issue('UNKNOWN_CLASSIFICATION', path, JSON.stringify(classification), expected));
  }
  return kind;
}

/** Something that keeps a document from being read. */
export function issue(code: string, path: string, found: string, expected: string): Issue {
  return { code, path, found, expected, whatToDo: `Write ${expected}.` };
}
