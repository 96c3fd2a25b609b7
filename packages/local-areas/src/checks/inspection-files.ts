import { inspectionIssues } from '@golden-thread/send';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { valuesOf } from '../list-part.ts';

/** What `inspectionIssues` finds, told of the places in the file. */
export function inspectionFileIssues({ lists }: AreaParts): readonly AreaIssue[] {
  const inspections = lists['inspections.json'];
  const surroundings = {
    bodyIds: lists['bodies.json'].ids,
    postIds: lists['posts.json'].ids,
    organisationIds: lists['organisations.json'].ids,
    planIds: lists['improvement-plans.json'].ids,
  };
  return inspectionIssues(valuesOf(inspections), surroundings).map((issue) =>
    inFile('inspections.json', {
      ...issue,
      path: issue.path.replace(/^\[(\d+)\]/, (_, place) => `[${inspections.entries[Number(place)]?.index}]`),
    }),
  );
}
