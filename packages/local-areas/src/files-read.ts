import type { Checked } from '@golden-thread/outcomes/schema';

/** The files of a folder by name, each the JSON value it holds or why it could not be read. */
export type AreaFiles = ReadonlyMap<string, Checked<unknown>>;
