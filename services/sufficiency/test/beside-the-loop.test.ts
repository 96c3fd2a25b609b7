import { customPeriod } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { besideTheLoop } from '../src/forecast/beside-the-loop.ts';
import { exactDemand, type ExactQuestion } from '../src/forecast/exact-demand.ts';

const episode = (pseudonym: string, startDate: string, endDate: string | null) => ({
  pseudonym,
  birthMonth: '2014-05',
  sex: 'unknown' as const,
  startDate,
  endDate,
  toldUntil: '2024-03-31',
  startReason: 'S',
  endReason: null,
  legalStatus: 'C2',
  need: 'N1',
  placement: 'U4',
  provider: 'PR1',
  placementLocation: null,
  placementAuthority: null,
  distance: null,
  urn: null,
  placementChange: null,
});

const question = (startDate: string): ExactQuestion => ({
  episodes: [episode('one', startDate, null), episode('two', '2022-06-01', '2023-02-01')],
  window: {
    firstDate: '2022-04-01',
    lastDate: '2024-03-31',
    reference: customPeriod('2022-04-01', '2024-03-31'),
    days: 365,
  },
  asked: {
    asOf: '2024-07-01',
    referenceFrom: null,
    referenceUntil: null,
    years: 1,
    scenarios: [],
    unitCosts: [],
    inflation: [],
  },
  against: { homes: [], homeCounts: [], unitCosts: [], inflation: [] },
});

const asker = { subject: 'somebody', signal: null };
const another = { subject: 'somebody else', signal: null };

describe('a forecast worked out beside the event loop', () => {
  it('is the one that it would be in it, each asker getting their own', async () => {
    const questions = ['2022-07-01', '2023-09-01', '2024-01-01'].map(question);
    expect(await Promise.all(questions.map((each) => besideTheLoop(each, asker)))).toEqual(
      questions.map(exactDemand),
    );
  });

  it('lets others have their turn meanwhile', async () => {
    let turns = 0;
    const turn = setInterval(() => (turns += 1), 1);
    await besideTheLoop(question('2022-07-01'), asker);
    clearInterval(turn);
    expect(turns).toBeGreaterThan(0);
  });

  it('says that it failed and nothing of the records it failed with, and goes on with the next', async () => {
    const wrong = question('2023-99-99');
    await expect(besideTheLoop(wrong, asker)).rejects.toThrow(/^A forecast could not be worked out: \w+\.$/u);
    expect((await besideTheLoop(question('2022-07-01'), asker)).ok).toBe(true);
  });

  it('is not worked out for who does not wait any more, and what is under way for them is given up', async () => {
    const gone = new AbortController();
    const waits = { subject: 'somebody', signal: gone.signal };
    const [first, second] = [
      besideTheLoop(question('2022-07-01'), waits),
      besideTheLoop(question('2023-09-01'), waits),
    ];
    const after = besideTheLoop(question('2024-01-01'), another);
    gone.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await expect(second).rejects.toThrow('gone');
    expect(await after).toEqual(exactDemand(question('2024-01-01')));
    await expect(besideTheLoop(question('2022-07-01'), waits)).rejects.toThrow('gone');
  });

  it('is worked out in turn for each person, however many somebody asks for', async () => {
    const order: string[] = [];
    const many = Array.from({ length: 9 }, () =>
      besideTheLoop(question('2022-07-01'), asker).then(() => order.push('somebody')),
    );
    await besideTheLoop(question('2022-07-01'), another).then(() => order.push('somebody else'));
    expect(order.length).toBeLessThan(4);
    await Promise.all(many);
  });

  it('is refused to somebody of whom very many wait, and to nobody else', async () => {
    const many = Array.from({ length: 13 }, () => besideTheLoop(question('2022-07-01'), asker));
    const over = besideTheLoop(question('2022-07-01'), asker);
    await expect(over).rejects.toMatchObject({ code: 'RECORDS_UNAVAILABLE' });
    expect((await besideTheLoop(question('2022-07-01'), another)).ok).toBe(true);
    await Promise.all(many);
  });
});
