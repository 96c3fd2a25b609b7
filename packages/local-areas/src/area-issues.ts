import type { AreaIssue } from './area-issue.ts';
import type { AreaParts } from './area-parts.ts';
import { daysPossible } from './checks/days-possible.ts';
import { duplicateKeys } from './checks/duplicate-keys.ts';
import { figuresPossible } from './checks/figures-possible.ts';
import { governanceFileIssues } from './checks/governance-files.ts';
import { inspectionFileIssues } from './checks/inspection-files.ts';
import { lotsOfAgreements } from './checks/lots-of-agreements.ts';
import { matrixFiles } from './checks/matrix-files.ts';
import { measureDomains } from './checks/measure-domains.ts';
import { recordMeasures } from './checks/record-measures.ts';
import { observationCorrections } from './checks/observation-corrections.ts';
import { placementTypes } from './checks/placement-types.ts';
import { planBoardRights } from './checks/plan-board-rights.ts';
import { planFileIssues } from './checks/plan-files.ts';
import { planOrder } from './checks/plan-order.ts';
import { planRings } from './checks/plan-rings.ts';
import { proceedingsFileIssues } from './checks/proceedings-files.ts';
import { refsOutOfPlace } from './checks/refs-out-of-place.ts';
import { intentionRouting } from './checks/intention-routing.ts';
import { schemeWords } from './checks/scheme-words.ts';
import { unknownReferences } from './checks/unknown-references.ts';
import { unknownSources } from './checks/unknown-sources.ts';
import { urnsApart } from './checks/urns-apart.ts';
import { leftOutAndUsed } from './framework/left-out-and-used.ts';

const checks = [
  duplicateKeys,
  unknownReferences,
  unknownSources,
  governanceFileIssues,
  proceedingsFileIssues,
  planFileIssues,
  planRings,
  planOrder,
  planBoardRights,
  refsOutOfPlace,
  measureDomains,
  recordMeasures,
  schemeWords,
  intentionRouting,
  observationCorrections,
  figuresPossible,
  daysPossible,
  matrixFiles,
  inspectionFileIssues,
  lotsOfAgreements,
  urnsApart,
  placementTypes,
];

/** Everything that is wrong between the files of an area, all at once; each check looks at the entries sound by themselves. */
export function areaIssues(parts: AreaParts): readonly AreaIssue[] {
  return checks.flatMap((check) => check(parts)).map((issue) => leftOutAndUsed(issue, parts));
}
