import { statSync } from 'node:fs';
import { silenceTelemetry } from '@golden-thread/gateway';
import { configFaultLine } from '@golden-thread/subgraph';
import { pino } from 'pino';
import { readStandaloneConfig } from './config.ts';
import { openCouncil } from './council.ts';
import { launcherOf, whenEnded } from './launcher.ts';
import { problemsMessage, startMessage } from './start-message.ts';
import { startStandalone, type Standalone } from './start-standalone.ts';

/** Exit status of a wrong configuration, as sysexits.h has it. */
const WRONG_CONFIGURATION = 78;
/** Milliseconds after which a stop that hangs is ended. */
const STOP_LIMIT = 20_000;

silenceTelemetry();
// Whoever read our words may be gone; that must not stop the service in the middle of its own stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const log = pino({ name: 'golden-thread' }, pino.destination({ dest: 2, sync: true }));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Stops on the first signal or when the npx that started it ends, also while starting; the same signal sent twice changes nothing. */
function stopOnSignal(starting: Promise<Standalone>): void {
  let asked = false;
  const stop = (): void => {
    if (asked) return;
    asked = true;
    say('Stopping…');
    setTimeout(() => process.exit(1), STOP_LIMIT).unref();
    starting
      .then((standalone) => standalone.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'could not stop cleanly');
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const launcher = launcherOf(process.ppid);
  if (launcher !== null) whenEnded(launcher, stop);
}

const reading = readStandaloneConfig(
  process.env,
  process.cwd(),
  (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
);
if (reading.ok) {
  const starting = startStandalone(reading.config, {
    environment: process.env['NODE_ENV'],
    progress: say,
    onUnexpected: (service, error, errorId) =>
      log.error({ err: error, service, errorId }, 'unexpected error'),
    openCouncil,
  });
  stopOnSignal(starting);
  try {
    const standalone = await starting;
    process.stderr.write(problemsMessage(standalone));
    say(startMessage(standalone));
  } catch (error) {
    process.stderr.write(
      `Golden Thread could not start.\n${error instanceof Error ? error.message : String(error)}\n`,
    );
    log.debug({ err: error }, 'could not start');
    process.exit(1);
  }
} else {
  for (const fault of reading.faults) process.stderr.write(`${configFaultLine(fault)}\n`);
  process.exitCode = WRONG_CONFIGURATION;
}
