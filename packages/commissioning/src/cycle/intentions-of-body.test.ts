import { expect, it } from 'vitest';
import { sampleIntention, samplePriority as priority } from '../../test/sample-intention.ts';
import { intentionsOfBody } from './intentions-of-body.ts';

const intention = (ref: string, priorityId: string) =>
  sampleIntention({ id: `intention-${ref}`, ref, priorityId });

it('gives the intentions of every priority whose group the body is, in order', () => {
  const priorities = [priority('start', 'board'), priority('send', 'other'), priority('care', 'board')];
  const intentions = [
    intention('1.1', 'start'),
    intention('2.1', 'send'),
    intention('3.1', 'care'),
    intention('1.2', 'start'),
  ];
  expect(intentionsOfBody('board', priorities, intentions).map(({ ref }) => ref)).toEqual([
    '1.1',
    '3.1',
    '1.2',
  ]);
});

it('gives none for a body that is no operational group', () => {
  expect(intentionsOfBody('place-board', [priority('start', 'board')], [intention('1.1', 'start')])).toEqual(
    [],
  );
});
