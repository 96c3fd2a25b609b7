import { addBodyStub, globalId, parseGlobalId } from '@golden-thread/subgraph';
import type { SendArea } from '../area/send-area.ts';
import type { SendBuilder } from './builder.ts';
import type { SendContext } from './context.ts';

/** A body as this subgraph knows it: by id, with the actions it answers for. */
export interface BodyNode {
  readonly id: string;
  readonly localId: string;
  readonly area: SendArea;
}

/** `Body` of the commissioning subgraph, extended with improvement actions. */
export function addBody({ builder, refs }: SendBuilder) {
  const body = addBodyStub<BodyNode, SendContext>(builder, findBody);
  builder.objectField(body, 'improvementActions', (t) =>
    t.field({
      type: [refs.action],
      nullable: true,
      description: 'The actions of improvement plans that it answers for, in the order of their plans.',
      resolve: ({ area, localId }) => area.actionsOfBody.get(localId) ?? [],
    }),
  );
  return body;
}

/** A pointer to a body of an area. */
export function bodyNode(area: SendArea, localId: string): BodyNode {
  return { id: globalId(area.code, localId), localId, area };
}

async function findBody(id: string, context: SendContext): Promise<BodyNode | null> {
  const parsed = parseGlobalId(id);
  const area = parsed === null ? null : await context.area(parsed.areaCode);
  return parsed === null || area === null || !area.bodyIds.has(parsed.localId)
    ? null
    : bodyNode(area, parsed.localId);
}
