import type { AreaFileName } from '../area-files.ts';

/** What an id can name. */
export type Named =
  | 'organisation'
  | 'body'
  | 'post'
  | 'indicator'
  | 'outcome'
  | 'scheme'
  | 'plan'
  | 'subject'
  | 'priority'
  | 'figure'
  | 'source'
  | 'strategy'
  | 'strategy-priority'
  | 'objective'
  | 'home'
  | 'home-count'
  | 'agreement'
  | 'purchasing-framework'
  | 'contract'
  | 'visit-rule'
  | 'fund'
  | 'service'
  | 'intention'
  | 'action';

/** A place where an id names something of another file. */
export interface Reference {
  readonly file: AreaFileName;
  readonly path: string;
  readonly names: Named;
  readonly id: string;
}
