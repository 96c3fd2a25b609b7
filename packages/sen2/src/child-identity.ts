/** What a return tells a child by, before it is withheld. */
export interface ChildIdentity {
  readonly upn: string | null;
  readonly uln: string | null;
  readonly surname: string;
  readonly forename: string;
  readonly birthDate: string | null;
}

/**
 * The words a child's pseudonym is made from: the pupil number, else the learner number, else both names with the day of birth; null
 * where not even these are there. Case and accents written in two ways make no difference.
 *
 * @example
 * childIdentity({ upn: 'A999000000001', uln: null, surname: '', forename: '', birthDate: null }); // => 'upn:A999000000001'
 */
export function childIdentity({ upn, uln, surname, forename, birthDate }: ChildIdentity): string | null {
  if (upn !== null) return `upn:${upn}`;
  if (uln !== null) return `uln:${uln}`;
  const names = [surname, forename].map((name) => name.normalize('NFC').toUpperCase());
  return names.includes('') || birthDate === null ? null : `name:${JSON.stringify([...names, birthDate])}`;
}
