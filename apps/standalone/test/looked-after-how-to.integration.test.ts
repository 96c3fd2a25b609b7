import { readFileSync } from 'node:fs';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

/** The questions of the how-to, as a reader would copy them. */
const howTo = readFileSync(
  new URL('../../../docs/how-to/ask-for-looked-after-figures.md', import.meta.url),
  'utf8',
);
const [figures = '', demand = '', save = ''] = [...howTo.matchAll(/^ *```graphql\n([\s\S]*?)^ *```$/gm)].map(
  ([, text = '']) => text,
);
const area = 'E08000018';

describe.each(postgresMajors)(
  'figures of looked-after children, asked through the gateway on PostgreSQL %i',
  (major) => {
    let house: TestHouse;
    beforeAll(async () => {
      house = await openTestHouse({ major, areas: [await rotherham()] });
    });
    afterAll(async () => {
      expect(house.unexpected).toEqual([]);
      await house.close();
    });

    const ask = async (query: string, variables: Record<string, unknown>, as?: string) => {
      const { data, errors } = await house.ask(query, { area, ...variables }, as);
      expect(errors).toBeUndefined();
      return data;
    };

    it('say before the first return that none is known, to the caseworker and the officer alike', async () => {
      for (const [as, protection] of [
        ['looked-after', 'EXACT'],
        ['officer', 'ROUNDED'],
      ] as const) {
        const { localArea } = await ask(figures, { asOf: '2025-03-31' }, as);
        expect(localArea.lookedAfterReturns).toEqual([]);
        expect(new Set(localArea.lookedAfterMeasures.map((each: any) => each.protection))).toEqual(
          new Set([protection]),
        );
        const { demandForecast } = (await ask(demand, { scenarios: null }, as)).localArea;
        expect(demandForecast).toMatchObject({ protection, fromDate: null, years: [] });
      }
    });

    it('are nothing to the public, nor to a caseworker of SEND', async () => {
      for (const as of [undefined, 'caseworker']) {
        const { localArea } = await ask(figures, { asOf: '2025-03-31' }, as);
        expect(localArea).toEqual({ lookedAfterReturns: null, lookedAfterMeasures: null });
        expect((await ask(demand, { scenarios: null }, as)).localArea).toEqual({ demandForecast: null });
      }
    });

    it('have scenarios beside them that an officer saves, once however often it is sent', async () => {
      const { saveDemandScenario } = await ask(save, {}, 'officer');
      expect(saveDemandScenario.scenario).toMatchObject({ version: 1 });
      expect((await ask(save, {}, 'officer')).saveDemandScenario).toEqual(saveDemandScenario);
      expect((await ask(save, {}, 'looked-after')).saveDemandScenario).toEqual({
        message: 'Your role does not include this in this local area.',
        whatToDo: 'Ask an officer or an ICB commissioner of this local area to do it.',
      });
      const { errors } = await house.ask(save, { area });
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    });
  },
);
