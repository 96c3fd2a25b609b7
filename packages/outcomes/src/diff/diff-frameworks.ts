import type { Issue } from '../issue.ts';
import { applyOverlay } from '../overlay/apply-overlay.ts';
import { statementKey } from '../overlay/definition.ts';
import { lentPart } from '../overlay/lent-part.ts';
import type { SharedFramework } from '../overlay/framework-overlay.ts';
import type { BareChange } from './change.ts';
import { largestSize } from './change-size.ts';
import { diffFramework } from './diff-framework.ts';
import { diffIndicators } from './diff-indicators.ts';
import type { Adopter, BrokenOverlay, FrameworkDiff } from './framework-change.ts';
import { touching } from './whom-it-touches.ts';

/**
 * What changed between two versions of a framework and for whom: every change with its size, the outcomes it touches and the
 * adopters whose overlay names it; the overlays that no longer fit; and, as issues, definitions changed under the same id.
 * A changed definition needs a new id, because figures recorded under the old one are figures of something else.
 *
 * Wording or a figure put right is a patch, something added is minor, something renamed, removed or redefined is major. So is
 * an outcome or indicator called by other words under its own id: no program can tell better words from another meaning, and
 * to its readers the id tells of something else. Capitals, punctuation and, in a word of seven letters or more, one slip of
 * spelling put right stay a patch; in a shorter word, one letter makes another word, and a major. A thing that went and a thing that came with the same definition are one thing renamed. The order of lists does not matter for
 * what is found.
 *
 * @param adopters - councils that laid an overlay over the older version.
 *
 * @example
 * const framework = { id: 'shared', title: 'Shared', startDate: '2022-04-01', endDate: null, outcomes: [], statements: [], commitments: [], source: { sourceId: 'a', place: 'b' } };
 * const before = { framework, indicators: [] };
 * diffFrameworks(before, { framework: { ...framework, title: 'Shared by all' }, indicators: [] }).size; // => 'patch'
 */
export function diffFrameworks(
  before: SharedFramework,
  after: SharedFramework,
  adopters: readonly Adopter[] = [],
): FrameworkDiff {
  const statements = [...before.framework.statements, ...after.framework.statements];
  const bare = [
    ...diffFramework(before.framework, after.framework),
    ...diffIndicators(before.indicators, after.indicators),
  ];
  return {
    size: largestSize(bare.map(({ size }) => size)),
    changes: bare.map(touching(statements, adopters)),
    issues: bare.flatMap((change) => redefinition(change, after)),
    brokenOverlays: adopters.flatMap((adopter) => broken(adopter, before, after)),
  };
}

function redefinition(change: BareChange, after: SharedFramework): readonly Issue[] {
  if (change.kind !== 'redefined' || change.subject === 'target') return [];
  return [
    {
      code: 'DEFINITION_NEEDS_NEW_ID',
      path: `${placeOf(change, after)}${change.field}`,
      found: JSON.stringify(change.after),
      expected: JSON.stringify(change.before),
      whatToDo:
        change.subject === 'statement'
          ? 'Leave the statement as it was and add another under a number of its own.'
          : `Leave it as it was, or give what it has become an id of its own and take "${change.id}" out.`,
    },
  ];
}

function placeOf({ subject, id }: BareChange, { framework, indicators }: SharedFramework): string {
  if (subject === 'framework') return 'framework.';
  if (subject === 'indicator') return `indicators[${indicators.findIndex((each) => each.id === id)}].`;
  const index = framework.statements.findIndex((statement) => statementKey(statement) === id);
  return `framework.statements[${index}].`;
}

function broken(
  { name, overlay }: Adopter,
  before: SharedFramework,
  after: SharedFramework,
): readonly BrokenOverlay[] {
  const now = applyOverlay(lentPart(after), overlay);
  return now.ok || !applyOverlay(lentPart(before), overlay).ok ? [] : [{ adopter: name, issues: now.issues }];
}
