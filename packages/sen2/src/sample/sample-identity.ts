import { assumptions } from './assumptions.ts';
import type { Chance } from '@golden-thread/return-files';
import { dayOf } from './sample-day.ts';

const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Somebody who cannot exist: a name that is none, numbers of an authority 999 that is none, a postcode that is nowhere. */
export function sampleIdentity(
  chance: Chance,
  serial: number,
  birthDay: number,
): Readonly<Record<string, string>> {
  const kind = chance.next();
  const withoutNumber = kind < assumptions.noNumber;
  const learner = !withoutNumber && kind < assumptions.noNumber + assumptions.learnerNumberOnly;
  return {
    Surname: `Surname${serial}`,
    Forename: `Forename${serial}`,
    PersonBirthDate: dayOf(birthDay),
    Sex: chance.happens(assumptions.boys) ? 'M' : 'F',
    Ethnicity: chance.pick(assumptions.ethnicities),
    PostCode: 'ZZ99 3WZ',
    ...(withoutNumber ? { UPNunknown: 'UN1' } : {}),
    ...(learner ? { UniqueLearnerNumber: `9${String(serial).padStart(9, '0')}` } : {}),
    ...(withoutNumber || learner ? {} : { UPN: sampleUpn(serial) }),
  };
}

/**
 * A pupil number with its check letter, of an authority that is none.
 *
 * @source DfE, Unique pupil numbers: a guide for schools and local authorities, section on the check letter
 */
function sampleUpn(serial: number): string {
  const digits = `999${String(serial).padStart(9, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return `${checkLetters[sum % 23]}${digits}`;
}
