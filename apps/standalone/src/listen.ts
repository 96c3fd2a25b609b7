/** A port that somebody else listens on, and the variable that chooses another. */
export class PortTaken extends Error {
  readonly code = 'PORT_TAKEN';

  constructor(port: number, variable: string) {
    super(
      `Port ${port} is taken by another program. Stop it, or choose another port: ${variable}=${port + 1}. ` +
        'If it is an earlier start of this product, it may still be running.',
    );
    this.name = 'PortTaken';
  }
}

/** Runs `listen`, and says in plain words when the port is taken or not allowed. @throws PortTaken */
export async function listening<Address>(
  variable: string,
  port: number,
  listen: () => Promise<Address>,
): Promise<Address> {
  try {
    return await listen();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTaken(port, variable);
    throw error;
  }
}
