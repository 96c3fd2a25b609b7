import type { OnReturnIssue } from '@golden-thread/return-files';
import type { ReturnEncoding } from '@golden-thread/return-files/node';
import type { ReturnReader } from '../return-reader.ts';
import type { Sen2Year } from '../sen2-module.ts';

/** What both ways of reading need. */
export interface ReadRequest {
  readonly year: Sen2Year;
  readonly encoding: ReturnEncoding;
  readonly onIssue: OnReturnIssue;
  readonly reader: ReturnReader;
  /** Told of the authority that the header gives; not where it gives none. */
  readonly onAuthority: (authority: string) => void;
  /** Told of the bytes read of the file that is being read. */
  readonly onBytes: (bytes: number) => void;
  /** Told how many bytes a file had, once it is read. */
  readonly onFileRead: (bytes: number) => void;
}

/** How many records go into a batch. */
export const batchSize = 2_048;
