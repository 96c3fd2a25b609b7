import type { LocalArea } from '@golden-thread/local-areas';
import { diffFrameworks, type FrameworkChange, type FrameworkDiff } from '@golden-thread/outcomes';
import { adoptersOf } from '../area/adopters-of.ts';
import { openArea } from '../area/open-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { issueLines } from '../issue-lines.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * What changed between two versions of an area's framework, whom it touches, and how far its version must be raised.
 * That something changed is a fact and gives status 0. A definition changed under its old id, or a council whose
 * additions no longer fit, is a problem and gives status 1.
 *
 * @throws WrongUse `STANDARD_INPUT_TWICE`, and what stops an area from being found.
 */
export async function diff(
  surroundings: Surroundings,
  given: { readonly before: string; readonly after: string },
): Promise<Report> {
  if (given.before === '-' && given.after === '-') {
    throw new WrongUse({
      code: 'STANDARD_INPUT_TWICE',
      message: 'Standard input can be read once.',
      found: '- given twice',
      expected: 'at most one -',
      whatToDo: 'Give the other area as a folder.',
    });
  }
  const before = await openArea(surroundings, given.before);
  if (!before.ok) return before.report;
  const after = await openArea(surroundings, given.after);
  if (!after.ok) return after.report;
  const adopters = await adoptersOf(surroundings, before.area.framework.id);
  const found = diffFrameworks(before.area, after.area, adopters);
  const problems = found.issues.length + found.brokenOverlays.length;
  return {
    status: problems === 0 ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: inWords(before.area, after.area, found).join('\n'),
    json: {
      before: described(before.area),
      after: described(after.area),
      size: found.size,
      counts: countBySize(found.changes),
      changes: found.changes,
      issues: found.issues,
      brokenOverlays: found.brokenOverlays,
    },
  };
}

function described({ code, name, framework }: LocalArea): unknown {
  return { area: { code, name }, framework: { id: framework.id, title: framework.title } };
}

function countBySize(changes: readonly FrameworkChange[]): Readonly<Record<string, number>> {
  const of = (wanted: string) => changes.filter(({ size }) => size === wanted).length;
  return { major: of('major'), minor: of('minor'), patch: of('patch') };
}

const BUMP = {
  major: 'Raise the version by a major: something a reader relied on is gone or means something else.',
  minor: 'Raise the version by a minor: something is new, and all that was there still is.',
  patch: 'Raise the version by a patch: words or figures put right.',
} as const;

function inWords(
  before: LocalArea,
  after: LocalArea,
  { size, changes, issues, brokenOverlays }: FrameworkDiff,
): readonly string[] {
  const heading = `${before.name}, "${before.framework.title}", and ${after.name}, "${after.framework.title}"`;
  if (size === null) return [heading, '', 'Nothing changed.'];
  const outcome = outcomeNames(before, after);
  return [
    heading,
    '',
    ...changes.map((change) => `${change.size.padEnd(5)}  ${change.sentence}${whom(change, outcome)}`),
    ...issues.flatMap((issue) => ['', ...issueLines(issue)]),
    ...brokenOverlays.flatMap(({ adopter, issues: theirs }) => [
      '',
      `What ${adopter} adds no longer fits:`,
      ...theirs.map(({ path, code, whatToDo }) => `  ${path}  ${code}: ${whatToDo}`),
    ]),
    '',
    BUMP[size],
  ];
}

/** What each outcome is called; where that changed, what it was and what it is. */
function outcomeNames(before: LocalArea, after: LocalArea): ReadonlyMap<string, string> {
  const now = new Map(after.framework.outcomes.map(({ id, title }) => [id, title]));
  const was = new Map(before.framework.outcomes.map(({ id, title }) => [id, title]));
  return new Map(
    [...was.keys(), ...now.keys()].map((id) => {
      const [old, current] = [was.get(id), now.get(id)];
      const renamed = old !== undefined && current !== undefined && old !== current;
      return [id, renamed ? `"${old}" (now "${current}")` : `"${current ?? old}"`];
    }),
  );
}

function whom({ outcomeIds, adopters }: FrameworkChange, outcome: ReadonlyMap<string, string>): string {
  const touched = [
    ...outcomeIds.map((id) => `outcome ${outcome.get(id) ?? `"${id}"`}`),
    ...adopters.map((name) => `${name}, which builds on it`),
  ];
  return touched.length === 0 ? '' : ` Touches ${touched.join('; ')}.`;
}
