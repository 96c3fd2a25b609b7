/** A kind of return that installations keep. */
export interface KindOfReturn {
  /** What the command line calls it. */
  readonly command: 'sen2' | 'ssda903';
  /** What the module that names the services of an installation calls the store of such returns. */
  readonly store: 'sen2Store' | 'ssda903Store';
  /** The service that keeps them. */
  readonly service: string;
}

export const sen2Kind: KindOfReturn = { command: 'sen2', store: 'sen2Store', service: 'send' };

export const ssda903Kind: KindOfReturn = {
  command: 'ssda903',
  store: 'ssda903Store',
  service: 'sufficiency',
};
