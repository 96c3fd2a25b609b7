import { isIsoDate, type Citation } from '@golden-thread/outcomes';
import { z } from 'zod';
import type {
  Body,
  DecisionRight,
  Governance,
  Holder,
  Line,
  Membership,
  Organisation,
  Post,
  RhythmRule,
} from './body.ts';

const words = z.string().trim().min(1);
const day = z.string().refine(isIsoDate, 'Write a real calendar day as YYYY-MM-DD, for example 2022-08-31.');
const month = z
  .string()
  .refine((text) => isIsoDate(`${text}-01`), 'Write a month as YYYY-MM, for example 2022-08.');
const citation: z.ZodType<Citation> = z.strictObject({ sourceId: words, place: words });
const dated = { startDate: day.nullable(), endDate: day.nullable() };

/** An organisation of a governance file. */
export const organisationSchema: z.ZodType<Organisation> = z.strictObject({
  id: words,
  name: words,
  kind: z.enum([
    'council',
    'clinical-commissioning-group',
    'integrated-care-board',
    'nhs-trust',
    'government-department',
    'regulator',
    'school',
    'voluntary-organisation',
    'parent-carer-forum',
    'other',
  ]),
  ...dated,
  successorId: words.nullable(),
  codes: z.record(words, words),
});

/** A body of a governance file. */
export const bodySchema: z.ZodType<Body> = z.strictObject({
  id: words,
  name: words,
  kind: z.enum([
    'statutory-board',
    'partnership-board',
    'executive-board',
    'sub-group',
    'operational-group',
    'panel',
    'scrutiny-commission',
    'forum',
    'national-oversight',
  ]),
  ...dated,
  source: citation,
});

/** A post of a governance file. */
export const postSchema: z.ZodType<Post> = z.strictObject({
  id: words,
  title: words,
  organisationId: words.nullable(),
});

/** Who holds a responsibility. */
export const holderSchema: z.ZodType<Holder> = z.strictObject({
  kind: z.enum(['post', 'body', 'organisation']),
  id: words,
});

/** A membership of a governance file. */
export const membershipSchema: z.ZodType<Membership> = z.strictObject({
  bodyId: words,
  holder: holderSchema,
  role: z.enum(['chair', 'joint-chair', 'deputy-chair', 'member']),
  onBehalfOfOrganisationId: words.nullable(),
  ...dated,
  source: citation,
});

/** A line of a governance file. */
export const lineSchema: z.ZodType<Line> = z.strictObject({
  kind: z.enum(['accountable-to', 'reports-to', 'monitors', 'scrutinises', 'escalates-to']),
  fromBodyId: words,
  toBodyId: words,
  ...dated,
  source: citation,
});

/** A decision right of a governance file. */
export const decisionRightSchema: z.ZodType<DecisionRight> = z.strictObject({
  bodyId: words,
  decision: z.enum(['close-action', 'accept-evidence', 'approve-strategy', 'rate-action']),
  subjectId: words,
  ...dated,
  source: citation,
});

const itemKind = z.enum([
  'spotlight',
  'highlight-report',
  'scorecard',
  'progress-report',
  'scrutiny',
  'oversight-meeting',
  'meeting',
]);
const rule = { id: words, bodyId: words, source: citation };

/** A rule of rhythm of a governance file. */
export const rhythmRuleSchema: z.ZodType<RhythmRule> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...rule,
    kind: z.literal('spotlight-rota'),
    groupIds: z.array(words).min(1),
    firstMonth: month,
    lastMonth: month.nullable(),
  }),
  z.strictObject({
    ...rule,
    kind: z.literal('recurring'),
    title: words,
    itemKind,
    everyMonths: z.int().min(1),
    firstDate: day,
    lastDate: day.nullable(),
  }),
  z.strictObject({ ...rule, kind: z.literal('dated'), title: words, itemKind, date: day }),
]);

/** A governance file; keys it does not know are refused. References are checked by `governanceIssues`. */
export const governanceSchema: z.ZodType<Governance> = z.strictObject({
  organisations: z.array(organisationSchema),
  bodies: z.array(bodySchema),
  posts: z.array(postSchema),
  memberships: z.array(membershipSchema),
  lines: z.array(lineSchema),
  decisionRights: z.array(decisionRightSchema),
  rhythm: z.array(rhythmRuleSchema),
});
