import type { Body, Holder, Membership, Organisation, Post } from '../body.ts';
import type { PopoloDocument, PopoloMembership, PopoloOrganization } from './document.ts';
import { isBodyKind, isOrganisationKind, isRole } from './kinds.ts';
import { meaning } from './meaning.ts';
import { issue, type Reading } from './reading.ts';

/** The organizations of a document that are organisations here. */
export function readOrganisations(
  { organizations }: PopoloDocument,
  reading: Reading,
): readonly Organisation[] {
  return organizations.flatMap((each, index): readonly Organisation[] => {
    const kind = reading.kindOf(each);
    if (kind === null || !isOrganisationKind(kind)) return [];
    const path = `organizations[${index}]`;
    const id = reading.idOf(`${path}.id`, ['organisation'], each.id);
    if (id === null) return [];
    for (const [place] of (each.sources ?? []).entries()) leftOut(`${path}.sources[${place}]`, reading);
    return [
      {
        id: id.id,
        name: each.name,
        kind,
        ...span(each),
        successorId: null,
        codes: codesOf(each, path, reading),
      },
    ];
  });
}

/** The organizations of a document that are bodies here. */
export function readBodies({ organizations }: PopoloDocument, reading: Reading): readonly Body[] {
  return organizations.flatMap((each, index): readonly Body[] => {
    const kind = reading.kindOf(each);
    if (kind === null || !isBodyKind(kind)) return [];
    const path = `organizations[${index}]`;
    const id = reading.idOf(`${path}.id`, ['body'], each.id);
    if (id === null) return [];
    for (const [place] of (each.identifiers ?? []).entries())
      leftOut(`${path}.identifiers[${place}]`, reading);
    const source = reading.citationOf(path, each.sources);
    return [{ id: id.id, name: each.name, kind, ...span(each), source }];
  });
}

function span({ founding_date = null, dissolution_date = null }: PopoloOrganization) {
  return { startDate: founding_date, endDate: dissolution_date };
}

function codesOf(
  { identifiers = [] }: PopoloOrganization,
  path: string,
  reading: Reading,
): Organisation['codes'] {
  const codes = new Map<string, string>();
  for (const [index, { scheme, identifier }] of identifiers.entries()) {
    if (scheme === null || scheme === undefined || scheme === '__proto__' || codes.has(scheme))
      leftOut(`${path}.identifiers[${index}]`, reading);
    else codes.set(scheme, identifier);
  }
  return Object.fromEntries(codes);
}

function leftOut(path: string, reading: Reading): void {
  reading.remarks.push({
    code: 'FIELD_LEFT_OUT',
    path,
    found: 'an identifier or a link',
    expected: 'one code for each scheme of an organisation, and sources of bodies',
    whatToDo: 'Carry it over by hand if it is needed.',
  });
}

/** The posts of a document. */
export function readPosts({ posts }: PopoloDocument, reading: Reading): readonly Post[] {
  return posts.flatMap(({ id, label, organization_id: of }, index): readonly Post[] => {
    const path = `posts[${index}]`;
    const own = reading.idOf(`${path}.id`, ['post'], id);
    const organisation =
      of === null || of === undefined ? null : reading.idOf(`${path}.organization_id`, ['organisation'], of);
    return own === null ? [] : [{ id: own.id, title: label, organisationId: organisation?.id ?? null }];
  });
}

/** The memberships of a document that a post, a body or an organisation holds; those of persons are told and left out. */
export function readSeats({ memberships }: PopoloDocument, reading: Reading): readonly Membership[] {
  return memberships.flatMap((each, index): readonly Membership[] => {
    const path = `memberships[${index}]`;
    const body = reading.idOf(`${path}.organization_id`, ['body'], each.organization_id);
    const role = each.role ?? 'member';
    const part = meaning(reading.options.roles, role, isRole);
    if (part === null) {
      const expected = 'chair, joint-chair, deputy-chair or member, or a word whose meaning is given';
      reading.issues.push(issue('UNKNOWN_ROLE', `${path}.role`, JSON.stringify(role), expected));
    }
    const holder = holderOf(each, path, reading);
    const behalf = each.on_behalf_of_id ?? null;
    const behalfId =
      behalf === null ? null : reading.idOf(`${path}.on_behalf_of_id`, ['organisation'], behalf);
    const source = reading.citationOf(path, each.sources);
    if (body === null || part === null || holder === null) return [];
    return [
      {
        bodyId: body.id,
        holder,
        role: part,
        onBehalfOfOrganisationId: behalfId?.id ?? null,
        startDate: each.start_date ?? null,
        endDate: each.end_date ?? null,
        source,
      },
    ];
  });
}

function holderOf(each: PopoloMembership, path: string, reading: Reading): Holder | null {
  const { post_id: post, member } = each;
  if (post !== null && post !== undefined) {
    const found = reading.idOf(`${path}.post_id`, ['post'], post);
    if (member !== null && member !== undefined) {
      const expected = 'a post or a member, not both';
      reading.issues.push(
        issue('SEAT_WITH_TWO_HOLDERS', `${path}.member`, JSON.stringify(member.id), expected),
      );
    }
    return found as Holder | null;
  }
  if (member !== null && member !== undefined)
    return reading.idOf(`${path}.member.id`, ['organisation', 'body'], member.id) as Holder | null;
  if ((each.person_id ?? each.person ?? null) === null) {
    const expected = 'a post_id, or a member that is an organization';
    reading.issues.push(issue('SEAT_WITHOUT_HOLDER', path, 'neither post nor member', expected));
  } else {
    reading.remarks.push({
      code: 'SEAT_LEFT_OUT',
      path,
      found: 'a seat that only a person holds',
      expected: 'a seat that a post, a body or an organisation holds',
      whatToDo: 'Add the post that holds the seat, and give its id as post_id.',
    });
  }
  return null;
}
