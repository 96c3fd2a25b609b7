import { exactly } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { Governance } from '../governance.ts';
import { bodySchema, organisationSchema, postSchema } from './body.ts';
import { decisionRightSchema, lineSchema, membershipSchema } from './line.ts';
import { rhythmRuleSchema } from './rhythm.ts';

/** A whole governance; fields it does not know are refused. `governanceIssues` checks what refers to what. */
export const governanceSchema = exactly<Governance>()(
  z
    .strictObject({
      organisations: z.array(organisationSchema).readonly(),
      bodies: z.array(bodySchema).readonly(),
      posts: z.array(postSchema).readonly(),
      memberships: z.array(membershipSchema).readonly(),
      lines: z.array(lineSchema).readonly(),
      decisionRights: z.array(decisionRightSchema).readonly(),
      rhythm: z.array(rhythmRuleSchema).readonly(),
    })
    .readonly(),
);
