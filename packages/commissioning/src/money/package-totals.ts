import type { IsoDate } from '@golden-thread/outcomes';
import type { PackageKind, PersonalBudget, PersonalBudgetKind, SupportPart } from './joint-package.ts';
import type { PackageOnDay } from './package-on-day.ts';

/** How many there are of something and what they cost together. */
export interface CountAndCost<Of> {
  readonly of: Of;
  /** Packages, or personal budgets. */
  readonly count: number;
  /** Whole pence: a week of packages, a year of budgets. */
  readonly pence: number;
}

/** What packages and personal budgets that run on a day come to. Exact, so for those alone who may see each of them. */
export interface PackageTotals {
  readonly packages: CountAndCost<'all'>;
  readonly packagesByKind: readonly CountAndCost<PackageKind>[];
  /** A package counts for each part that pays for it, so that counts do not add up to the whole; costs do. */
  readonly packagesByPart: readonly CountAndCost<SupportPart>[];
  readonly budgets: CountAndCost<'all'>;
  /** A budget counts for each part it has. */
  readonly budgetsByPart: readonly CountAndCost<SupportPart>[];
  /** A budget counts for each way in which it is held. */
  readonly budgetsByKind: readonly CountAndCost<PersonalBudgetKind>[];
}

const kinds = ['joint', 'section-117', 'continuing-care'] as const;
const parts = ['education', 'health', 'care'] as const;
const ways = ['direct-payment', 'notional', 'third-party'] as const;

/** Adds up what runs on a day: packages that are agreed and have begun, and personal budgets. Costs agree however they are cut. */
export function packageTotals(
  packages: readonly PackageOnDay[],
  budgets: readonly PersonalBudget[],
  asOf: IsoDate,
): PackageTotals {
  const running = packages.filter(({ state, content }) => state === 'agreed' && content.startDate <= asOf);
  const held = budgets.filter(
    ({ startDate, endDate }) => startDate <= asOf && (endDate === null || asOf <= endDate),
  );
  return {
    packages: total('all', running, ({ content }) => [content.perWeekPence]),
    packagesByKind: kinds.map((kind) =>
      total(kind, running, ({ content }) => (content.kind === kind ? [content.perWeekPence] : [])),
    ),
    packagesByPart: parts.map((part) =>
      total(part, running, (each) => amountsOf(each.parts, 'perWeekPence', ({ part: own }) => own === part)),
    ),
    budgets: total('all', held, (each) => amountsOf(each.parts, 'perYearPence', () => true)),
    budgetsByPart: parts.map((part) =>
      total(part, held, (each) => amountsOf(each.parts, 'perYearPence', ({ part: own }) => own === part)),
    ),
    budgetsByKind: ways.map((way) =>
      total(way, held, (each) => amountsOf(each.parts, 'perYearPence', ({ kind }) => kind === way)),
    ),
  };
}

function total<Of, Thing>(
  of: Of,
  things: readonly Thing[],
  amounts: (thing: Thing) => readonly number[],
): CountAndCost<Of> {
  const found = things.map(amounts).filter(({ length }) => length > 0);
  return { of, count: found.length, pence: found.flat().reduce((all, amount) => all + amount, 0) };
}

function amountsOf<Field extends string, Part extends Readonly<Record<Field, number>>>(
  of: readonly Part[],
  field: Field,
  isAsked: (part: Part) => boolean,
): readonly number[] {
  return of.filter(isAsked).map((part) => part[field]);
}
