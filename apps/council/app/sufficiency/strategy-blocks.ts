import type { ReportBlock } from '@golden-thread/reports';
import { counted } from '../words/phrases.ts';
import { measuresTable, missingOfMeasures, objectivesTable } from './strategy-tables.ts';
import type { SufficiencyAnswer } from './sufficiency-answer.ts';

/** What the strategy promises, what comes first and what its delivery plan says is to be done. */
export function planBlocks({
  deliveryObjectives,
  sufficiencyPriorities,
  corporatePromises,
}: SufficiencyAnswer): readonly ReportBlock[] {
  const objectives = deliveryObjectives ?? [];
  const without = objectives.filter(({ timescaleLabel }) => timescaleLabel === null).length;
  const listed = (heading: string, titles: readonly { readonly title: string }[]): readonly ReportBlock[] =>
    titles.length === 0
      ? []
      : [
          { kind: 'subheading', text: heading },
          { kind: 'list', ordered: true, items: titles.map(({ title }) => title) },
        ];
  return [
    ...listed('What is promised to the children', corporatePromises ?? []),
    ...listed('What comes first', sufficiencyPriorities ?? []),
    { kind: 'subheading', text: 'What is to be done' },
    ...(without === 0
      ? []
      : [
          {
            kind: 'note',
            text: `${without} of ${counted(objectives.length, 'objective')} ${without === 1 ? 'has' : 'have'} no timescale, so nobody can be late with ${without === 1 ? 'it' : 'them'}.`,
          } as const,
        ]),
    { kind: 'table', table: objectivesTable(objectives) },
  ];
}

/** The measures of success, and what is missing of them. */
export function successBlocks(
  measures: NonNullable<SufficiencyAnswer['measuresOfSuccess']>,
): readonly ReportBlock[] {
  const missing = missingOfMeasures(measures);
  return [
    ...(missing === null ? [] : [{ kind: 'note', text: missing } as const]),
    { kind: 'table', table: measuresTable(measures) },
  ];
}
