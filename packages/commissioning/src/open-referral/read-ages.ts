import type { Issue } from '@golden-thread/outcomes';
import { ALL_AGES } from '../provision/ages.ts';
import type { MergedEntry } from './merged-entries.ts';

/** The ages of a service as far as a service map takes them; null for a service of grown-ups only. */
export interface AgesRead {
  readonly ages: { readonly fromAge: number | null; readonly toAge: number | null } | null;
  readonly remarks: readonly Issue[];
}

/** Reads the ages of a service: whole years from birth to 25, beyond which a service map does not go. */
export function readAges({ service, placeOf }: MergedEntry): AgesRead {
  const { minimum_age: minimum = null, maximum_age: maximum = null } = service;
  if (minimum !== null && minimum > ALL_AGES.toAge)
    return {
      ages: null,
      remarks: [
        {
          ...{ code: 'SERVICE_LEFT_OUT', path: placeOf('minimum_age'), found: String(minimum) },
          expected: `a service for somebody of ${ALL_AGES.toAge} or younger`,
          whatToDo: 'Nothing: the service map is of children and young people.',
        },
      ],
    };
  const remarks: Issue[] = [];
  const whole = (age: number | null, field: string): number | null => {
    if (age === null || Number.isInteger(age)) return age;
    remarks.push({
      ...{ code: 'AGE_NOT_WHOLE', path: placeOf(field), found: String(age) },
      expected: 'an age in whole years; it is read as not stated',
      whatToDo: 'Write the age in whole years.',
    });
    return null;
  };
  const isPast = maximum !== null && maximum > ALL_AGES.toAge;
  if (isPast)
    remarks.push({
      ...{ code: 'AGE_PAST_25', path: placeOf('maximum_age'), found: String(maximum) },
      expected: `at most ${ALL_AGES.toAge}, where a service map ends; it is read so`,
      whatToDo: 'Nothing, unless those who are older matter here.',
    });
  const fromAge = whole(minimum, 'minimum_age');
  return { ages: { fromAge, toAge: isPast ? ALL_AGES.toAge : whole(maximum, 'maximum_age') }, remarks };
}
