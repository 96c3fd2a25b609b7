/** One line of the benchmark that is not about the gateway: the whole work done once by ours and once by a plain baseline. */
export interface BenchTask {
  /** What is done, with its size, e.g. `assess and rate 153 areas × 300 indicators × 20 periods`. */
  readonly name: string;
  /** Reads and makes what both need; not timed. Why in words when this machine does not have it: the task is then left out. */
  readonly prepare: () => Promise<PreparedTask | LeftOut>;
}

/** A task that cannot be done on this machine, through no fault of its own. */
export interface LeftOut {
  /** What is not there, as a sentence. */
  readonly leftOut: string;
}

/** A task ready to be timed. Rounds alternate between the two. */
export interface PreparedTask {
  readonly ours: Contender;
  readonly baseline: Contender;
  /** Parts of ours, each done by itself after every round. The baseline does all of the work all the same. */
  readonly parts?: readonly Contender[];
  /** What the issue promises of ours, in milliseconds, when it promises something; of each part where there are parts. */
  readonly goalMs: number | null;
  readonly rounds: number;
  /** Whether a run takes so long that the baseline is not warmed up, and no more rounds are done than the task has, whoever asks for them. */
  readonly takesMinutes?: boolean;
  readonly close?: () => Promise<void>;
}

/** One way to do the work. */
export interface Contender {
  readonly name: string;
  /** Does all of the work once; answers with what it did, so that both can be seen to have done the same. */
  readonly run: () => Promise<string>;
}
