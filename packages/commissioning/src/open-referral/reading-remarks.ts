import type { Issue } from '@golden-thread/outcomes';
import { fieldLeftOut } from './left-out.ts';
import type { MergedEntry } from './merged-entries.ts';
import { dayOf, tidied } from './tidied.ts';

const texts = ['description', 'url', 'eligibility_description', 'application_process'] as const;

/** What of a service is read otherwise than it stands: blanks taken away, a time of day, a service that is closed. */
export function readingRemarks({ service, placeOf }: MergedEntry): readonly Issue[] {
  const { name, status, assured_date: day } = service;
  const untidy = [
    ...(tidied(name, 'one line') === name ? [] : ['name']),
    ...texts.filter((field) => {
      const text = service[field] ?? '';
      return tidied(text) !== text;
    }),
  ];
  return [
    ...untidy.map((field) => ({
      ...{ code: 'TEXT_TIDIED', path: placeOf(field), found: 'blanks that nobody sees' },
      expected: 'a text without them; it is read so',
      whatToDo: 'Nothing.',
    })),
    ...(dayOf(day) === (day ?? null) ? [] : [fieldLeftOut(placeOf('assured_date'), 'a time of day')]),
    ...(status === 'active' ? [] : [statusRemark(status, placeOf('status'))]),
  ];
}

function statusRemark(status: string, path: string): Issue {
  if (status === 'temporarily closed') return fieldLeftOut(path, JSON.stringify(status));
  return {
    ...{ code: 'SERVICE_LEFT_OUT', path, found: JSON.stringify(status) },
    expected: 'a service that can be had',
    whatToDo: 'Nothing: the service map is of what is there.',
  };
}
