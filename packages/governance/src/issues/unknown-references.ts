import type { Issue } from '@golden-thread/outcomes';
import type { Governance } from '../governance.ts';
import type { Holder } from '../body.ts';

type Kind = Holder['kind'];

/** An id that stands somewhere, and what it should name. */
export interface Reference {
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
}

/** `UNKNOWN_REFERENCE`: an id that names no organisation, body or post of this governance. */
export function unknownReferences(governance: Governance): readonly Issue[] {
  return unknownAmong(governance, references(governance));
}

/** The same of the references given. */
export function unknownAmong(
  governance: Pick<Governance, 'organisations' | 'bodies' | 'posts'>,
  references: readonly Reference[],
): readonly Issue[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    organisation: new Set(governance.organisations.map((organisation) => organisation.id)),
    body: new Set(governance.bodies.map((body) => body.id)),
    post: new Set(governance.posts.map((post) => post.id)),
  };
  return references
    .filter((reference) => !known[reference.kind].has(reference.id))
    .map(({ path, kind, id }) => ({
      code: 'UNKNOWN_REFERENCE',
      path,
      found: `"${id}"`,
      expected: `the id of ${kind === 'organisation' ? 'an organisation' : `a ${kind}`} in this governance`,
      whatToDo: `Correct the id, or add the ${kind}.`,
    }));
}

function references(governance: Governance): readonly Reference[] {
  const found: Reference[] = [];
  const add = (path: string, kind: Kind, id: string | null) => {
    if (id !== null) found.push({ path, kind, id });
  };
  governance.organisations.forEach(({ successorId }, index) =>
    add(`organisations[${index}].successorId`, 'organisation', successorId),
  );
  governance.posts.forEach(({ organisationId }, index) =>
    add(`posts[${index}].organisationId`, 'organisation', organisationId),
  );
  governance.memberships.forEach(({ bodyId, holder, onBehalfOfOrganisationId, deputyFor }, index) => {
    add(`memberships[${index}].bodyId`, 'body', bodyId);
    add(`memberships[${index}].holder.id`, holder.kind, holder.id);
    add(`memberships[${index}].onBehalfOfOrganisationId`, 'organisation', onBehalfOfOrganisationId);
    if (deputyFor !== undefined) add(`memberships[${index}].deputyFor.id`, deputyFor.kind, deputyFor.id);
  });
  governance.lines.forEach(({ fromBodyId, toBodyId }, index) => {
    add(`lines[${index}].fromBodyId`, 'body', fromBodyId);
    add(`lines[${index}].toBodyId`, 'body', toBodyId);
  });
  governance.decisionRights.forEach(({ bodyId }, index) =>
    add(`decisionRights[${index}].bodyId`, 'body', bodyId),
  );
  governance.rhythm.forEach((rule, index) => {
    add(`rhythm[${index}].bodyId`, 'body', rule.bodyId);
    if (rule.kind !== 'spotlight-rota') return;
    rule.groupIds.forEach((id, group) => add(`rhythm[${index}].groupIds[${group}]`, 'body', id));
  });
  return found;
}
