import { describe, expect, it } from 'vitest';
import { clientRecordId } from './client-record-id.ts';

const address = '/areas/E08000018/plans/a-plan/actions/1.1.1/record/rating';
const values = { 'form-token': 'a', 'form-id': 'one', expectedVersion: '0', rating: 'GREEN', reason: 'Done' };
const idOf = (changed: Record<string, string> = {}, at = address) =>
  clientRecordId(at, { ...values, ...changed });

describe('clientRecordId', () => {
  it('is the same when the same form is sent twice, in whatever order its fields come', async () => {
    const turned = Object.fromEntries(Object.entries(values).toReversed());
    expect(await clientRecordId(address, turned)).toBe(await idOf());
    expect(await idOf({ 'form-token': 'b' })).toBe(await idOf());
    expect(await idOf()).toMatch(/^[\w-]{43}$/);
  });

  it('changes with anything that is said, with the form shown, and with what it is about', async () => {
    const ids = await Promise.all([
      idOf(),
      idOf({ rating: 'AMBER' }),
      idOf({ reason: 'Done.' }),
      idOf({ rating: 'GREENreason', reason: '' }),
      idOf({ 'form-id': 'two' }),
      idOf({ expectedVersion: '1' }),
      idOf({ link: '' }),
      idOf({}, address.replace('rating', 'progress')),
      idOf({}, address.replace('1.1.1', '1.1.2')),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
