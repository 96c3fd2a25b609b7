import type { Layout } from './layout.ts';

/** A published table whose columns are known by name. */
interface Publication {
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
}

const STOCK = 'Children looked after on 31 March each year';
const STARTS = 'Children starting to be looked after each year';
const shareAndRate = [
  { column: 'percentage', per: 100, population: null },
  { column: 'placement_per_10000', per: 10_000, population: 'population_estimate' },
];
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
const PUBLICATIONS: readonly Publication[] = [
  {
    recognisedBy: ['population_count', 'cla_group', 'characteristic', 'cla_31_march_number'],
    counts: [
      { column: 'cla_31_march_number', subject: STOCK, hasCategories: true, derived: shareAndRate },
      wholePopulation,
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
  },
  {
    recognisedBy: ['population_count', 'cla_group', 'characteristic', 'placements_number'],
    counts: [
      { column: 'placements_number', subject: STARTS, hasCategories: true, derived: shareAndRate },
      wholePopulation,
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
  },
  {
    recognisedBy: ['geo_breakdown', 'cla_group', 'characteristic', 'number', 'percentage', 'score_label'],
    counts: [
      { column: 'number', subject: 'Children with a difficulties score', hasCategories: true, derived: [] },
    ],
    pair: ['cla_group', 'characteristic'],
    dimensions: [],
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
export const OVERLAPPING: readonly string[] = ['placement_stability'];

/** The layout of a table that is known by its columns; null for any other. */
export function knownLayout(
  header: readonly string[],
  place: Pick<Layout, 'geography' | 'time'>,
): Layout | null {
  const at = new Map(header.map((name, index) => [name, index]));
  const column = (name: string): number => at.get(name) as number;
  const known = PUBLICATIONS.find(({ recognisedBy }) => recognisedBy.every((name) => at.has(name)));
  if (known === undefined || place.geography === null) return null;
  return {
    header,
    ...place,
    pair: known.pair === null ? null : { group: column(known.pair[0]), member: column(known.pair[1]) },
    dimensions: known.dimensions.map(column),
    counts: known.counts.map(({ column: name, subject, subjectColumn, hasCategories, derived }) => ({
      column: column(name),
      subject,
      subjectColumn: subjectColumn === undefined ? null : column(subjectColumn),
      hasCategories,
      category: null,
      derived: derived
        .filter((figure) => at.has(figure.column))
        .map(({ column: of, per, population }) => ({
          column: column(of),
          per,
          population: population === null ? null : (at.get(population) ?? null),
        })),
    })),
    ownTotals: OWN_TOTALS,
  };
}
