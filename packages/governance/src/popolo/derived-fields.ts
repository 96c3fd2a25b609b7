import type { Issue } from '@golden-thread/outcomes';
import type { PopoloDocument } from './document.ts';

/**
 * Fields that are written from something else and so not kept when they are read: one remark for each that says
 * anything but what would be written.
 */
export function derivedFields(document: PopoloDocument): readonly Issue[] {
  const { organizations, areas, events, motions } = document;
  const remarks: Issue[] = [];
  const compare = (path: string, found: string | null | undefined, written: string | null): void => {
    if (found === null || found === undefined || found === written) return;
    remarks.push({
      code: 'FIELD_LEFT_OUT',
      path,
      found: 'text',
      expected: written === null ? 'nothing' : JSON.stringify(written),
      whatToDo: 'Carry it over by hand if it is needed: it is not in what was read.',
    });
  };
  organizations.forEach(({ area_id: area }, index) =>
    compare(`organizations[${index}].area_id`, area, areas[0]?.id ?? null),
  );
  areas
    .slice(0, 1)
    .forEach(({ classification }) => compare('areas[0].classification', classification, 'local authority'));
  events.forEach(({ parent_id: parent, classification }, index) =>
    compare(
      `events[${index}].classification`,
      classification,
      (parent ?? null) === null ? 'meeting' : 'agenda item',
    ),
  );
  motions.forEach(({ classification, organization_id: body, legislative_session_id: meeting }, index) => {
    compare(`motions[${index}].classification`, classification, 'resolution');
    const session = events.find(({ id }) => id === meeting)!;
    compare(`motions[${index}].organization_id`, body, session.organization_id!);
  });
  return remarks;
}
