import type {
  CountAndCost,
  PackageKind,
  PackageTotals,
  PersonalBudgetKind,
  SupportPart,
} from '@golden-thread/commissioning/money';
import type { CommissioningBuilder } from '../builder.ts';
import type { MoneyEnums } from './money-enums.ts';

/** A total with what it is of; none of them for the whole. */
interface CountNode {
  readonly kind: PackageKind | null;
  readonly part: SupportPart | null;
  readonly heldAs: PersonalBudgetKind | null;
  readonly count: number;
  readonly pence: number;
}

const none = { kind: null, part: null, heldAs: null };
const whole = ({ count, pence }: CountAndCost<unknown>): CountNode => ({ ...none, count, pence });

/** `CarePackageTotals`: what packages and budgets come to. */
export function addPackageTotals({ builder }: CommissioningBuilder, enums: MoneyEnums) {
  const count = builder.objectRef<CountNode>('CarePackageTotal').implement({
    description: 'How many there are and what they cost together.',
    fields: (t) => ({
      kind: t.expose('kind', {
        type: enums.packageKind,
        nullable: true,
        description: 'The kind of package; null for a total of another cut.',
      }),
      part: t.expose('part', {
        type: enums.part,
        nullable: true,
        description: 'The part that pays; null for a total of another cut.',
      }),
      heldAs: t.expose('heldAs', {
        type: enums.budgetKind,
        nullable: true,
        description: 'How a budget is held; null for a total of another cut.',
      }),
      count: t.exposeInt('count', { description: 'How many.' }),
      pence: t.exposeFloat('pence', { description: 'Whole pence: a week of packages, a year of budgets.' }),
    }),
  });
  return builder.objectRef<PackageTotals>('CarePackageTotals').implement({
    description:
      'What packages and personal budgets that run on the day come to. Costs agree however they are cut.',
    fields: (t) => ({
      packages: t.field({
        type: count,
        description: 'All packages.',
        resolve: ({ packages }) => whole(packages),
      }),
      packagesByKind: t.field({
        type: [count],
        description: 'Packages by kind.',
        resolve: ({ packagesByKind }) => packagesByKind.map((each) => ({ ...whole(each), kind: each.of })),
      }),
      packagesByPart: t.field({
        type: [count],
        description: 'Packages by who pays; one counts for each part that pays for it.',
        resolve: ({ packagesByPart }) => packagesByPart.map((each) => ({ ...whole(each), part: each.of })),
      }),
      budgets: t.field({
        type: count,
        description: 'All personal budgets.',
        resolve: ({ budgets }) => whole(budgets),
      }),
      budgetsByPart: t.field({
        type: [count],
        description: 'Personal budgets by part; one counts for each part it has.',
        resolve: ({ budgetsByPart }) => budgetsByPart.map((each) => ({ ...whole(each), part: each.of })),
      }),
      budgetsByKind: t.field({
        type: [count],
        description: 'Personal budgets by how they are held; one counts for each way.',
        resolve: ({ budgetsByKind }) => budgetsByKind.map((each) => ({ ...whole(each), heldAs: each.of })),
      }),
    }),
  });
}
