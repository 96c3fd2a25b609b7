import {
  commissioningRiskAsAt,
  type CommissioningRiskStanding,
} from '@golden-thread/commissioning/assurance';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';
import { entriesOn, type EntryNode } from './entries-on.ts';

/** A risk with how it stands on the day. */
export interface RiskNode extends EntryNode<'risk'> {
  readonly standing: CommissioningRiskStanding;
}

/** The risks of an area on a day, the highest score first, those with none last. */
export async function risksOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly RiskNode[]> {
  const [risks, scales] = await Promise.all([
    entriesOn('risk', area, context, asOf),
    entriesOn('risk-scale', area, context, asOf),
  ]);
  const byId = new Map(scales.map(({ entry }) => [entry.id, entry.content]));
  return risks
    .flatMap((node) => {
      const { content } = node.entry;
      const standing = commissioningRiskAsAt(content, byId.get(content.scaleId) ?? null, node.asOf);
      return standing === null ? [] : [{ ...node, standing }];
    })
    .toSorted((one, other) => (other.standing.score ?? 0) - (one.standing.score ?? 0));
}
