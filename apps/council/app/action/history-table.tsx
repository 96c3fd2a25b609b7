import { StackingTable } from '../components/stacking-table.tsx';
import { formatDay, formatMoment } from '../words/dates.ts';
import { inWords } from '../words/phrases.ts';
import { roleWords } from '../words/roles.ts';
import type { HistoryRecord } from './read-action.ts';

const columns = [
  { heading: 'Speaks of' },
  { heading: 'What was recorded' },
  { heading: 'By whom or from where' },
  { heading: 'Recorded' },
];

/** Everything recorded about an action, newest first. A correction stands beside what it corrects. */
export function HistoryTable({
  caption,
  records,
}: {
  readonly caption: string;
  readonly records: readonly HistoryRecord[];
}) {
  return (
    <StackingTable
      caption={caption}
      columns={columns}
      rows={records.map((record) => ({
        key: record.id,
        cells: [
          <span key="day" className="app-nowrap">
            {formatDay(record.effectiveDate)}
          </span>,
          <>
            <strong>{inWords(record.kind)}</strong>: {record.summary}
            {record.corrects !== null && <div>Corrects an earlier record.</div>}
            {record.correctedBy !== null && <div>Corrected since: it no longer counts.</div>}
          </>,
          whoOrWhere(record),
          record.source === null ? formatMoment(record.recordedAt) : 'With its source',
        ],
      }))}
    />
  );
}

function whoOrWhere({ by, source }: HistoryRecord): string {
  if (by !== null) return [roleWords(by.role).name, ...by.posts, ...by.bodies].join(', ');
  if (source !== null) return `${source.title}, ${source.place}`;
  return 'Not shown to you';
}
