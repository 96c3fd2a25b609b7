/** A published table whose columns are known by name. */
export interface Publication {
  /** Columns that tell it from others. */
  readonly recognisedBy: readonly string[];
  readonly counts: readonly {
    readonly column: string;
    readonly subject: string;
    readonly subjectColumn?: string;
    readonly hasCategories: boolean;
    readonly derived: readonly {
      readonly column: string;
      readonly per: number;
      readonly population: string | null;
    }[];
  }[];
  readonly pair: readonly [group: string, member: string] | null;
  readonly dimensions: readonly string[];
  /** Columns that print figures of other columns or rows once more: passed over when the table is read. */
  readonly repeats?: readonly string[];
  /** Categories whose figures are no counts. */
  readonly notCounts?: readonly string[];
}

const STOCK = 'Children looked after on 31 March each year';
const STARTS = 'Children starting to be looked after each year';
const shareAndRate = [
  { column: 'percentage', per: 100, population: null },
  { column: 'placement_per_10000', per: 10_000, population: 'population_estimate' },
];
const REPEATS = ['Number', 'Rate Per 10000', 'Placement Rate Per 10000'];
const wholePopulation = {
  column: 'rates_number',
  subject: '',
  subjectColumn: 'population_count',
  hasCategories: false,
  derived: [{ column: 'rate_per_10000', per: 10_000, population: 'population_estimate' }],
};

/**
 * The tables of the looked-after release that need more than their column names to be read.
 *
 * @source DfE, Children looked after in England including adoption, 2025: data guidance
 */
export const PUBLICATIONS: readonly Publication[] = [
  {
    recognisedBy: ['population_count', 'cla_group', 'characteristic', 'cla_31_march_number'],
    counts: [
      { column: 'cla_31_march_number', subject: STOCK, hasCategories: true, derived: shareAndRate },
      wholePopulation,
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
    repeats: REPEATS,
  },
  {
    recognisedBy: ['population_count', 'cla_group', 'characteristic', 'placements_number'],
    counts: [
      { column: 'placements_number', subject: STARTS, hasCategories: true, derived: shareAndRate },
      wholePopulation,
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
    repeats: REPEATS,
  },
  {
    recognisedBy: ['geo_breakdown', 'cla_group', 'characteristic', 'number', 'percentage', 'score_label'],
    counts: [{ column: 'number', subject: 'Children of ages 5 to 16', hasCategories: true, derived: [] }],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
    repeats: ['percentage', 'number_num', 'percentage_num', 'sdq_score_recd', 'sdq_score_recd_x_score'],
    notCounts: ['SDQ average score'],
  },
  {
    recognisedBy: ['geo_breakdown', 'cla_group', 'characteristic', 'number', 'percentage'],
    counts: [
      {
        column: 'number',
        subject: STARTS,
        hasCategories: true,
        derived: [{ column: 'percentage', per: 100, population: null }],
      },
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
  },
  {
    recognisedBy: ['population_type', 'children_count', 'rate_per_10000'],
    counts: [
      {
        column: 'children_count',
        subject: '',
        subjectColumn: 'population_type',
        hasCategories: true,
        derived: [{ column: 'rate_per_10000', per: 10_000, population: 'population_estimate' }],
      },
    ],
    pair: null,
    dimensions: [],
  },
  {
    recognisedBy: ['care_leaver_age', 'breakdown', 'care_leaver_count'],
    counts: [
      {
        column: 'care_leaver_count',
        subject: 'Care leavers',
        hasCategories: true,
        derived: [{ column: 'care_leaver_percent', per: 100, population: null }],
      },
    ],
    pair: null,
    dimensions: ['care_leaver_age', 'breakdown'],
  },
  {
    recognisedBy: ['cla_group', 'placement_stability', 'children_count'],
    counts: [
      {
        column: 'children_count',
        subject: '',
        subjectColumn: 'cla_group',
        hasCategories: true,
        derived: [{ column: 'children_percent', per: 100, population: null }],
      },
    ],
    pair: null,
    dimensions: ['placement_stability'],
  },
];

/** Groups named differently in different tables of the release that are the same children. */
const SAME_SUBJECT: ReadonlyMap<string, string> = new Map([['CLA on 31 March', STOCK]]);

/** The name a subject goes by in every table. */
export function subjectName(subject: string): string {
  return SAME_SUBJECT.get(subject) ?? subject;
}

/** Classifications whose categories overlap, or whose total is another than the area's. */
export const OWN_TOTALS: readonly string[] = ['LA of placement'];
export const OVERLAPPING: readonly string[] = ['placement_stability', 'Ages 5 to 16 years with SDQ score'];
