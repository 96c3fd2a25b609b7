import type { BytesIn } from './bytes-in.ts';

/** A file of a return, on disk or in an archive. */
export interface GivenFile {
  /** How it is called in issues: with the folders it stands in, from the folder or archive that was given. */
  readonly name: string;
  /** Its name and the folders that may tell what it is: those it was found in, or the one that holds it where it was given itself. */
  readonly place: string;
  /** Where it is on disk: its own path, or that of its archive. */
  readonly onDisk: string;
  /** In bytes, once unpacked. */
  readonly size: number;
  readonly bytes: BytesIn;
}
