import { exactly, idSchema, problem, titleSchema } from '@golden-thread/outcomes/schema';
import { z } from 'zod';
import type { ContractParty } from '../../procurement/contract.ts';

const COMPANY_NUMBER = /^(?:\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z])$/;

const companyNumberSchema = z
  .string()
  .superRefine((number, context) => {
    if (COMPANY_NUMBER.test(number)) return;
    problem(
      context,
      'INVALID_COMPANY_NUMBER',
      'eight characters as Companies House gives them, such as 01234567 or CE012345',
      'Write the number with its zeros in front.',
    );
  })
  .meta({ pattern: COMPANY_NUMBER.source });

/** A buyer or supplier: an organisation of the area, or the name of any other. */
export const contractPartySchema = exactly<ContractParty>()(
  z
    .strictObject({
      organisationId: idSchema.nullable().describe('The organisation of the area; null for any other.'),
      name: titleSchema
        .nullable()
        .describe(
          'The name of an organisation that is none of the area; null for one that is. Never a person.',
        ),
      companyNumber: companyNumberSchema
        .nullable()
        .describe('Its number at Companies House, eight characters; null where nobody says.'),
    })
    .superRefine(({ organisationId, name }, context) => {
      if ((organisationId === null) !== (name === null)) return;
      problem(
        context,
        'NOT_ONE_PARTY',
        'either the id of an organisation of the area or a name',
        organisationId === null ? 'Name the organisation.' : 'Take the name away: the organisation has one.',
        ['name'],
      );
    })
    .meta({ alsoChecked: { NOT_ONE_PARTY: 'it has an organisationId or a name, and not both' } })
    .readonly(),
);
