import {
  chain,
  decisionRightsOf,
  forwardPlan,
  linesAsAt,
  linesFrom,
  membersAsAt,
} from '@golden-thread/governance';
import type { IsoDate } from '@golden-thread/outcomes';
import { globalId, type SourceView } from '@golden-thread/subgraph';
import type { AreaLineNode, BodyNode, OrganisationNode } from './commissioning-area.ts';
import type { CommissioningContent } from './commissioning-content.ts';

type ToSourceView = (citation: BodyNode['body']['source']) => SourceView;

/** Builds the organisations of an area. */
export function buildOrganisations({
  code,
  governance,
}: CommissioningContent): ReadonlyMap<string, OrganisationNode> {
  const nodes = new Map<string, OrganisationNode>();
  for (const organisation of governance.organisations)
    nodes.set(organisation.id, {
      id: globalId(code, organisation.id),
      areaCode: code,
      organisation,
      successor: () =>
        organisation.successorId === null ? null : (nodes.get(organisation.successorId) ?? null),
    });
  return nodes;
}

/** Builds the bodies of an area: each answers for its lines, members, rights and forward plan as at a day. */
export function buildBodies(
  content: CommissioningContent,
  organisations: ReadonlyMap<string, OrganisationNode>,
  sourceView: ToSourceView,
): ReadonlyMap<string, BodyNode> {
  const { code, governance } = content;
  const nodes = new Map<string, BodyNode>();
  const nodeOf = (id: string): BodyNode => nodes.get(id)!;
  for (const body of governance.bodies) {
    nodes.set(body.id, {
      id: globalId(code, body.id),
      areaCode: code,
      body,
      source: sourceView(body.source),
      lines: (asOf) =>
        linesFrom(governance, body.id, asOf).map(({ kind, to }) => ({ kind, to: nodeOf(to.id) })),
      chain: (kind, asOf) => chain(governance, body.id, kind, asOf).map(({ id }) => nodeOf(id)),
      members: (asOf) =>
        membersAsAt(governance, body.id, asOf).map(({ holder, name, role, onBehalfOf }) => ({
          holder,
          id: globalId(code, holder.id),
          name,
          role,
          onBehalfOf: onBehalfOf === null ? null : organisations.get(onBehalfOf.id)!,
        })),
      decisionRights: (asOf) =>
        decisionRightsOf(governance, body.id, asOf).map(({ decision, subjectId, source }) => ({
          decision,
          subjectId: globalId(code, subjectId),
          source: sourceView(source),
        })),
      forwardPlan: (from, to) =>
        forwardPlan(governance, body.id, from, to).map(({ date, assumption, title, kind, fromBodyId }) => ({
          date,
          assumption,
          title,
          kind,
          from: fromBodyId === null ? null : nodeOf(fromBodyId),
        })),
    });
  }
  return nodes;
}

/** Builds the reading of an area's lines as at a day, decision rights among them. */
export function buildLines(
  { code, governance }: CommissioningContent,
  bodies: ReadonlyMap<string, BodyNode>,
  sourceView: ToSourceView,
): (asOf: IsoDate) => readonly AreaLineNode[] {
  return (asOf) =>
    linesAsAt(governance, asOf).map(({ kind, from, to, right, withinWorkingDays, source }) => ({
      kind,
      from: bodies.get(from.id)!,
      to: to === null ? null : bodies.get(to.id)!,
      decision: right?.decision ?? null,
      subjectId: right === null ? null : globalId(code, right.subjectId),
      withinWorkingDays,
      source: sourceView(source),
    }));
}
