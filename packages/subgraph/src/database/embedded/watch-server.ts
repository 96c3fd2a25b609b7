import type { EmbeddedServer } from './embedded-server.ts';

const interval = 250;

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/** Starts the embedded server again when its process is gone, until ended. Never keeps this process alive. */
export const watchServer = (server: EmbeddedServer): { readonly end: () => void } => {
  const timer = setInterval(() => {
    if (isGone(server.pid())) server.ensureRunning().catch(() => undefined);
  }, interval);
  timer.unref();
  return { end: () => clearInterval(timer) };
};
