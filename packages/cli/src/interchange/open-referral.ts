import { fromOpenReferral, toOpenReferral } from '@golden-thread/commissioning/open-referral';
import type { Organisation, OrganisationKind } from '@golden-thread/governance';
import { filled } from './filled.ts';
import type { InterchangeStandard } from './standard.ts';

/** What an organisation is, in a sentence: the standard wants one about each. */
const kinds: Readonly<Record<OrganisationKind, string>> = {
  council: 'A local authority.',
  'clinical-commissioning-group': 'An NHS clinical commissioning group.',
  'integrated-care-board': 'An NHS integrated care board.',
  'nhs-trust': 'An NHS trust.',
  'government-department': 'A national body of government.',
  regulator: 'A body that inspects or regulates.',
  school: 'A school or college.',
  'voluntary-organisation': 'A charity or community organisation.',
  'parent-carer-forum': 'A forum of parents and carers.',
  other: 'An organisation.',
};

/** Open Referral UK: the services of an area. How to reach a person is neither written nor read. */
export const openReferral: InterchangeStandard = {
  title: 'Open Referral UK',
  write: ({ code, governance, framework, pooledFunds, services, sources }) => ({
    document: toOpenReferral({
      areaCode: code,
      services,
      organisations: governance.organisations.map(({ id, name, kind }) => ({
        ...{ id, name, description: kinds[kind] },
      })),
      outcomes: framework.outcomes.map(called),
      funds: pooledFunds.map(called),
      sources: sources.map(called),
    }),
    remarks: [],
  }),
  read(input, citation) {
    const read = fromOpenReferral(input, { citation });
    if (!read.ok) return read;
    const { services, directory, remarks } = read.value;
    const organisations = directory.organisations.map(({ id, name }): Organisation => ({
      ...{ id, name, kind: 'other', startDate: null, endDate: null, successorId: null, codes: {} },
    }));
    return {
      ok: true,
      value: {
        files: filled({ 'organisations.json': organisations, 'services.json': services }),
        remarks,
      },
    };
  },
};

function called({ id, title }: { readonly id: string; readonly title: string }) {
  return { id, name: title };
}
