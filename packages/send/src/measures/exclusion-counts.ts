import { isDay } from '../clocks/event-date.ts';
import { happenedIn } from './happened-in.ts';
import type { ExclusionRecord } from './measure-record.ts';
import { countOf, leaveOut } from './measure-result.ts';
import type { MeasureAnswer } from './measure-result.ts';
import type { MeasureQuestion } from './measure.ts';

/** What a pupil may have, in the order it is told. */
export const provisions: readonly ExclusionRecord['provision'][] = [
  'ehc-plan',
  'sen-support',
  'none',
  'unknown',
];

/**
 * How many of one kind began in a period, by part: each in one, and a part with none is 0. Two of one pupil are two.
 *
 * @param parts - those that are told whether any is in them or not, first; others follow in the order of their words.
 */
export function exclusionCounts(
  exclusions: readonly ExclusionRecord[],
  { period }: Pick<MeasureQuestion, 'period'>,
  kind: 'suspension' | 'permanent',
  parts: readonly string[],
  partOf: (exclusion: ExclusionRecord) => string,
): readonly MeasureAnswer[] {
  const began = exclusions.filter((each) => happenedIn(period, each.startedDate));
  const left = [
    ...leaveOut(
      began.filter((each) => each.kind === 'unknown'),
      'exclusion',
      'exclusions',
      'not known to be a suspension or permanent',
    ),
    ...leaveOut(
      exclusions.filter((each) => each.kind !== otherThan[kind] && !isDay(each.startedDate)),
      'exclusion',
      'exclusions',
      'without its first day',
    ),
  ];
  const counted = began.filter((each) => each.kind === kind);
  const others = new Set(counted.map(partOf).filter((part) => !parts.includes(part)));
  return [...parts, ...[...others].toSorted()].map((part) => ({
    ...countOf(
      counted.filter((each) => partOf(each) === part),
      left,
    ),
    part,
  }));
}

const otherThan = { suspension: 'permanent', permanent: 'suspension' } as const;
