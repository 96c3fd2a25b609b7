/** What was measured of one way to do a task. */
export interface ContenderResult {
  readonly name: string;
  /** One for each round, in order. */
  readonly milliseconds: readonly number[];
  /** Time of all cores in this process, collecting garbage included; what a database of its own uses is not. One for each round. */
  readonly cpuMilliseconds: readonly number[];
  /** The most memory the process held in a round, what both need included; the median of rounds. Null where the system does not tell. */
  readonly peakMebibytes: number | null;
}

/** What was measured of a task. */
export interface TaskResult {
  readonly name: string;
  readonly goalMs: number | null;
  readonly ours: ContenderResult;
  readonly baseline: ContenderResult;
  /** Parts of ours by themselves; the goal is then each one's. */
  readonly parts: readonly ContenderResult[];
  /** What both did, in words. */
  readonly did: string;
}

/** A task that was not measured because something that it reads is not on this machine. */
export interface TaskLeftOut {
  readonly name: string;
  readonly leftOut: string;
}
