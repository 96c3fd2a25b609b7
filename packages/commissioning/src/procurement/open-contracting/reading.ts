import { sourceIdOfUrn, type Citation, type IsoDate, type Issue } from '@golden-thread/outcomes';
import { dayOf, hasTime, penceOf } from './days-and-pence.ts';
import { fieldLeftOut } from './left-out.ts';
import type { OcdsDocument, OcdsValue } from './release-package.ts';

/** A package while it is read: what there is to say about it, and how single facts are read. */
export interface Reading {
  readonly issues: Issue[];
  readonly remarks: Issue[];
  readonly day: (path: string, written: string | null | undefined) => IsoDate | null;
  readonly pence: (path: string, value: OcdsValue | null | undefined) => number | null;
  readonly leaveOut: (path: string, found: string, expected?: string) => void;
  readonly citation: (path: string, documents: readonly OcdsDocument[] | null | undefined) => Citation;
}

/** Starts to read a package. @param otherwise - what is cited for whatever names no source of ours. */
export function createReading(otherwise: Citation): Reading {
  const issues: Issue[] = [];
  const remarks: Issue[] = [];
  const leaveOut: Reading['leaveOut'] = (path, found, expected) => {
    remarks.push(fieldLeftOut(path, found, expected));
  };
  return {
    issues,
    remarks,
    leaveOut,
    day(path, written) {
      const day = dayOf(written);
      if (day !== null && hasTime(written as string))
        leaveOut(path, 'a time of the day', 'a day: the day is kept as it is written');
      return day;
    },
    pence(path, value) {
      const amount = value?.amount ?? null;
      if (amount === null) return null;
      if ((value?.currency ?? null) !== 'GBP') {
        leaveOut(path, 'an amount in another currency, or in none', 'an amount in GBP');
        return null;
      }
      const pence = penceOf(amount);
      if (pence === null || pence < 0)
        issues.push(
          issue('NOT_WHOLE_PENCE', `${path}.amount`, String(amount), 'pounds with whole pence, 0 or more'),
        );
      return pence;
    },
    citation(path, documents) {
      let found: Citation | null = null;
      (documents ?? []).forEach(({ url, description }, index) => {
        const sourceId = sourceIdOfUrn(url ?? '');
        if (found === null && sourceId !== null && typeof description === 'string')
          found = { sourceId, place: description };
        else leaveOut(`${path}[${index}]`, 'a document', 'one source named by its id and place');
      });
      return found ?? otherwise;
    },
  };
}

/** Something that keeps a package from being read. */
export function issue(code: string, path: string, found: string, expected: string): Issue {
  return { code, path, found: found.slice(0, 120), expected, whatToDo: `Write ${expected}.` };
}
