import type { ReportSource } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';

interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly publishedDate: string | null;
  readonly url: string | null;
}

/** Each document once, whatever places of it are used. */
export function sourcesOnce(sources: readonly Source[]): readonly ReportSource[] {
  const byTitle = new Map(sources.map((source) => [source.title, source]));
  return [...byTitle.values()].map(({ title, publisher, publishedDate, url }) => ({
    title,
    detail: [publisher, publishedDate === null ? '' : `published ${formatDay(publishedDate)}`]
      .filter((part) => part !== '')
      .join(', '),
    address: url,
  }));
}
