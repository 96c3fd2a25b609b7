import type { ReportSource } from '@golden-thread/reports';
import { formatDay } from '../words/dates.ts';

interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly publishedDate: string | null;
  readonly url: string | null;
}

/** Where facts were published, as a report names it; with the place where they are all in one. */
export function reportSource(
  { title, publisher, publishedDate, url }: Source,
  place: string = '',
): ReportSource {
  const published = publishedDate === null ? '' : `published ${formatDay(publishedDate)}`;
  const detail = [publisher, published, place].filter((part) => part !== '').join(', ');
  return { title, detail, address: url };
}

/** Each document once, whatever places of it are used. */
export function sourcesOnce(sources: readonly Source[]): readonly ReportSource[] {
  const byTitle = new Map(sources.map((source) => [source.title, source]));
  return [...byTitle.values()].map((source) => reportSource(source));
}
