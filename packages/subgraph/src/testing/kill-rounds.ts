import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** A writer that is killed again and again. */
export interface KillRounds {
  /** Node's arguments that start the writer for a round; it prints one line for every acknowledged record. */
  readonly writer: (round: number) => readonly string[];
  readonly rounds: number;
  /** Kills something else at the same random moment, such as the postmaster; the writer is killed a little later. */
  readonly alsoKill?: ((round: number) => void) | undefined;
  /** Chooses the moments; printed when a check fails. */
  readonly seed: number;
}

/** A seed for {@link killRounds}: `GOLDEN_THREAD_TEST_SEED`, or a new one. */
export const killSeed = (): number => Number(process.env['GOLDEN_THREAD_TEST_SEED'] ?? randomInt(2 ** 31));

/** Numbers in [0, 1) from a seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const round = async (what: KillRounds, at: number, random: () => number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [...what.writer(at)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let printed = '';
  child.stdout.setEncoding('utf8');
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: string) => {
      printed += text;
      resolve();
    });
  });
  await Promise.race([first, ended]);
  await wait(random() * 60);
  if (what.alsoKill) {
    what.alsoKill(at);
    await wait(random() * 60);
  }
  child.kill('SIGKILL');
  await ended;
  // a line that was cut off was not acknowledged
  return printed.split('\n').slice(0, -1);
};

/** Runs all rounds and gives every record that was acknowledged. */
export const killRounds = async (what: KillRounds): Promise<readonly string[]> => {
  const random = seeded(what.seed);
  const acknowledged: string[] = [];
  for (let at = 0; at < what.rounds; at += 1) acknowledged.push(...(await round(what, at, random)));
  return acknowledged;
};
