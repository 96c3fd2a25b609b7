export { shapeOf } from '@golden-thread/return-files';
export type { Pseudonymise } from '@golden-thread/return-files';
export { besideYears } from './beside-years.ts';
export type { BesideYears, YearBeside } from './beside-years.ts';
export { codeSetNames, codesOf } from './code-set.ts';
export type { Ssda903Code } from './code-set.ts';
export { detectDateFormat, readDay, readPartialDay } from './date-format.ts';
export type { DateFormat, DetectedFormat } from './date-format.ts';
export type { Episode } from './episode.ts';
export { episodeBook } from './episode-book.ts';
export type { BookedEpisode, EpisodeBook } from './episode-book.ts';
export { episodesOf } from './episodes-of.ts';
export { isFinding } from './finding-codes.ts';
export { keepIssues } from './keep-issues.ts';
export { isIdentifying, layoutOf } from './layout.ts';
export type { FieldKind, Ssda903Field, TableLayout } from './layout.ts';
export type { StoredEpisode } from './packed-episodes.ts';
export type { RecordCells } from './record-reader.ts';
export { returnEpisodes } from './return-episodes.ts';
export type { EpisodeWord, ReturnEpisodes } from './return-episodes.ts';
export { returnIssue } from './return-issue.ts';
export type { Finding, OnReturnIssue, ReturnIssue } from './return-issue.ts';
export { returnReader } from './return-reader.ts';
export type { OnBirth, RawRow, ReturnReader, ReturnReaderOptions, TableGiven } from './return-reader.ts';
export { ssda903Modules } from './ssda903-module.ts';
export type { Ssda903Module } from './ssda903-module.ts';
export type {
  RowOf,
  Ssda903Ad1,
  Ssda903DeprivationOfLiberty,
  Ssda903EpisodeRecord,
  Ssda903Header,
  Ssda903Missing,
  Ssda903Oc2,
  Ssda903Oc3,
  Ssda903PlacedForAdoption,
  Ssda903PreviousPermanence,
  Ssda903Review,
  Ssda903Row,
  Ssda903SocialWorker,
  Ssda903Uasc,
} from './ssda903-row.ts';
export type {
  ChildEpisodes,
  EpisodeFacts,
  EpisodeFinding,
  EpisodeRule,
  RowFacts,
  RowRule,
} from './ssda903-rule.ts';
export { episodeRules, rowRules } from './ssda903-rules.ts';
export type {
  KeepReport,
  KeepReturns,
  ListedReturn,
  RecordCounts,
  ReturnOfYear,
  Ssda903Store,
  YearReport,
} from './ssda903-store.ts';
export { collectionDays, inWords, ssda903Years } from './ssda903-year.ts';
export type { Ssda903Year } from './ssda903-year.ts';
