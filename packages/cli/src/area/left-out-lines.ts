import type { LocalArea } from '@golden-thread/local-areas';

/** What an area leaves out of the framework it adopted, each with its reason: a decision, and no break. Nothing where it leaves out nothing. */
export function leftOutLines({ leftOut }: Pick<LocalArea, 'leftOut'>): readonly string[] {
  if (leftOut.length === 0) return [];
  return [
    '',
    `Left out of the adopted framework (${leftOut.length}):`,
    ...leftOut.map(({ title, why }) => `  ${title}: ${why}`),
  ];
}
