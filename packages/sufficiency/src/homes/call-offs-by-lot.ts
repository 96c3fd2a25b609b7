import type { IsoDate } from '@golden-thread/outcomes';
import type { CallOff } from './call-off.ts';
import type { FrameworkAgreement, FrameworkLot } from './framework-agreement.ts';
import { paidForOn, purchasesOf, type Purchases } from './purchases-on.ts';

/** Places bought from one lot of an agreement, on one day. */
export interface LotPurchases extends Purchases {
  /** The lot; null for places of the agreement of which nobody says from which lot. */
  readonly lot: FrameworkLot | null;
}

/**
 * The places of an agreement that are paid for on a day, lot by lot in its order. Every lot is there, with 0 where nothing was bought
 * from it; what is of no lot comes last, where there is any.
 *
 * @example
 * callOffsByLot([], { id: 'framework', lots: [] }, '2022-03-31'); // => []
 */
export function callOffsByLot(
  callOffs: readonly CallOff[],
  { id, lots }: Pick<FrameworkAgreement, 'id' | 'lots'>,
  day: IsoDate,
): readonly LotPurchases[] {
  const its = paidForOn(callOffs, day).filter(({ frameworkId }) => frameworkId === id);
  const ofNone = its.filter(({ lotId }) => lotId === null);
  return [
    ...lots.map((lot) => ({ lot, ...purchasesOf(its.filter(({ lotId }) => lotId === lot.id)) })),
    ...(ofNone.length === 0 ? [] : [{ lot: null, ...purchasesOf(ofNone) }]),
  ];
}
