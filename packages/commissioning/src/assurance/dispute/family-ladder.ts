import type { DisputeLadder } from './dispute-ladder.ts';

/**
 * What a family can do that disagrees with a decision about an assessment or a plan, and how long everyone has. The dispute of a
 * family is about a child: it is never recorded here, only the rules are.
 *
 * @source Children and Families Act 2014, sections 51 to 57; SEND Regulations 2014, regulations 32 to 45; Tribunal Procedure
 * (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rules 12 and 20; SEND (First-tier Tribunal
 * Recommendations Power) Regulations 2017. Verified: sections 51 to 57, regulations 32 to 34, 43 and 45, and how long each
 * step may take but for the five weeks to answer a recommendation; not verified: those, the numbers of regulations 35 to 39 and 44(2), and of
 * regulation 7 of 2017
 */
export const familyLadder: DisputeLadder = {
  id: 'family-and-council',
  title: 'A family that disagrees with a decision about an assessment or a plan',
  steps: [
    {
      id: 'local-resolution',
      number: 1,
      title: 'Settle it with an independent person, where both sides wish to',
      whoActs: 'The family and the council',
      runsFrom: 'No limit: it stops no other clock',
      limit: null,
      rule: 'Children and Families Act 2014, s57',
    },
    {
      id: 'contact-adviser',
      number: 2,
      title: 'Tell the mediation adviser of the wish to appeal, and whether to mediate',
      whoActs: 'The family',
      runsFrom: 'The day notice of the decision was sent',
      limit: { count: 2, unit: 'months' },
      rule: 'SEND Regulations 2014, reg 33',
    },
    {
      id: 'certificate-without-mediation',
      number: 3,
      title: 'Certify that the family does not wish to mediate',
      whoActs: 'The mediation adviser',
      runsFrom: 'The day the family said so',
      limit: { count: 3, unit: 'working-days' },
      rule: 'SEND Regulations 2014, reg 34',
    },
    {
      id: 'tell-health-partner',
      number: 4,
      title: 'Tell the health partner what is to be mediated, where health provision is part of it',
      whoActs: 'The council',
      runsFrom: 'The day the family told the council',
      limit: { count: 3, unit: 'working-days' },
      rule: 'SEND Regulations 2014, reg 35',
    },
    {
      id: 'arrange-mediation',
      number: 5,
      title: 'Arrange the mediation',
      whoActs: 'The council; the health partner where only health provision is in question',
      runsFrom: 'The day it was told that the family wishes to mediate',
      limit: { count: 30, unit: 'days' },
      rule: 'SEND Regulations 2014, regs 35 and 36',
    },
    {
      id: 'certificate-after-mediation',
      number: 6,
      title: 'Certify that the mediation is over',
      whoActs: 'The mediation adviser',
      runsFrom: 'The day the mediation was over',
      limit: { count: 3, unit: 'working-days' },
      rule: 'SEND Regulations 2014, reg 39',
    },
    {
      id: 'appeal',
      number: 7,
      title:
        'Appeal to the Tribunal: two months from the notice or one from the certificate, whichever is later',
      whoActs: 'The family',
      runsFrom: 'The day notice of the decision was sent, or the day of the certificate',
      limit: { count: 2, unit: 'months' },
      rule: 'HESC Chamber Rules 2008, rules 12(3) and 20(1)(c)',
    },
    {
      id: 'order-to-assess',
      number: 8,
      title: 'Tell the family that it will assess, as ordered',
      whoActs: 'The council',
      runsFrom: 'The day of the order',
      limit: { count: 2, unit: 'weeks' },
      rule: 'SEND Regulations 2014, reg 44(2)(b)',
    },
    {
      id: 'order-to-make-plan',
      number: 9,
      title: 'Send a draft plan, as ordered',
      whoActs: 'The council',
      runsFrom: 'The day of the order',
      limit: { count: 5, unit: 'weeks' },
      rule: 'SEND Regulations 2014, reg 44(2)(c)',
    },
    {
      id: 'recommendation',
      number: 10,
      title: 'Answer a recommendation about health or social care in writing',
      whoActs: 'The health partner or the council',
      runsFrom: 'The day the recommendation was sent',
      limit: { count: 5, unit: 'weeks' },
      rule: 'SEND (First-tier Tribunal Recommendations Power) Regulations 2017, reg 7',
    },
  ],
};
