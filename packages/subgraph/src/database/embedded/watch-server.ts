import type { EmbeddedServer } from './embedded-server.ts';
import { isAlive } from './postmaster-file.ts';

const interval = 100;

/** Starts the embedded server again when its process is gone, until ended. Never keeps this process alive. */
export const watchServer = (server: EmbeddedServer): { readonly end: () => void } => {
  const timer = setInterval(() => {
    if (!isAlive(server.pid())) server.ensureRunning().catch(() => undefined);
  }, interval);
  timer.unref();
  return { end: () => clearInterval(timer) };
};
