import type { Arrow } from './workspace-arrows.ts';

const nodeId = (member: string): string => member.replaceAll(/[^a-z]/g, '_');

/** An arrow is left out when a longer way round already says it, so that the picture stays readable. */
function withoutShortcuts(arrows: readonly Arrow[]): readonly Arrow[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (from: string, to: string, passed: ReadonlySet<string>): boolean =>
    (next.get(from) ?? []).some(
      (step) => !passed.has(step) && (step === to || reaches(step, to, new Set([...passed, step]))),
    );
  const longerWay = (from: string, to: string): boolean =>
    (next.get(from) ?? []).some((step) => step !== to && reaches(step, to, new Set([from, step])));
  return arrows.filter(({ from, to }) => !longerWay(from, to));
}

/** A Mermaid picture of the workspace: one box per member that imports or is imported, arrows pointing at what is imported. */
export function drawPicture(arrows: readonly Arrow[]): string {
  const members = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort();
  const lines = ['```mermaid', 'flowchart TD'];
  for (const folder of ['apps', 'services', 'packages']) {
    lines.push(`  subgraph ${folder}`);
    for (const member of members.filter((name) => name.startsWith(`${folder}/`))) {
      lines.push(`    ${nodeId(member)}["${member.slice(folder.length + 1)}"]`);
    }
    lines.push('  end');
  }
  for (const { from, to } of withoutShortcuts(arrows)) lines.push(`  ${nodeId(from)} --> ${nodeId(to)}`);
  return [...lines, '```'].join('\n');
}
