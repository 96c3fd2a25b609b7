import { expect, it } from 'vitest';
import type { HomeKind, RegistrationStatus } from './home.ts';
import cases from './registration-on.cases.json' with { type: 'json' };
import { registrationOn } from './registration-on.ts';

it.each(cases)('$name', ({ kind, registrations, day, status, lawful, fromDate }) => {
  const told = registrations.map(([what, from, until]) => ({
    status: what as RegistrationStatus,
    fromDate: from!,
    untilDate: until ?? null,
  }));
  expect(registrationOn({ kind: kind as HomeKind, registrations: told }, day)).toEqual({
    ...{ status, lawful, fromDate },
    registerUrl: null,
  });
});

it('tells the page in the register where one is known', () => {
  const registerUrl = 'https://register.example/1';
  const told = { status: 'registered' as const, fromDate: '2024-01-01', untilDate: null, registerUrl };
  expect(registrationOn({ kind: 'childrens-home', registrations: [told] }, '2024-01-01').registerUrl).toBe(
    registerUrl,
  );
});
