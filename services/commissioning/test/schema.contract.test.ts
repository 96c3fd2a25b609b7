import { readFileSync, writeFileSync } from 'node:fs';
import { printSubgraphSchema } from '@golden-thread/subgraph';
import { undescribed } from '@golden-thread/subgraph/testing';
import { describe, expect, it } from 'vitest';
import { createCommissioningSchema } from '../src/index.ts';

const file = new URL('../schema.graphql', import.meta.url);
const schema = createCommissioningSchema();

describe('the schema of the commissioning subgraph', () => {
  it('is the one that is committed and reviewed', () => {
    const printed = printSubgraphSchema(schema);
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, printed);
    expect(readFileSync(file, 'utf8'), 'run the tests with UPDATE_SCHEMA=1 and review the change').toBe(
      printed,
    );
  });

  it('describes every type, field, argument, enum value and input field', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('needs no field of another subgraph first, which would cost a fetch', () => {
    expect(printSubgraphSchema(schema)).not.toMatch(/@requires|@external/u);
  });
});
