import type {
  BodyKind,
  DecisionKind,
  ForwardPlanItemKind,
  LineKind,
  MembershipRole,
  OrganisationKind,
} from '@golden-thread/governance';
import { describedValues, type SubgraphBuilder } from '@golden-thread/subgraph';

/** The enums of governance. */
export function addGovernanceEnums(builder: SubgraphBuilder<object>) {
  return {
    organisationKind: builder.enumType('OrganisationKind', {
      description: 'What kind of organisation it is.',
      values: describedValues<OrganisationKind>({
        council: 'A local authority.',
        'clinical-commissioning-group': 'An NHS clinical commissioning group, until 30 June 2022.',
        'integrated-care-board': 'An NHS integrated care board, from 1 July 2022.',
        'nhs-trust': 'An NHS trust or foundation trust that provides care.',
        'government-department': 'A department or national body of government.',
        regulator: 'A body that inspects or regulates.',
        school: 'A school or college.',
        'voluntary-organisation': 'A charity or community organisation.',
        'parent-carer-forum': 'A forum of parents and carers.',
        other: 'Any other organisation.',
      }),
    }),
    bodyKind: builder.enumType('BodyKind', {
      description: 'What kind of body it is.',
      values: describedValues<BodyKind>({
        'statutory-board': 'A board that the law requires.',
        'partnership-board': 'A board that partners set up together.',
        'executive-board': 'A board that runs a programme and takes its decisions.',
        'sub-group': 'A group that works under a board on part of its programme.',
        'operational-group': 'A group that does the day-to-day work of a priority.',
        panel: 'A panel that checks or decides cases or evidence.',
        'scrutiny-commission': 'Elected members who scrutinise.',
        forum: 'A forum where people who are affected are heard.',
        'national-oversight': 'Oversight by national government or the NHS.',
      }),
    }),
    lineKind: builder.enumType('LineKind', {
      description: 'What one body is to another.',
      values: describedValues<LineKind | 'holds-decision-right-for'>({
        'accountable-to': 'Answers for its work to the other; never in a circle.',
        'reports-to': 'Sends reports to the other.',
        monitors: 'Watches the progress of the other.',
        scrutinises: 'Scrutinises the other.',
        'escalates-to': 'Takes what it cannot settle to the other.',
        'holds-decision-right-for':
          'Takes decisions about a plan or strategy. Such rights are listed in decisionRights; no body is at the other end, so a chain of this kind is empty.',
      }),
    }),
    membershipRole: builder.enumType('MembershipRole', {
      description: 'The part a member plays in a body.',
      values: describedValues<MembershipRole>({
        chair: 'Chairs it.',
        'joint-chair': 'Chairs it together with another.',
        'deputy-chair': 'Chairs it when the chair cannot.',
        member: 'Belongs to it.',
      }),
    }),
    memberKind: builder.enumType('MemberKind', {
      description: 'Who holds a membership. Never an individual person.',
      values: describedValues<'post' | 'body' | 'organisation'>({
        post: 'A post, whoever fills it.',
        body: 'Another body.',
        organisation: 'An organisation.',
      }),
    }),
    decisionKind: builder.enumType('DecisionKind', {
      description: 'A kind of decision that a body may hold the right to take.',
      values: describedValues<DecisionKind>({
        'close-action': 'Approve that an action is closed.',
        'accept-evidence': 'Accept or return the evidence for an action.',
        'approve-strategy': 'Approve a strategy.',
        'approve-commissioning': 'Approve what is to be commissioned, once its checklist is gone through.',
        'rate-action': 'Record the rating of an action.',
      }),
    }),
    forwardPlanItemKind: builder.enumType('ForwardPlanItemKind', {
      description: 'What kind of item stands in a forward plan.',
      values: describedValues<ForwardPlanItemKind>({
        spotlight: 'One group is looked at in depth.',
        'highlight-report': 'A group sends a short report.',
        scorecard: 'The scorecard against the fixed baseline.',
        'progress-report': 'A report on progress.',
        scrutiny: 'A scrutiny meeting takes it.',
        'oversight-meeting': 'A meeting with national oversight.',
        meeting: 'A meeting.',
      }),
    }),
  };
}
