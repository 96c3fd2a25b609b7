import type { RegisterEntry, RegisterName } from '@golden-thread/commissioning/registers';
import type { IsoDate } from '@golden-thread/outcomes';
import { parseGlobalId } from '@golden-thread/subgraph';
import type { BodyNode, CommissioningArea, IntentionNode } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';
import { intentionsOn } from '../cycle/intentions-on.ts';

/** An area as it is read on a day. */
export interface AreaOnDay {
  readonly area: CommissioningArea;
  readonly asOf: IsoDate;
}

/** An entry of a register, with the area and the day it is read on. */
export interface EntryNode<N extends RegisterName> extends AreaOnDay {
  readonly entry: RegisterEntry<N>;
}

/** The entries of a register as they read on a day, or today, as far as the person may see them. */
export async function entriesOn<N extends RegisterName>(
  register: N,
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: IsoDate | null | undefined,
): Promise<readonly EntryNode<N>[]> {
  const day = asOf ?? context.todayDate;
  const entries = await context.register(area.code, register, day);
  return entries.map((entry) => ({ area, asOf: day, entry }));
}

/** The intentions with these ids within the area, in the order of the area; an id that names none on the day is passed over. */
export async function intentionsNamed(
  { area, asOf }: AreaOnDay,
  ids: readonly string[],
  context: CommissioningContext,
): Promise<readonly IntentionNode[]> {
  if (ids.length === 0) return [];
  return (await intentionsOn(area, context, asOf)).filter(({ intention }) => ids.includes(intention.id));
}

/** The body of an id within the area; null where none is named. */
export function bodyNamed({ area }: AreaOnDay, id: string | null): BodyNode | null {
  return id === null ? null : (area.bodies.get(id) ?? null);
}

/** The title of a post of the area; null where none is named. */
export function postNamed({ area }: AreaOnDay, id: string | null): string | null {
  return id === null ? null : (area.postTitles.get(id) ?? null);
}

/** The id within an area of a global id; null for an id of another area, and for what is none. */
export function localIdIn({ code }: CommissioningArea, id: string): string | null {
  const parsed = parseGlobalId(id);
  return parsed?.areaCode === code ? parsed.localId : null;
}
