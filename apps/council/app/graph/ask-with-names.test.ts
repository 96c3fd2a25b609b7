import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { askWithNames } from './ask-with-names.ts';

interface Data {
  readonly plan: string | null;
}
const away = { path: 'plan.board.name', code: 'SUBGRAPH_UNAVAILABLE', message: 'Away' };

async function asking(first: Answer<Data>): Promise<{ asked: boolean[]; answer: Answer<Data> }> {
  const asked: boolean[] = [];
  const answer = await askWithNames<Data>(
    (names) => {
      asked.push(names);
      return Promise.resolve(names ? first : { data: { plan: 'nameless' }, missing: [] });
    },
    ({ plan }) => plan !== null,
  );
  return { asked, answer };
}

describe('askWithNames', () => {
  it('asks once when the answer is there', async () => {
    expect((await asking({ data: { plan: 'named' }, missing: [] })).asked).toEqual([true]);
  });

  it('asks again without names when they cost the answer, and says what is missing', async () => {
    const { asked, answer } = await asking({ data: { plan: null }, missing: [away] });
    expect(asked).toEqual([true, false]);
    expect(answer).toEqual({ data: { plan: 'nameless' }, missing: [away] });
  });

  it('does not ask again for what does not exist', async () => {
    const unknown = { path: 'plan', code: 'UNKNOWN_ID', message: 'No such plan' };
    expect((await asking({ data: { plan: null }, missing: [unknown] })).asked).toEqual([true]);
  });
});
