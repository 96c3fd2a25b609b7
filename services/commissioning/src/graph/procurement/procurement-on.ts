import {
  settingVisits,
  type Procurement,
  type ProcurementFramework,
  type SettingVisits,
} from '@golden-thread/commissioning/procurement';
import type { IsoDate } from '@golden-thread/outcomes';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import { entriesOn, type AreaOnDay, type EntryNode } from '../assurance/entries-on.ts';
import type { CommissioningContext } from '../context.ts';

/** A contract as it reads on a day. */
export type ContractNode = EntryNode<'contract'>;
/** A visit as it reads on a day. */
export type VisitNode = EntryNode<'quality-visit'>;
/** A setting with its visits on a day. */
export type SettingNode = AreaOnDay & SettingVisits;

/** A framework as it reads on a day; those for homes stand in what is published of homes. */
export interface FrameworkNode extends AreaOnDay {
  readonly framework: ProcurementFramework;
  readonly isForHomes: boolean;
}

/** Contracts that stand on the day, as far as the person may see them. */
export const contractsOn = (
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly ContractNode[]> => entriesOn('contract', area, context, asOf);

/** Every framework the area buys under: those for homes first, then the others. */
export async function frameworksOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly FrameworkNode[]> {
  const forHomes = new Set(area.content.placesBought.agreements.map(({ id }) => id));
  return (await entriesOn('framework-agreement', area, context, asOf)).map(({ entry, ...on }) => ({
    ...on,
    framework: entry.content,
    isForHomes: forHomes.has(entry.id),
  }));
}

/** All of procurement that stands on the day, as far as the person may see it. */
export async function procurementOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate,
): Promise<Procurement> {
  const [contracts, visitRules, visits] = await Promise.all([
    context.register(area.code, 'contract', asOf),
    context.register(area.code, 'quality-visit-rule', asOf),
    context.register(area.code, 'quality-visit', asOf),
  ]);
  return {
    frameworks: [],
    contracts: contracts.map(({ content }) => content),
    visitRules: visitRules.map(({ content }) => content),
    visits: visits.map(({ content }) => content),
  };
}

/** Every setting with its visits on a day. */
export async function settingsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly SettingNode[]> {
  const day = asOf ?? context.todayDate;
  return settingVisits(await procurementOn(area, context, day), day).map((each) => ({
    area,
    asOf: day,
    ...each,
  }));
}
