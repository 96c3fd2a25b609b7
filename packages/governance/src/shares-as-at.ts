import type { IsoDate } from '@golden-thread/outcomes';
import type { Organisation } from './body.ts';
import type { Governance } from './governance.ts';
import { organisationAsAt } from './organisation-as-at.ts';

/** A part of something that belongs to an organisation, in whole units such as pence or parts of a hundred. */
export interface Share {
  readonly organisationId: string;
  readonly parts: number;
}

/** A share on a day, with whoever stands for the organisations it was recorded for. */
export interface ShareAsAt {
  /** Null when nobody stands for the organisations on the day: their share is told, not dropped. */
  readonly organisation: Organisation | null;
  readonly parts: number;
}

/**
 * Who holds which shares on a day. Shares that come to one organisation are added up, so what is shared out stays
 * the same; in the order in which the data first names each holder.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function sharesAsAt(
  governance: Governance,
  shares: readonly Share[],
  asOf: IsoDate,
): readonly ShareAsAt[] {
  const parts = new Map<Organisation | null, number>();
  for (const share of shares) {
    const holder = organisationAsAt(governance, share.organisationId, asOf);
    parts.set(holder, (parts.get(holder) ?? 0) + share.parts);
  }
  return [...parts].map(([organisation, sum]) => ({ organisation, parts: sum }));
}
