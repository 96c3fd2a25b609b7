import { dayNumber } from '../return-day.ts';
import { assumptions } from './assumptions.ts';
import type { CaseworkChance, CaseworkRows } from './sample-casework-rows.ts';
import { requestsOf } from './sample-casework-rows.ts';
import { dayOf } from './sample-day.ts';
import type { SampleRecord } from './sample-record.ts';

/** The advice asked for the assessments of the year: late from some sources more than from others, some of it still to come. */
export const sampleAdvice: CaseworkRows = (person, { chance, lastDay }) =>
  requestsOf(person).flatMap(([named, request]) => {
    const assessment = request.children[0];
    if (assessment === undefined || assessment.fields['AssessmentOutcome'] === 'H') return [];
    const begun = beginning(request, named.RequestReceivedDate, lastDay);
    const { AssessmentOutcomeDate } = assessment.fields;
    const end = AssessmentOutcomeDate === undefined ? null : dayNumber(AssessmentOutcomeDate) - 1;
    return Object.entries(assumptions.casework.advice).flatMap(([Source, { asked, inTime }]) =>
      chance.happens(asked)
        ? [{ ...named, Source, ...answered({ chance, lastDay }, { begun, end, inTime }) }]
        : [],
    );
  });

interface Asked {
  readonly begun: number;
  /** The last day on which it can have come, where the assessment is over. */
  readonly end: number | null;
  readonly inTime: number;
}

function answered({ chance, lastDay }: CaseworkChance, { begun, end, inTime }: Asked) {
  const asked = Math.min(begun + chance.between(0, 5), lastDay);
  const took = chance.happens(inTime) ? chance.between(14, 42) : chance.between(43, 120);
  const received = Math.max(asked, Math.min(asked + took, end ?? asked + took));
  return {
    AskedDate: dayOf(asked),
    ...(received <= lastDay ? { AdviceReceivedDate: dayOf(received) } : {}),
  };
}

/** The day it was decided to assess; where the return does not say, as late as it may have been. */
function beginning({ fields }: SampleRecord, received: string, lastDay: number): number {
  const told = fields['RequestOutcomeDate'];
  return Math.min(told === undefined ? dayNumber(received) + 42 : dayNumber(told), lastDay);
}
