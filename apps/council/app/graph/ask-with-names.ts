import type { Answer } from './answer.ts';

/**
 * Asks a question that takes names from another service, and asks again without them when that costs the whole
 * answer: a plan can be read while the service that names its board is away.
 */
export async function askWithNames<Data>(
  ask: (names: boolean) => Promise<Answer<Data>>,
  isThere: (data: Data) => boolean,
): Promise<Answer<Data>> {
  const answer = await ask(true);
  if (answer.data !== null && isThere(answer.data)) return answer;
  if (answer.missing.length === 0 || answer.missing.some(({ code }) => code === 'UNKNOWN_ID')) return answer;
  const { data, missing } = await ask(false);
  return { data, missing: [...answer.missing, ...missing] };
}
