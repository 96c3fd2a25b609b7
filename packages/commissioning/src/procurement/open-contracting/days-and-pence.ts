import { isIsoDate, type IsoDate } from '@golden-thread/outcomes';
import type { OcdsValue } from './release-package.ts';

const midnight = 'T00:00:00Z';

/** A day as the moment it begins, which is how the standard writes days; left out where it is not known. */
export function moment<F extends string>(field: F, day: IsoDate | null): { readonly [K in F]?: string } {
  return (day === null ? {} : { [field]: `${day}${midnight}` }) as { readonly [K in F]?: string };
}

/** The day of a moment as it is written, in whatever place of the world; null where there is none. */
export function dayOf(written: string | null | undefined): IsoDate | null {
  const day = (written ?? '').slice(0, 10);
  return isIsoDate(day) ? day : null;
}

/** Whether a moment says more than its day. */
export function hasTime(written: string): boolean {
  return written.length > 10 && !/^T00:00:00(?:\.0+)?(?:Z|[+-]00:00)$/.test(written.slice(10));
}

/** Pence as pounds; left out where they are not known. */
export function pounds(pence: number | null): { readonly value?: OcdsValue } {
  return pence === null ? {} : { value: { amount: pence / 100, currency: 'GBP' } };
}

/** Pounds as whole pence; null where they are no whole pence. */
export function penceOf(amount: number): number | null {
  const pence = Math.round(amount * 100);
  return Number.isSafeInteger(pence) && pence / 100 === amount ? pence : null;
}
