import {
  DATA_TO_INSIGHT,
  demandDifferences,
  DIFFERENCE_CAUSES,
  SOCIAL_FINANCE,
  type Convention,
  type DemandDifferences,
  type ReturnedEpisode,
} from '@golden-thread/sufficiency/demand';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { textTable } from '../text-table.ts';
import type { ReturnsRead } from './read-returns.ts';

/** Every count on which ours and the open-source models differ, with its cause. */
export function differencesReport(
  read: ReturnsRead,
  returned: (convention: Convention) => readonly ReturnedEpisode[],
  about: readonly string[],
  data: object,
): Report {
  const found = [DATA_TO_INSIGHT, SOCIAL_FINANCE].map((convention) => ({
    model: convention.id,
    ...demandDifferences({
      theirs: returned(convention),
      ours: read.episodes,
      convention,
      dataFromDate: read.dataFromDate,
      dataToDate: read.dataToDate,
    }),
  }));
  return {
    status: EXIT_STATUS.fine,
    text: [...about, ...found.flatMap((each) => ['', ...inWords(each)])].join('\n'),
    json: { data, causes: DIFFERENCE_CAUSES, models: found },
  };
}

function inWords({
  model,
  counts,
  differences,
}: DemandDifferences & { readonly model: string }): readonly string[] {
  const same = counts.filter(({ theirs, ours }) => theirs === ours).length;
  return [
    `${model}: ${same} of ${counts.length} counts are the same`,
    '',
    textTable(
      ['count', 'on or from', 'of', 'only theirs', 'only ours', 'cause'],
      differences.map(({ kind, period, what, onlyTheirs, onlyOurs, cause }) => [
        kind,
        period,
        what,
        String(onlyTheirs),
        String(onlyOurs),
        cause,
      ]),
    ),
  ];
}
