import type { DisputeLadder, DisputeStep } from './dispute-ladder.ts';

const step = (
  number: number,
  id: string,
  title: string,
  whoActs: string,
  rule: string | null = null,
): DisputeStep => ({
  id,
  number,
  title,
  whoActs,
  runsFrom: 'The day the step was reached',
  limit: null,
  rule,
});

/**
 * How partners settle who pays or provides, as far as law and guidance say. They set no limits in days: partners agree their own, and
 * an area records its own ladder with them. None of the strategies of Rotherham, Somerset and Derby states its steps.
 *
 * @source Children and Families Act 2014, section 26(3)(f) and (g): arrangements between council and health partner provide for
 * complaints, and for disputes between them; SEND Code of Practice (2015), chapter 3; Mental Health Act 1983, section 117(3);
 * National Framework for Children and Young People’s Continuing Care (2016); Who Pays? (NHS England), on disputes between
 * commissioners of the NHS
 */
export const partnerLadders: readonly DisputeLadder[] = [
  {
    id: 'council-and-health-partner',
    title: 'A council and its health partner',
    steps: [
      step(1, 'case-officers', 'Those who work on it settle it', 'Officers of both partners'),
      step(2, 'senior-officers', 'Those who answer for commissioning settle it', 'Heads of commissioning'),
      step(
        3,
        'joint-arrangements',
        'The way to settle disputes that the joint arrangements lay down',
        'The body the arrangements name',
        'Children and Families Act 2014, s26(3)(g)',
      ),
      step(4, 'independent-view', 'Somebody outside decides or advises', 'Both partners together'),
    ],
  },
  {
    id: 'nhs-commissioners',
    title: 'Two commissioners of the NHS',
    steps: [
      step(1, 'case-officers', 'Those who work on it settle it', 'Officers of both commissioners'),
      step(2, 'senior-officers', 'Chief officers settle it', 'Chief officers of both commissioners'),
      step(
        3,
        'nhs-england',
        'Arbitration by NHS England',
        'NHS England',
        'Who Pays? (NHS England, 2024), disputes between commissioners',
      ),
    ],
  },
];
