import type { IsoDate } from '@golden-thread/outcomes';
import type { CallOff } from './call-off.ts';
import type { FrameworkAgreement } from './framework-agreement.ts';
import { paidForOn, purchasesOf, type Purchases } from './purchases-on.ts';

/**
 * How a place was bought: under an agreement that ran on the day it was bought, off every one, or under one that did not run then.
 */
export type PurchaseRoute = 'on-framework' | 'off-framework' | 'framework-not-in-force';

/** Places bought one way, on one day. */
export interface RoutePurchases extends Purchases {
  readonly route: PurchaseRoute;
  /** Their share of all, in %, to two decimals. */
  readonly share: number;
}

const ROUTES: readonly PurchaseRoute[] = ['on-framework', 'off-framework', 'framework-not-in-force'];

/**
 * How a place was bought.
 *
 * @example
 * purchaseRoute({ frameworkId: null, fromDate: '2022-03-01' }, []); // => 'off-framework'
 */
export function purchaseRoute(
  { frameworkId, fromDate }: Pick<CallOff, 'frameworkId' | 'fromDate'>,
  agreements: readonly Pick<FrameworkAgreement, 'id' | 'startDate' | 'endDate'>[],
): PurchaseRoute {
  if (frameworkId === null) return 'off-framework';
  const agreement = agreements.find(({ id }) => id === frameworkId);
  const isInForce =
    agreement !== undefined &&
    (agreement.startDate === null || agreement.startDate <= fromDate) &&
    (agreement.endDate === null || fromDate < agreement.endDate);
  return isInForce ? 'on-framework' : 'framework-not-in-force';
}

/**
 * The places paid for on a day, by how they were bought. A route nobody used is left out.
 *
 * @example
 * callOffsByRoute([], [], '2022-03-31'); // => []
 */
export function callOffsByRoute(
  callOffs: readonly CallOff[],
  agreements: readonly FrameworkAgreement[],
  day: IsoDate,
): readonly RoutePurchases[] {
  const running = paidForOn(callOffs, day);
  return ROUTES.flatMap((route) => {
    const its = running.filter((callOff) => purchaseRoute(callOff, agreements) === route);
    if (its.length === 0) return [];
    return { route, ...purchasesOf(its), share: Math.round((10_000 * its.length) / running.length) / 100 };
  });
}
