import type { AreaFileName } from '../area-files.ts';
import type { AreaParts } from '../area-parts.ts';
import { assuranceReferences } from './assurance-references.ts';
import { commissioningReferences } from './commissioning-references.ts';
import { cycleReferences } from './cycle-references.ts';
import { moneyReferences } from './money-references.ts';
import { procurementReferences } from './procurement-references.ts';
import type { Named, Reference } from './reference.ts';
import { marketReferences } from './market-references.ts';
import { sufficiencyReferences } from './sufficiency-references.ts';

/** Every reference between files that no package checks by itself, in the order of the files. */
export function references(parts: AreaParts): readonly Reference[] {
  const { head, framework, overlay, lists } = parts;
  const found: Reference[] = [];
  const add = (file: AreaFileName, path: string, names: Named, id: string | null) => {
    if (id !== null) found.push({ file, path, names, id });
  };
  if (head !== null) add('area.json', 'councilOrganisationId', 'organisation', head.councilOrganisationId);
  for (const { index, value } of lists['decision-rights.json'].entries) {
    add('decision-rights.json', `[${index}].subjectId`, 'subject', value.subjectId);
  }
  for (const { index, value } of lists['meetings.json'].entries) {
    value.items.forEach(({ subjectId }, item) =>
      add('meetings.json', `[${index}].items[${item}].subjectId`, 'subject', subjectId),
    );
  }
  // An overlay's own references were looked at when it was laid on.
  (overlay === null ? framework : null)?.statements.forEach(({ indicatorId }, index) =>
    add('framework.json', `statements[${index}].indicatorId`, 'indicator', indicatorId),
  );
  for (const file of ['observations.json', 'benchmarks.json'] as const) {
    for (const { index, value } of lists[file].entries) {
      add(file, `[${index}].indicatorId`, 'indicator', value.indicatorId);
    }
  }
  for (const { index, value } of lists['action-records.json'].entries) {
    if (value.kind === 'board-approval')
      add('action-records.json', `[${index}].bodyId`, 'body', value.bodyId);
  }
  for (const { index, value } of lists['place-priorities.json'].entries) {
    add('place-priorities.json', `[${index}].groupBodyId`, 'body', value.groupBodyId);
  }
  for (const { index, value } of lists['looked-after.json'].entries) {
    add('looked-after.json', `[${index}].countFigureId`, 'figure', value.countFigureId);
    add('looked-after.json', `[${index}].ratePer10000FigureId`, 'figure', value.ratePer10000FigureId);
    value.placementMix.forEach((row, place) => {
      add(
        'looked-after.json',
        `[${index}].placementMix[${place}].countFigureId`,
        'figure',
        row.countFigureId,
      );
      add(
        'looked-after.json',
        `[${index}].placementMix[${place}].shareFigureId`,
        'figure',
        row.shareFigureId,
      );
    });
  }
  for (const { index, value } of lists['delivery-objectives.json'].entries) {
    add('delivery-objectives.json', `[${index}].ownerBodyId`, 'body', value.ownerBodyId);
    add('delivery-objectives.json', `[${index}].ownerPostId`, 'post', value.ownerPostId);
    add('delivery-objectives.json', `[${index}].overseenByBodyId`, 'body', value.overseenByBodyId);
  }
  for (const { index, value } of lists['demo-people.json'].entries) {
    value.postIds.forEach((id, place) => add('demo-people.json', `[${index}].postIds[${place}]`, 'post', id));
    value.bodyIds.forEach((id, place) => add('demo-people.json', `[${index}].bodyIds[${place}]`, 'body', id));
  }
  return [
    ...found,
    ...commissioningReferences(parts),
    ...assuranceReferences(parts),
    ...cycleReferences(parts),
    ...sufficiencyReferences(parts),
    ...marketReferences(parts),
    ...procurementReferences(parts),
    ...moneyReferences(parts),
  ];
}
