import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, rotherham, type TestHouse } from './rotherham-house.ts';

const ACTION = 'E08000018:written-statement-of-action-2022:1.1.1';
const READ = `{ localArea(code: "E08000018") { name } improvementAction(id: "${ACTION}") { ref } }`;
const RECORD = `mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { __typename } }`;
const input = { actionId: ACTION, status: 'IN_PROGRESS', clientRecordId: 'sent-while-away' };

describe('while the database of one service is away', () => {
  let house: TestHouse;
  const may = (login: 'login' | 'nologin') =>
    house.database.admin(async (client) => {
      await client.query(`alter role golden_thread_send ${login}`);
      await client.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'golden_thread_send'`,
      );
    });
  beforeAll(async () => {
    house = await openTestHouse({ major: 18, areas: [await rotherham()] });
    await may('nologin');
  });
  afterAll(() => house.close());

  it('says that records cannot be read and what to do, and answers what it can', async () => {
    const { data, errors } = await house.ask(READ);
    expect(data).toEqual({ localArea: { name: 'Rotherham' }, improvementAction: null });
    expect(errors).toMatchObject([
      {
        message: 'Records cannot be read or kept just now.',
        path: ['improvementAction'],
        extensions: { code: 'RECORDS_UNAVAILABLE', whatToDo: expect.stringContaining('Try again') },
      },
    ]);
    expect(house.unexpected).toMatchObject([{ code: 'DATABASE_AWAY' }]);
  });

  it('acknowledges nothing, and records it once when it is sent again', async () => {
    const away = await house.ask(RECORD, { input }, 'officer');
    expect(away.errors![0].extensions.code).toBe('RECORDS_UNAVAILABLE');
    await may('login');
    const again = await house.ask(RECORD, { input }, 'officer');
    expect(again).toEqual({ data: { recordProgress: { __typename: 'ProgressRecorded' } } });
  });
});
