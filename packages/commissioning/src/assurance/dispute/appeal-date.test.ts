import { expect, it } from 'vitest';
import cases from './appeal-date.cases.json' with { type: 'json' };
import { appealDate } from './appeal-date.ts';

it.each(cases)('$name', ({ notice, certificate, last }) => {
  expect(appealDate(notice, certificate)).toBe(last);
});
