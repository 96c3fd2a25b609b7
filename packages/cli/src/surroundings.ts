/** Everything a command may touch outside itself, so that tests can stand in for the machine. */
export interface Surroundings {
  /** The directory the person called from; paths they give start here. */
  readonly callerDirectory: string;
  /** The directory the command runs in; the data folder starts here, as it does for `start`. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results: the only thing on standard output. */
  readonly print: (text: string) => void;
  /** Whether results go to a terminal, which obeys what it is given, rather than to a file or another program. */
  readonly printsToTerminal: boolean;
  /** Faults and remarks, on standard error. */
  readonly printError: (text: string) => void;
  /** Progress, on standard error and only when that is a terminal. */
  readonly progress: (text: string) => void;
  readonly readStandardInput: () => Promise<string>;
  readonly now: () => Date;
}
