import { exactly, isoDateSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import { codesOf } from './code-set.ts';
import { sen2Years } from './sen2-module.ts';
import type {
  Sen2ActivePlan,
  Sen2Assessment,
  Sen2NamedPlan,
  Sen2Need,
  Sen2Person,
  Sen2Placement,
  Sen2Request,
  Sen2Setting,
} from './sen2-row.ts';

export {
  caseworkAdviceSchema,
  caseworkAuditSchema,
  caseworkExclusionSchema,
  caseworkTeamSchema,
} from './schema/casework.ts';

const day = isoDateSchema.nullable();
const flag = z.boolean().nullable();
const word = z
  .string()
  .regex(/^[A-Z0-9]{1,4}$/)
  .nullable();
const authority = z
  .string()
  .regex(/^\d{3}$/)
  .nullable();

/** A code that any known year has: which years have it, the reader checks. */
function code(set: string) {
  const codes = new Set(sen2Years.flatMap((year) => codesOf(set, year).map((each) => each.code)));
  return z.enum([...codes] as [string, ...string[]]).nullable();
}

/** A child or young person of a SEN2 return, pseudonymous. */
export const sen2PersonSchema = exactly<Sen2Person>()(
  z
    .strictObject({
      Pseudonym: z
        .string()
        .regex(/^[A-Za-z0-9_-]{43}$/)
        .nullable(),
      BirthMonth: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
        .nullable(),
      Sex: code('sex'),
      Ethnicity: word,
      UPNunknown: word,
    })
    .readonly(),
);

/** A request for an assessment in a SEN2 return. */
export const sen2RequestSchema = exactly<Sen2Request>()(
  z
    .strictObject({
      ReceivedDate: day,
      RequestSource: code('request-source'),
      RYA: flag,
      RequestOutcomeDate: day,
      RequestOutcome: code('request-outcome'),
      RequestMediation: flag,
      RequestTribunal: flag,
      Exported: authority,
    })
    .readonly(),
);

/** An assessment in a SEN2 return, and whether a plan came of it. */
export const sen2AssessmentSchema = exactly<Sen2Assessment>()(
  z
    .strictObject({
      AssessmentOutcome: code('assessment-outcome'),
      AssessmentOutcomeDate: day,
      AssessmentMediation: flag,
      AssessmentTribunal: flag,
      OtherMediation: flag,
      OtherTribunal: flag,
      Week20: flag,
    })
    .readonly(),
);

/** A plan in a SEN2 return as it was issued, and its end. */
export const sen2NamedPlanSchema = exactly<Sen2NamedPlan>()(
  z
    .strictObject({
      StartDate: day,
      PlanRes: word,
      PlanWBP: word,
      PB: flag,
      OA: flag,
      DP: word,
      CeaseDate: day,
      CeaseReason: code('cease-reason'),
    })
    .readonly(),
);

const setting = {
  URN: z
    .string()
    .regex(/^\d{5,6}$/)
    .nullable(),
  UKPRN: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  SENsetting: code('sen-setting'),
  PlacementRank: code('rank'),
  SENunitIndicator: flag,
  ResourcedProvisionIndicator: flag,
};

/** A setting that a plan in a SEN2 return names. */
export const sen2SettingSchema = exactly<Sen2Setting>()(z.strictObject(setting).readonly());

/** A plan of a SEN2 return that is being maintained, and its latest review. */
export const sen2ActivePlanSchema = exactly<Sen2ActivePlan>()(
  z
    .strictObject({
      TransferLA: authority,
      ReviewMeeting: day,
      ReviewOutcome: code('review-outcome'),
      ReviewDraft: day,
      PhaseTransferDueDate: day,
      PhaseTransferFinalDate: day,
      LastReview: day,
    })
    .readonly(),
);

/** Where a child with an active plan in a SEN2 return is placed. */
export const sen2PlacementSchema = exactly<Sen2Placement>()(
  z.strictObject({ ...setting, EntryDate: day, LeavingDate: day, RES: word, WBP: word }).readonly(),
);

/** A type of need in a SEN2 return, primary or secondary. */
export const sen2NeedSchema = exactly<Sen2Need>()(
  z.strictObject({ SENtype: code('sen-type'), SENtypeRank: code('rank') }).readonly(),
);
