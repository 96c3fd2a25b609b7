import { executeInProcess } from '@golden-thread/subgraph/server';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/create-gateway.ts';
import { fixtureGateway, tokenFor } from './fixture/fixture-gateway.ts';
import { board, goldenThread, goldenThreadVariables } from './fixture/fixture-operations.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await fixtureGateway({ operations: [goldenThread, board] });
});
afterAll(() => gateway.stop());

const rate = { query: 'mutation { recordRating(actionId: "E08000018:a-1", rating: "GREEN") { id rating } }' };
const bearer = async (...person: Parameters<typeof demoPerson>) => ({
  authorization: `Bearer ${await tokenFor(demoPerson(...person))}`,
});
const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  (answer.errors ?? []).map((error) => error.extensions?.['code']);

describe('the gateway', () => {
  it('joins the golden thread across three subgraphs', async () => {
    const answer = await executeInProcess(
      gateway.engine,
      { query: goldenThread, variables: goldenThreadVariables },
      {},
    );
    expect(answer.errors).toBeUndefined();
    const framework = (
      answer.data as never as {
        localArea: { framework: { outcomes: { indicators: { __typename: string }[] }[] } };
      }
    ).localArea.framework;
    const indicators = framework.outcomes.flatMap((outcome) => outcome.indicators);
    expect(indicators).toHaveLength(24);
    expect(new Set(indicators.map((indicator) => indicator.__typename)).size).toBe(3);
    expect(indicators.every((indicator) => 'latest' in indicator && 'assessment' in indicator)).toBe(true);
  });

  it('lets anyone read, and nobody write without a token', async () => {
    expect(codes(await executeInProcess(gateway.engine, rate, {}))).toEqual(['UNAUTHENTICATED']);
    const answer = await executeInProcess(gateway.engine, rate, await bearer('officer', 'E08000018'));
    expect(answer.data).toEqual({ recordRating: { id: 'E08000018:a-1', rating: 'GREEN' } });
  });

  it('refuses a bad token rather than taking its bearer for the public', async () => {
    const answer = await executeInProcess(
      gateway.engine,
      { query: '{ __typename }' },
      { authorization: 'Bearer x.y.z' },
    );
    expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer).not.toHaveProperty('data');
  });

  it('passes a subgraph’s typed faults on, with their place', async () => {
    const answer = await executeInProcess(gateway.engine, { query: board, variables: { id: 'nobody' } }, {});
    expect(answer.data).toEqual({ body: null });
    expect(answer.errors).toMatchObject([
      { path: ['body'], extensions: { code: 'UNKNOWN_ID', found: 'nobody' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('serviceName');
  });

  it('limits operations before it plans them', async () => {
    const deep = `{ body(id: "x") ${'{ chain '.repeat(12)} { id } ${'}'.repeat(12)} }`;
    expect(codes(await executeInProcess(gateway.engine, { query: deep }, {}))).toContain('QUERY_TOO_DEEP');
  });

  it('refuses a day that does not exist, written out or in a variable, before it asks anyone', async () => {
    const asOf = { ...goldenThreadVariables, asOf: '2022-02-30' };
    const inVariable = await executeInProcess(gateway.engine, { query: goldenThread, variables: asOf }, {});
    expect(codes(inVariable)).toEqual(['INVALID_DATE']);
    expect(inVariable).not.toHaveProperty('data');
    const writtenOut = goldenThread.replaceAll('$asOf)', '"yesterday")').replace(', $asOf: Date', '');
    expect(
      codes(await executeInProcess(gateway.engine, { query: writtenOut, variables: { area: 'x' } }, {})),
    ).toEqual(['INVALID_DATE', 'INVALID_DATE']);
  });
});
