import pg from 'pg';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { databaseAway, withoutRecords } from './query-error.ts';

/** An error as `pg` gives it, with the parts that quote records. */
function refused(code: string, message: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError(message, 0, 'error'), {
    ...{ code, severity: 'ERROR', table: 'action_record', constraint: 'action_record_key' },
    detail: 'Key (recorded_by, client_record_id)=(jane, secret-1) already exists.',
    where: 'COPY action_record, line 1: "secret-1"',
    hint: 'secret-1',
  });
}

describe('an error of PostgreSQL', () => {
  it.each([
    ['a key that is taken', refused('23505', 'duplicate key value violates unique constraint')],
    ['a value of another form', refused('22P02', 'invalid input syntax for type date: "secret-1"')],
    ['a refused row', refused('42501', 'new row violates row-level security policy')],
  ])('keeps its code, table and constraint and nothing of a record: %s', (_name, error) => {
    const plain = withoutRecords(error);
    expect(plain).toMatchObject({
      code: error.code,
      table: 'action_record',
      constraint: 'action_record_key',
    });
    expect(inspect(plain, { depth: 9, showHidden: true })).not.toMatch(/secret-1|jane/u);
    expect(inspect(databaseAway(error), { depth: 9, showHidden: true })).not.toMatch(/secret-1|jane/u);
  });

  it('says what failed where that quotes nothing', () => {
    expect(withoutRecords(refused('42501', 'permission denied for table note'))).toMatchObject({
      message: 'permission denied for table note',
    });
  });

  it('is the only one that is changed', () => {
    const other = new Error('ours');
    expect(withoutRecords(other)).toBe(other);
  });
});
