/**
 * How an open-source demand model counts, where it differs from ours. Each entry says what it does, right or wrong.
 */
export interface Convention {
  readonly id: string;
  /** Bands by name; `until` in years, the last beyond 18. */
  readonly bands: readonly { readonly name: string; readonly until: number }[];
  readonly types: readonly { readonly name: string; readonly places: readonly string[] }[];
  readonly otherType: string;
  readonly leftType: string;
  /** What stands between band and type in a state's name. */
  readonly between: string;
  /** `cut`: a stay ends on the birthday. `share`: a fixed share of each band moves on each day, moves by age are not looked at. */
  readonly ageing: 'cut' | 'share';
  /** Whether an episode that only changes the legal status belongs to the one before. */
  readonly joinsLegalChanges: boolean;
  /** What a day on which nobody was in a state does to its mean rate. */
  readonly emptyDay: 'counts-as-none' | 'left-out';
  /** Whether the first day of the window counts among the days entrants are divided by. */
  readonly entrantDays: 'between' | 'inclusive';
}

const FOSTERING = { name: 'FOSTERING', places: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'] };

/** A year in days, by which both take ages. */
export const YEAR_IN_DAYS = 365.24;

/**
 * Data to Insight's demand model.
 *
 * @source github.com/data-to-insight/cs-demand-model, standard configuration 1.0, as of September 2023
 */
export const DATA_TO_INSIGHT: Convention = {
  id: 'data-to-insight',
  bands: [
    { name: 'BIRTH_TO_ONE', until: 1 },
    { name: 'ONE_TO_FIVE', until: 5 },
    { name: 'FIVE_TO_TEN', until: 10 },
    { name: 'TEN_TO_SIXTEEN', until: 16 },
    { name: 'SIXTEEN_TO_EIGHTEEN', until: 30 },
  ],
  types: [
    FOSTERING,
    { name: 'RESIDENTIAL', places: ['K2', 'R1'] },
    { name: 'SUPPORTED', places: ['H5', 'P2'] },
  ],
  otherType: 'OTHER',
  leftType: 'NOT_IN_CARE',
  between: '|',
  ageing: 'share',
  joinsLegalChanges: false,
  emptyDay: 'counts-as-none',
  entrantDays: 'between',
};

/**
 * Social Finance's regional demand model, which also gives a variance.
 *
 * @source github.com/SocialFinanceDigitalLabs/cs-demand-model-regional, as of May 2026
 */
export const SOCIAL_FINANCE: Convention = {
  id: 'social-finance',
  bands: [
    { name: 'Birth to 1', until: 1 },
    { name: '1 to 5', until: 5 },
    { name: '5 to 10', until: 10 },
    { name: '10 to 16', until: 16 },
    { name: '16 to 18+', until: 30 },
  ],
  types: [
    { name: 'Fostering', places: FOSTERING.places },
    { name: 'Residential', places: ['K2', 'R1', 'P3', 'S1'] },
    { name: 'Supported', places: ['H5', 'K3', 'P2'] },
  ],
  otherType: 'Other',
  leftType: 'Not in care',
  between: ' - ',
  ageing: 'cut',
  joinsLegalChanges: true,
  emptyDay: 'left-out',
  entrantDays: 'inclusive',
};
