import type { ExceptionKind } from './clock-exception.ts';

/** What a kind of exception is called, what it takes, and where that stands. */
export interface ExceptionMeaning {
  readonly title: string;
  readonly meaning: string;
  readonly source: string;
}

const regulations = 'Special Educational Needs and Disability Regulations 2014';

/**
 * The exceptions as data, in the order of the regulations. Which clock lists which is said by the clock (`statutoryClocks`).
 *
 * @source Special Educational Needs and Disability Regulations 2014, regulations 8(2) and 10(4)
 */
export const exceptionKinds: Readonly<Record<ExceptionKind, ExceptionMeaning>> = {
  'school-closed': {
    title: 'School or college closed',
    meaning:
      'The head teacher or principal was asked for advice between one week before a closure of at least 4 weeks and one week before the reopening.',
    source: `${regulations}, regulation 10(4)(a)`,
  },
  'early-years-setting-closed': {
    title: 'Early years setting closed',
    meaning:
      'The early years provider was asked for advice between one week before a closure of at least 4 weeks and one week before the reopening.',
    source: `${regulations}, regulation 10(4)(b)`,
  },
  'personal-circumstances': {
    title: 'Exceptional personal circumstances',
    meaning: 'They affected the child, the parent or the young person while the time ran.',
    source: `${regulations}, regulations 8(2)(a) and 10(4)(c)`,
  },
  'absence-from-area': {
    title: 'Absence from the area',
    meaning:
      'The child, the parent or the young person was away from the area for at least 4 weeks without a break while the time ran.',
    source: `${regulations}, regulations 8(2)(b) and 10(4)(d)`,
  },
  'missed-appointment': {
    title: 'Missed appointment',
    meaning: 'The child or young person did not come to an examination or test while the 6 weeks ran.',
    source: `${regulations}, regulation 8(2)(c)`,
  },
  'ground-not-stated': {
    title: 'Ground not stated',
    meaning: 'The record says that an exception applied and not which, so nothing more can be checked.',
    source: 'SEN2 return: a mark that exceptions to the 20 weeks apply, without the ground',
  },
};
