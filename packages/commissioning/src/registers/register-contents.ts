/**
 * What an entry of each register says: register → content. Every content has an `id`, one field per fact, and a schema in `./schema`.
 * Whoever adds a register adds its line here, its row to `registers` and its schema to `registerSchemas`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it grows by one line for each register
export interface RegisterContents {}

/** A register by its name, such as `fund-actual`. */
export type RegisterName = keyof RegisterContents;
