import { expect, it } from 'vitest';
import { subjectName } from './subject-name.ts';

it('is the title, and the id in words only where no title can be had', () => {
  const titles = new Map([['E08000015:send-plan', 'The Tide Plan']]);
  expect(subjectName('E08000015:send-plan', titles)).toBe('The Tide Plan');
  expect(subjectName('E08000015:short-breaks', titles)).toBe('Short breaks');
});
