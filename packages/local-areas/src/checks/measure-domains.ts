import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

/** `MEASURE_OF_ANOTHER_DOMAIN`: an impact measure of an improvement plan that the send domain does not own. */
export function measureDomains({ lists }: AreaParts): readonly AreaIssue[] {
  const domains = new Map(lists['indicators.json'].entries.map(({ value }) => [value.id, value.domain]));
  return lists['improvement-plans.json'].entries.flatMap(({ index, value: plan }) =>
    plan.priorities.flatMap((priority, p) =>
      priority.headings.flatMap((heading, h) =>
        heading.impactMeasureIds.flatMap((id, m) => {
          const domain = domains.get(id) ?? 'send';
          if (domain === 'send') return [];
          return [
            inFile('improvement-plans.json', {
              code: 'MEASURE_OF_ANOTHER_DOMAIN',
              path: `[${index}].priorities[${p}].headings[${h}].impactMeasureIds[${m}]`,
              found: `"${id}", which belongs to ${domain}`,
              expected: 'an indicator of the send domain',
              whatToDo: 'Set the indicator’s domain to send, or name another indicator.',
            }),
          ];
        }),
      ),
    ),
  );
}
