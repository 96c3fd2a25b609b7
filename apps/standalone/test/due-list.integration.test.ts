import { readFileSync } from 'node:fs';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

/** The question of the how-to, as a reader would copy it. */
const howTo = readFileSync(new URL('../../../docs/how-to/see-what-is-due.md', import.meta.url), 'utf8');
const question = /```graphql\n(.*?)```/su.exec(howTo)?.[1] ?? '';

describe.each(postgresMajors)('what is due, asked through the gateway on PostgreSQL %i', (major) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ major, areas: [await rotherham()] });
  });
  afterAll(async () => {
    expect(house.unexpected).toEqual([]);
    await house.close();
  });

  const ask = async (as?: string) => {
    const { data, errors } = await house.ask(question, { area: 'E08000018', asOf: '2025-03-05' }, as);
    expect(errors).toBeUndefined();
    return data.localArea;
  };

  it('says before the first return that none is known, to the caseworker and the officer alike', async () => {
    for (const [as, asOf, protection] of [
      ['caseworker', '2025-03-05', 'EXACT'],
      ['officer', '2025-03-03', 'ROUNDED'],
    ] as const) {
      const { dueList, sendMeasures, sendReturns } = await ask(as);
      expect(sendReturns).toEqual([]);
      expect(dueList).toEqual({ asOf, knownUntilDate: null, protection, rows: [] });
      expect(sendMeasures).toHaveLength(2);
      for (const { figures } of sendMeasures)
        for (const { value, numerator, denominator, reason } of figures) {
          expect([value, numerator, denominator]).toEqual([null, null, null]);
          expect(reason).toMatch(/^No return is known on \d+ March 2025\.$/u);
        }
    }
  });

  it('is nothing to the public', async () => {
    expect(await ask()).toEqual({ dueList: null, sendMeasures: null, sendReturns: null });
  });
});
