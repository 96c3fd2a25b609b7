import { assessedBeforeDecision } from './rules/assessed-before-decision.ts';
import { assessedBeforeRequest } from './rules/assessed-before-request.ts';
import { ceaseHalfTold } from './rules/cease-half-told.ts';
import { ceasedBeforeStart } from './rules/ceased-before-start.ts';
import { decidedBeforeMeeting } from './rules/decided-before-meeting.ts';
import { decisionWithoutDay } from './rules/decision-without-day.ts';
import { draftedBeforeMeeting } from './rules/drafted-before-meeting.ts';
import { leftBeforeEntry } from './rules/left-before-entry.ts';
import { needRankTwice } from './rules/need-rank-twice.ts';
import { needTwice } from './rules/need-twice.ts';
import { outcomeBeforeReceipt } from './rules/outcome-before-receipt.ts';
import { personTwice } from './rules/person-twice.ts';
import { personWithoutNumber } from './rules/person-without-number.ts';
import { planBeforeDecision } from './rules/plan-before-decision.ts';
import { planBeforeRequest } from './rules/plan-before-request.ts';
import { recordTwice } from './rules/record-twice.ts';
import { recordWithoutParent } from './rules/record-without-parent.ts';
import { refusalWithoutDay } from './rules/refusal-without-day.ts';
import { settingMissing } from './rules/setting-missing.ts';
import type { Sen2Module } from './sen2-module.ts';
import type { Sen2Rule } from './sen2-rule.ts';

/** Every rule about how records hang together, in the order they are told: first whether a record is there, then what it says. */
export const sen2Rules: readonly Sen2Rule[] = [
  recordTwice,
  recordWithoutParent,
  personTwice,
  personWithoutNumber,
  outcomeBeforeReceipt,
  decisionWithoutDay,
  assessedBeforeDecision,
  assessedBeforeRequest,
  refusalWithoutDay,
  planBeforeDecision,
  planBeforeRequest,
  ceasedBeforeStart,
  ceaseHalfTold,
  settingMissing,
  decidedBeforeMeeting,
  draftedBeforeMeeting,
  leftBeforeEntry,
  needRankTwice,
  needTwice,
];

/** The rules that look at records of a module. */
export function rulesOf(module: Sen2Module): readonly Sen2Rule[] {
  return sen2Rules.filter(({ modules }) => modules.includes(module));
}
