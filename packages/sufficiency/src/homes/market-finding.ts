import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** What a source found of the market, where it gives no number for it. */
export interface MarketFinding {
  readonly id: string;
  readonly about:
    'recruitment' | 'block-bookings' | 'frameworks' | 'homes-nearby' | 'registration' | 'prices';
  /** In our own plain words. */
  readonly finding: string;
  /** The agreements it speaks of, by id. */
  readonly agreementIds: readonly string[];
  readonly knownDate: IsoDate;
  readonly source: Citation;
}
