import { expect, it } from 'vitest';
import { sampleIntention, samplePriority } from '../../test/sample-intention.ts';
import { selectIntentions, type IntentionFilter } from './select-intentions.ts';

const priorities = [samplePriority('start', 'delivery-group'), samplePriority('send', 'executive-board')];
const intentions = [
  sampleIntention({ id: 'a', stage: 'plan', level: 'strategic', outcomeIds: ['safe'] }),
  sampleIntention({ id: 'b', priorityId: 'send', servesCommitment: true }),
  sampleIntention({ id: 'c', startDate: '2024-04-01', endDate: '2025-03-31' }),
];

it.each<[string, IntentionFilter, readonly string[]]>([
  ['all when nothing is asked for', {}, ['a', 'b', 'c']],
  ['all when null is asked for', { stage: null, runsOn: null, servesCommitment: null }, ['a', 'b', 'c']],
  ['those of a stage', { stage: 'plan' }, ['a']],
  ['those of no stated stage', { stage: 'unknown' }, ['b', 'c']],
  ['those of a level', { level: 'strategic' }, ['a']],
  ['those of no stated level', { level: 'unknown' }, ['b', 'c']],
  ['those of a group', { bodyId: 'executive-board' }, ['b']],
  ['those of an outcome', { outcomeId: 'safe' }, ['a']],
  ['those that serve a commitment', { servesCommitment: true }, ['b']],
  ['those that serve none', { servesCommitment: false }, ['a', 'c']],
  ['those that run on the first day', { runsOn: '2024-04-01' }, ['a', 'b', 'c']],
  ['those that run on the last day', { runsOn: '2025-03-31' }, ['a', 'b', 'c']],
  ['not those that have yet to begin', { runsOn: '2024-03-31' }, ['a', 'b']],
  ['not those that have ended', { runsOn: '2025-04-01' }, ['a', 'b']],
  ['those that are all of it', { stage: 'unknown', servesCommitment: false }, ['c']],
])('selects %s', (_, filter, ids) => {
  expect(selectIntentions(intentions, priorities, filter).map(({ id }) => id)).toEqual(ids);
});
