import { addBodyStub, globalId, parseGlobalId } from '@golden-thread/subgraph';
import type { SufficiencyArea } from '../area/sufficiency-area.ts';
import type { SufficiencyBuilder } from './builder.ts';
import type { SufficiencyContext } from './context.ts';

/** A body as this subgraph knows it: by id, with the objectives it answers for. */
export interface BodyNode {
  readonly id: string;
  readonly localId: string;
  readonly area: SufficiencyArea | null;
}

/** `Body` of the commissioning subgraph, extended with the actions of the sufficiency delivery plan. */
export function addBody({ builder, refs }: SufficiencyBuilder) {
  const body = addBodyStub<BodyNode, SufficiencyContext>(builder, findBody);
  builder.objectField(body, 'sufficiencyActions', (t) =>
    t.field({
      type: [refs.objective],
      nullable: true,
      description:
        'The objectives of the sufficiency delivery plan that it answers for, in the order published.',
      resolve: ({ area, localId }) => area?.objectivesOfBody.get(localId) ?? [],
    }),
  );
  return body;
}

/** A pointer to a body; another subgraph fills it in. */
export function bodyPointer(areaCode: string, localId: string): BodyNode {
  return { id: globalId(areaCode, localId), localId, area: null };
}

async function findBody(id: string, context: SufficiencyContext): Promise<BodyNode | null> {
  const parsed = parseGlobalId(id);
  const area = parsed === null ? null : await context.area(parsed.areaCode);
  return parsed === null || area === null || !area.bodyIds.has(parsed.localId)
    ? null
    : { id, localId: parsed.localId, area };
}
