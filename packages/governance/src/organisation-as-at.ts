import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { Governance } from './governance.ts';
import type { Organisation } from './body.ts';

/**
 * The organisation that stands for an id on a day: itself while it existed, its successor after its last day.
 *
 * Successors are followed as far as needed. Null when the id is unknown, when it ended and no successor is
 * recorded, or when the day is before it began: its predecessor has its own id and is not guessed.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @source Health and Care Act 2022: integrated care boards replaced clinical commissioning groups on 1 July 2022
 */
export function organisationAsAt(
  governance: Governance,
  organisationId: string,
  asOf: IsoDate,
): Organisation | null {
  isoDate(asOf);
  const passed = new Set<string>();
  let id: string | null = organisationId;
  let first = true;
  while (id !== null && !passed.has(id)) {
    passed.add(id);
    const organisation: Organisation | undefined = governance.organisations.find(
      (candidate) => candidate.id === id,
    );
    if (organisation === undefined) return null;
    if (first && organisation.startDate !== null && asOf < organisation.startDate) return null;
    if (organisation.endDate === null || asOf <= organisation.endDate) return organisation;
    id = organisation.successorId;
    first = false;
  }
  return null;
}
