import type { Citation } from '@golden-thread/outcomes';

/** A promise of the corporate parents to the children they look after, numbered as they made it. */
export interface CorporatePromise {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly source: Citation;
}
