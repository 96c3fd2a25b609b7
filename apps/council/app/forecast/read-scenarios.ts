import type { LoaderFunctionArgs } from 'react-router';
import { councilContext } from '../council-context.ts';
import { faultStatus } from '../graph/fault-status.ts';
import { scenariosQuery } from '../operations/demand.ts';

/** Roles that are offered to save and withdraw scenarios. It only spares people a refusal: the graph decides each time. */
export const scenarioRoles: readonly string[] = ['officer', 'icb-commissioner'];

/**
 * The scenarios of an area, for who may save them.
 *
 * @throws a `Response`: 404 where there is no such area, 403 for who is not offered it, 503 where a service is away.
 */
export async function readScenarios({ context, params }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const code = params['code'] ?? '';
  const answer = await council.ask(scenariosQuery, { code });
  const area = answer.data?.localArea;
  if (area === null || area === undefined) throw new Response(null, { status: faultStatus(answer.missing) });
  if (!scenarioRoles.includes(council.viewer?.role ?? '') || council.viewer?.areaCode !== code) {
    throw new Response(null, { status: 403 });
  }
  if (area.demandScenarios === null) throw new Response(null, { status: 503 });
  return { code, name: area.name, scenarios: area.demandScenarios };
}
