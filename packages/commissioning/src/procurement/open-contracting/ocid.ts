import type { Publication } from './publication.ts';

/** What a contracting process of ours is about. */
export type ProcessKind = 'framework' | 'contract';

/** Stands in front where the publisher has no registered prefix, and says so. */
const UNREGISTERED = 'unregistered-golden-thread';
const own =
  /^(ocds-[a-z0-9]{6}|unregistered-golden-thread)-(E\d{8})-(framework|contract)-((?=.{1,100}$)[a-z0-9]+(?:[-._][a-z0-9]+)*)$/;

/** Whether a prefix has the form in which the Open Contracting Partnership registers one. Whether it did, nobody can tell from it. */
export function isRegistrablePrefix(prefix: string): boolean {
  return /^ocds-[a-z0-9]{6}$/.test(prefix);
}

/** The id of a contracting process over the world: prefix, area, kind and the id within the area. */
export function ocidOf(
  { ocidPrefix, areaCode }: Pick<Publication, 'ocidPrefix' | 'areaCode'>,
  kind: ProcessKind,
  id: string,
): string {
  return `${ocidPrefix ?? UNREGISTERED}-${areaCode}-${kind}-${id}`;
}

/** What an id of ours says; null for an id of any other publisher. */
export function readOcid(ocid: string): {
  readonly ocidPrefix: string | null;
  readonly areaCode: string;
  readonly kind: ProcessKind;
  readonly id: string;
} | null {
  const [, prefix, areaCode, kind, id] = own.exec(ocid) ?? [];
  if (prefix === undefined || areaCode === undefined || id === undefined) return null;
  return {
    ocidPrefix: prefix === UNREGISTERED ? null : prefix,
    areaCode,
    kind: kind === 'framework' ? 'framework' : 'contract',
    id,
  };
}
