import type {
  FundingRow,
  FundingStream,
  FundingTotal,
  FundingView,
} from '@golden-thread/commissioning/money';
import { globalId } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import { bearerOf } from './money-on.ts';
import type { MoneyEnums } from './money-enums.ts';

/** A row of the view of all money. */
interface RowNode {
  readonly area: CommissioningArea;
  readonly row: FundingRow;
  readonly title: string;
}

/** A total with what it is of: a kind, an organisation or a year; none of them for the whole. */
interface TotalNode extends FundingTotal {
  readonly area: CommissioningArea;
  readonly kind: FundingRow['kind'] | null;
  readonly organisationId: string | null;
  readonly startYear: number | null;
}

/** The view of all money of an area. */
export interface FundingNode {
  readonly area: CommissioningArea;
  readonly view: FundingView;
  readonly titles: ReadonlyMap<string, string>;
}

const pence = 'Whole pence; null where it is not known, never 0 in its place.';

/** `Funding`: streams and pooled funds in one view, and `FundingTotal` with what each leaves out. */
export function addFunding({ builder, refs }: CommissioningBuilder, enums: MoneyEnums) {
  const row = builder.objectRef<RowNode>('FundingRow').implement({
    description:
      'What an organisation has of a funding stream or bears of a pooled fund in a financial year.',
    fields: (t) => ({
      id: t.id({
        description: 'Id of the stream or the fund.',
        resolve: ({ area, row: { id } }) => globalId(area.code, id),
      }),
      title: t.exposeString('title', { description: 'Its title.' }),
      kind: t.field({
        type: enums.fundingKind,
        description: 'Where the money comes from.',
        resolve: ({ row: { kind } }) => kind,
      }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description: 'Whose money it is; null for what nobody is known to bear.',
        resolve: (node) => bearerOf(node, node.row.organisationId),
      }),
      startYear: t.int({
        description: 'The calendar year in which the financial year starts.',
        resolve: ({ row: { startYear } }) => startYear,
      }),
      budgetPence: t.float({
        nullable: true,
        description: pence,
        resolve: ({ row: { budgetPence } }) => budgetPence,
      }),
      spentPence: t.float({
        nullable: true,
        description: pence,
        resolve: ({ row: { spentPence } }) => spentPence,
      }),
      spentIsPartial: t.boolean({
        description: 'Whether months are missing in what was spent.',
        resolve: ({ row: { spentIsPartial } }) => spentIsPartial,
      }),
    }),
  });
  const total = builder.objectRef<TotalNode>('FundingTotal').implement({
    description: 'A total of what is known, with what it leaves out.',
    fields: (t) => ({
      kind: t.expose('kind', {
        type: enums.fundingKind,
        nullable: true,
        description: 'The kind it is of; null for a total of another cut.',
      }),
      organisation: t.field({
        type: refs.organisation,
        nullable: true,
        description:
          'The organisation it is of; null for a total of another cut, and for what nobody is known to bear.',
        resolve: (node) => bearerOf(node, node.organisationId),
      }),
      startYear: t.exposeInt('startYear', {
        nullable: true,
        description: 'The financial year it is of; null for a total of another cut.',
      }),
      budgetPence: t.exposeFloat('budgetPence', { nullable: true, description: pence }),
      spentPence: t.exposeFloat('spentPence', { nullable: true, description: pence }),
      budgetLeavesOut: t.idList({
        description: 'Ids of streams and funds whose budget is not known.',
        resolve: ({ area, budgetLeavesOut }) => budgetLeavesOut.map((id) => globalId(area.code, id)),
      }),
      spentLeavesOut: t.idList({
        description: 'Ids of streams and funds whose spending is not known, or not of every month.',
        resolve: ({ area, spentLeavesOut }) => spentLeavesOut.map((id) => globalId(area.code, id)),
      }),
    }),
  });
  const none = { kind: null, organisationId: null, startYear: null };
  return builder.objectRef<FundingNode>('Funding').implement({
    description:
      'All money in one view: funding streams beside pooled funds. Every total is of the same rows, so that they agree.',
    fields: (t) => ({
      rows: t.field({
        type: [row],
        description: 'Each stream, and each fund by who bears it.',
        resolve: ({ area, view, titles }) =>
          view.rows.map((each) => ({ area, row: each, title: titles.get(each.id) ?? each.id })),
      }),
      byKind: t.field({
        type: [total],
        description: 'Totals by where the money comes from.',
        resolve: ({ area, view }) =>
          view.byKind.map(({ of: kind, ...each }) => ({ ...none, ...each, area, kind })),
      }),
      byOrganisation: t.field({
        type: [total],
        description: 'Totals by whose money it is.',
        resolve: ({ area, view }) =>
          view.byOrganisation.map(({ of: organisationId, ...each }) => ({
            ...none,
            ...each,
            area,
            organisationId,
          })),
      }),
      byYear: t.field({
        type: [total],
        description: 'Totals by financial year.',
        resolve: ({ area, view }) =>
          view.byYear.map(({ of: startYear, ...each }) => ({ ...none, ...each, area, startYear })),
      }),
      whole: t.field({
        type: total,
        description: 'The total of all.',
        resolve: ({ area, view }) => ({ ...none, ...view.whole, area }),
      }),
    }),
  });
}

/** Titles of streams and funds by id. */
export function titlesOf(
  things: readonly Pick<FundingStream, 'id' | 'title'>[],
): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, title }) => [id, title]));
}
