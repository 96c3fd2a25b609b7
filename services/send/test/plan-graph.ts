import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { graphql } from 'graphql';
import { buildSendArea } from '../src/area/build-send-area.ts';
import { sendContent } from '../src/area/send-content.ts';
import type { SendContext } from '../src/graph/context.ts';
import { createSendSchema } from '../src/index.ts';
import { readPlan } from '../src/reading/read-plan.ts';

const schema = createSendSchema();

/** Rotherham as it is shipped. */
export async function rotherham(): Promise<LocalArea> {
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (reading.ok && reading.area.code === 'E08000018') return reading.area;
  }
  throw new Error('Rotherham is not among the shipped areas, or its folder is broken.');
}

/** Asks the graph of plans about one area without a database: with its published records, as somebody who may read them all. */
export function planGraph(area: LocalArea, todayDate = '2022-09-30') {
  const built = buildSendArea({
    code: area.code,
    version: 1,
    content: sendContent(area),
    observations: area.observations,
  });
  const versions = new Map<string, number>();
  const kept = area.actionRecords.map((record) => {
    const key = `${record.planId} ${record.actionRef}`;
    versions.set(key, (versions.get(key) ?? 0) + 1);
    return { record, version: versions.get(key)! };
  });
  const recordsOf = (planId: string) => kept.filter(({ record }) => record.planId === planId);
  const context = {
    todayDate,
    area: async (code: string) => (code === area.code ? built : null),
    records: async ({ plan }) => recordsOf(plan.id),
    reading: async (plan, asOf) => readPlan(plan, recordsOf(plan.plan.id), asOf, true),
  } satisfies Partial<SendContext> as unknown as SendContext;
  return async (source: string, variableValues: Record<string, unknown> = {}) => {
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: context });
    return { data: structuredClone(data) as any, errors: (errors ?? []).map(({ extensions }) => extensions) };
  };
}
