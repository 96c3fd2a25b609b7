import { describe, expect, it } from 'vitest';
import { admitPersisted, operationHash } from './persisted-operations.ts';

const agreed = 'query A { __typename }';
const other = 'query B { __typename }';
const byHash = (sha256Hash: unknown) => ({
  query: '',
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});
const refused = expect.objectContaining({ code: 'OPERATION_NOT_PERSISTED' }) as unknown as Error;

describe('the door for persisted operations', () => {
  it('takes a hash for the text it stands for', () => {
    for (const only of [true, false]) {
      expect(admitPersisted([agreed], only)(byHash(operationHash(agreed))).query).toBe(agreed);
    }
  });

  it('lets any text pass unless only agreed operations are answered', () => {
    expect(admitPersisted([agreed], false)({ query: other }).query).toBe(other);
    expect(admitPersisted([agreed], true)({ query: agreed }).query).toBe(agreed);
    expect(() => admitPersisted([agreed], true)({ query: other })).toThrow(refused);
    expect(() => admitPersisted([agreed], true)({ query: `${agreed} ` })).toThrow(refused);
  });

  it('refuses a hash nobody agreed, and a text that only claims the hash of another', () => {
    expect(() => admitPersisted([agreed], false)(byHash(operationHash(other)))).toThrow(refused);
    expect(() => admitPersisted([agreed], true)({ ...byHash(operationHash(agreed)), query: other })).toThrow(
      refused,
    );
    expect(() => admitPersisted([agreed], true)(byHash({}))).toThrow(refused);
  });
});
