import { describe, expect, it } from 'vitest';
import { demoPerson } from '../identity/local-issuer.ts';
import { publicPerson } from '../identity/person.ts';
import { clientRecordIdIssues, clientRecordIdUsed } from './client-record-id.ts';
import { momentAfter } from './moment-after.ts';
import { notAllowed } from './not-allowed.ts';
import { recorderIn } from './recorder-in.ts';
import { editConflict } from './refusal.ts';

const area = 'E08000018';
const denied = { decision: 'deny', reason: 'No row of the policy allows this.', rowId: null } as const;

describe('the moment of a record', () => {
  const now = new Date('2026-11-22T09:00:00.000Z');

  it('is now', () => {
    expect(momentAfter([], now)).toBe('2026-11-22T09:00:00.000Z');
    expect(momentAfter(['2026-11-21T09:00:00.000Z'], now)).toBe('2026-11-22T09:00:00.000Z');
  });

  it('is after the newest record, in whatever order they come and even when the clock stood still or went back', () => {
    expect(momentAfter(['2026-11-22T09:00:00.000Z'], now)).toBe('2026-11-22T09:00:00.001Z');
    const known = ['2026-11-23T00:00:00.500Z', '2020-01-01T00:00:00.000Z'];
    expect(momentAfter(known, now)).toBe('2026-11-23T00:00:00.501Z');
  });

  it('is found among many records', () => {
    const many = Array.from({ length: 200_000 }, () => '2026-11-22T10:00:00.000Z');
    expect(momentAfter(many, now)).toBe('2026-11-22T10:00:00.001Z');
  });
});

describe('who records something', () => {
  it('is kept with the posts and bodies of the area, and without those held elsewhere', () => {
    const person = demoPerson('officer', area, {
      postIds: [`${area}:head-of-send`, 'E06000015:head-of-send', 'head-of-send'],
      bodyIds: ['E06000015:board', `${area}:board`],
    });
    expect(recorderIn(person, area)).toEqual({
      subject: `demo:officer:${area}`,
      role: 'officer',
      postIds: ['head-of-send'],
      bodyIds: ['board'],
    });
  });
});

describe('the answer to what the policy does not allow', () => {
  it('tells whom to ask, and asks the public to sign in', () => {
    expect(notAllowed(demoPerson('partner', area), denied, 'Ask an officer.')).toMatchObject({
      refused: 'NotYourDecisionRight',
      whatToDo: 'Ask an officer.',
    });
    expect(() => notAllowed(publicPerson, denied, 'Ask an officer.')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});

describe('the id that a caller chose for a record', () => {
  it('may be left out, and is 1 to 100 characters otherwise', () => {
    expect(clientRecordIdIssues(null)).toEqual([]);
    expect(clientRecordIdIssues('x'.repeat(100))).toEqual([]);
    for (const wrong of ['', ' ', 'x'.repeat(101)])
      expect(clientRecordIdIssues(wrong)).toMatchObject([{ path: 'clientRecordId' }]);
  });

  it('is shown back cut when it was used before', () => {
    expect(clientRecordIdUsed('x'.repeat(100)).found).toBe(`${'x'.repeat(60)}…`);
  });
});

describe('the refusal of what has moved on', () => {
  it('says at which version it is', () => {
    expect(editConflict('scenario', 3, 1)).toEqual({
      refused: 'EditConflict',
      message: 'The scenario is at version 3, not 1: something was recorded in between.',
      whatToDo: 'Read the scenario again, then decide whether this still needs recording.',
      version: 3,
    });
  });
});
