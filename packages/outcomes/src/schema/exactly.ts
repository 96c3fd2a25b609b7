import type { z } from 'zod';

/** True when two types are the same to the letter, readonly and optional included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Gives a schema back unchanged; it does not compile unless what the schema yields is exactly `T`. */
export function exactly<T>() {
  return <S extends z.ZodType>(schema: S, ..._proof: Same<z.output<S>, T> extends true ? [] : [never]): S =>
    schema;
}
