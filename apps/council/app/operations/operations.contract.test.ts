import { readFileSync } from 'node:fs';
import { buildSchema, parse, print, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchemaOf } from '../../codegen/api-schema.ts';
import * as action from './action.ts';
import * as assessment from './assessment.ts';
import * as area from './area.ts';
import * as body from './body.ts';
import * as due from './due.ts';
import * as load from './load.ts';
import * as course from './course.ts';
import * as inspection from './inspection.ts';
import * as national from './national.ts';
import * as plan from './plan.ts';
import * as record from './record.ts';
import * as report from './report.ts';

const supergraph = readFileSync(
  new URL('../../../../services/gateway/supergraph.graphql', import.meta.url),
  'utf8',
);
const schema = buildSchema(apiSchemaOf(supergraph));
const operations = Object.entries({
  ...action,
  ...area,
  ...assessment,
  ...body,
  ...due,
  ...load,
  ...course,
  ...inspection,
  ...national,
  ...plan,
  ...record,
  ...report,
})
  .filter(([name]) => !name.endsWith('Fragment'))
  .map(([name, document]) => ({ name, document: document as DocumentNode }));

describe('what the app asks of the graph', () => {
  it('is a list worth checking', () => {
    expect(operations.length).toBeGreaterThanOrEqual(14);
  });

  it.each(operations)('$name is valid against the gateway’s committed supergraph', ({ document }) => {
    expect(validate(schema, parse(print(document)))).toEqual([]);
  });

  it('is named, each by its own name, so that it can be agreed with the gateway', () => {
    const names = operations.flatMap(({ document }) =>
      document.definitions.map((definition) =>
        definition.kind === 'OperationDefinition' ? definition.name?.value : null,
      ),
    );
    const named = names.filter((name) => name !== null);
    expect(named.every((name) => name?.startsWith('Council'))).toBe(true);
    expect(new Set(named).size).toBe(named.length);
  });

  it('is typed from that same supergraph: run `node codegen/main.ts` after it changes', () => {
    expect(readFileSync(new URL('../graph/schema.graphql', import.meta.url), 'utf8')).toBe(
      apiSchemaOf(supergraph),
    );
  });
});
