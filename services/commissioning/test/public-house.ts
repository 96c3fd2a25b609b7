import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { publicPerson } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { expect } from 'vitest';
import { commissioningSchema, createCommissioningService } from '../src/index.ts';

/**
 * The commissioning service over a database of its own on 22 November 2026, asked by the public.
 *
 * @param areasOf - what is imported of each area that is shipped; the area itself unless said.
 */
export async function publicHouse(
  major: number,
  areasOf: (area: LocalArea) => readonly LocalArea[] = (area) => [area],
) {
  const database = await testDatabase({ schemas: [commissioningSchema], major });
  const unexpected: unknown[] = [];
  const service = createCommissioningService({
    cluster: database.cluster,
    readPerson: () => publicPerson,
    now: () => new Date('2026-11-22T09:00:00.000Z'),
    newId: () => 'none',
    monotonic: () => performance.now(),
    freshForMs: 0,
    production: false,
    onUnexpected: (error) => void unexpected.push(error),
  });
  for (const shipped of await shippedAreas()) {
    const reading = await loadArea(shipped);
    if (reading.ok) for (const area of areasOf(reading.area)) await service.importArea(area);
  }
  const ask = (query: string) =>
    executeInProcess(service.engine, { query } as never, {}) as Promise<{
      data?: any;
      errors?: readonly any[];
    }>;

  return {
    cluster: database.cluster,
    ask,
    /** What one area says to a selection of its fields. */
    async area(code: string, fields: string): Promise<any> {
      const { data, errors } = await ask(`{ localArea(code: "${code}") { ${fields} } }`);
      expect(errors).toBeUndefined();
      return data.localArea;
    },
    /** Closes all of it, and holds that nothing went wrong that nobody expected. */
    async close() {
      await service.close();
      await database.close();
      expect(unexpected).toEqual([]);
    },
  };
}

export type PublicHouse = Awaited<ReturnType<typeof publicHouse>>;
