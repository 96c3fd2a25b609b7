import { selectIntentions, type IntentionFilter } from '@golden-thread/commissioning/cycle';
import { parseGlobalId } from '@golden-thread/subgraph';
import type { CommissioningArea, IntentionNode } from '../../area/commissioning-area.ts';
import type { CommissioningContext } from '../context.ts';
import { intentionsOn } from './intentions-on.ts';

/** What asks for intentions, with global ids. */
export type AskedIntentions = Pick<IntentionFilter, 'stage' | 'level' | 'servesCommitment' | 'runsOn'> & {
  readonly asOf?: string | null | undefined;
  readonly group?: string | null | undefined;
  readonly outcome?: string | null | undefined;
};

/** Stands for an id of another area: nothing of this one has it. */
const OF_NOTHING_HERE = '';

/** The intentions of an area that are all that is asked for, as they read on the day. */
export async function askedIntentions(
  area: CommissioningArea,
  { asOf, group, outcome, ...filter }: AskedIntentions,
  context: CommissioningContext,
): Promise<readonly IntentionNode[]> {
  const nodes = await intentionsOn(area, context, asOf);
  const ofArea = (id: string | null | undefined) => {
    if (id === null || id === undefined) return null;
    const parsed = parseGlobalId(id);
    return parsed?.areaCode === area.code ? parsed.localId : OF_NOTHING_HERE;
  };
  const chosen = new Set(
    selectIntentions(
      nodes.map(({ intention }) => intention),
      area.content.priorities,
      { ...filter, bodyId: ofArea(group), outcomeId: ofArea(outcome) },
    ),
  );
  return nodes.filter(({ intention }) => chosen.has(intention));
}
