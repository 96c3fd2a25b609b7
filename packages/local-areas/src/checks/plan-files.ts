import { actionLinkIssues, planIssues, recordIssues } from '@golden-thread/send';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import { valuesOf } from '../list-part.ts';

/** What `planIssues`, `actionLinkIssues` and `recordIssues` find, told of their files. Links and records wait while a plan is broken. */
export function planFileIssues({ lists }: AreaParts): readonly AreaIssue[] {
  const plans = lists['improvement-plans.json'];
  const records = lists['action-records.json'];
  const surroundings = {
    bodyIds: lists['bodies.json'].ids,
    postIds: lists['posts.json'].ids,
    organisationIds: lists['organisations.json'].ids,
    schemeIds: lists['schemes.json'].ids,
    indicatorIds: lists['indicators.json'].ids,
    planIds: plans.ids,
  };
  const ofPlans = plans.entries.flatMap(({ index, value }) =>
    planIssues(value, surroundings).map((issue) =>
      inFile('improvement-plans.json', { ...issue, path: `[${index}].${issue.path}` }),
    ),
  );
  if (!plans.sound) return ofPlans;
  const ofLinks = actionLinkIssues(valuesOf(plans)).map((issue) => inFile('improvement-plans.json', issue));
  const ofRecords = recordIssues(valuesOf(plans), valuesOf(records)).map((issue) =>
    inFile('action-records.json', {
      ...issue,
      path: issue.path.replace(/^\[(\d+)\]/, (_, place) => `[${records.entries[Number(place)]?.index}]`),
    }),
  );
  return [...ofPlans, ...ofLinks, ...ofRecords];
}
