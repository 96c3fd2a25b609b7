import {
  packagesOnDay,
  packageTotals,
  reviewsDue,
  type PackageOnDay,
  type PackageTotals,
  type PersonalBudget,
  type ReviewDue,
} from '@golden-thread/commissioning/money';
import type { IsoDate } from '@golden-thread/outcomes';
import { seesChildRecords } from '@golden-thread/subgraph/identity';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { addJointPackage } from './joint-package.ts';
import type { MoneyEnums } from './money-enums.ts';
import { addPackageTotals } from './package-totals.ts';

/** What is told of the packages and personal budgets of single children on a day. */
export interface PackagesNode {
  readonly area: CommissioningArea;
  readonly packages: readonly PackageOnDay[];
  readonly budgets: readonly PersonalBudget[];
  readonly reviews: readonly ReviewDue[];
  readonly totals: PackageTotals;
}

/** `CarePackages`: packages and personal budgets, which reviews are due, and what they come to. */
export function addPackages(house: CommissioningBuilder, enums: MoneyEnums) {
  const { jointPackage, personalBudget, review } = addJointPackage(house, enums);
  const totals = addPackageTotals(house, enums);
  return house.builder.objectRef<PackagesNode>('CarePackages').implement({
    description: 'Packages of care and personal budgets of single children, who are named by pseudonyms.',
    fields: (t) => ({
      packages: t.field({
        type: [jointPackage],
        description: 'The packages, in the order first recorded.',
        resolve: ({ area, packages }) => packages.map((each) => ({ ...each, area })),
      }),
      personalBudgets: t.field({
        type: [personalBudget],
        description: 'The personal budgets, in the order first recorded.',
        resolve: ({ budgets }) => budgets,
      }),
      reviewsDue: t.field({
        type: [review],
        description: 'Reviews of packages that are agreed and of budgets that run, the longest due first.',
        resolve: ({ reviews }) => reviews,
      }),
      totals: t.expose('totals', {
        type: totals,
        description:
          'What those that run on the day come to. Exact, because whoever reads it sees each of them.',
      }),
    }),
  });
}

/**
 * Reads packages and budgets as at a day; null for those who may not see children, before anything is looked for, so that the answer
 * tells them nothing of what is there.
 */
export async function packagesOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asked: { readonly asOf: IsoDate | null | undefined; readonly reviewsBy: IsoDate | null | undefined },
): Promise<PackagesNode | null> {
  if (!seesChildRecords(context.person, area.code, 'packages')) return null;
  const asOf = asked.asOf ?? context.todayDate;
  const [entries, decisions, held] = await Promise.all([
    context.register(area.code, 'joint-package', asOf),
    context.register(area.code, 'package-decision', asOf),
    context.register(area.code, 'personal-budget', asOf),
  ]);
  const packages = packagesOnDay(
    entries,
    decisions.map(({ content }) => content),
    asOf,
  );
  const budgets = held.map(({ content }) => content);
  const by = asked.reviewsBy ?? asOf;
  return {
    ...{ area, packages, budgets },
    reviews: reviewsDue(packages, budgets, { asOf, by }),
    totals: packageTotals(packages, budgets, asOf),
  };
}
