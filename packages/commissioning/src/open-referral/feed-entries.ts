import type { Issue } from '@golden-thread/outcomes';
import { checkWith, type Checked } from '@golden-thread/outcomes/schema';
import { feedServiceSchema } from '../schema/open-referral.ts';
import type { FeedService } from './feed.ts';

/** Most services that are read at once: many times what a council lists. */
export const MOST_SERVICES = 20_000;

/** Most issues that are told of a feed. */
export const MOST_ISSUES = 1000;

/** A service as it stands in a feed. */
export interface FeedEntry {
  /** Put before the path of each of its fields; empty where the feed is one service. */
  readonly path: string;
  readonly service: FeedService;
  /** All that stands there, also what is not read. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The services of a feed, in its order, and what there is to say about the page they stand on. */
export interface FeedEntries {
  readonly entries: readonly FeedEntry[];
  readonly remarks: readonly Issue[];
}

/** Reads a page of a list of services, a bare list, or a single service. */
export function feedEntries(input: unknown): Checked<FeedEntries> {
  const found = servicesIn(input);
  if (found === null)
    return refused(
      'NOT_A_FEED',
      '',
      'something else',
      'a page with contents, a list of services, or a service',
    );
  if (found.list.length > MOST_SERVICES)
    return refused(
      'FEED_TOO_LARGE',
      found.path,
      `${found.list.length} services`,
      `at most ${MOST_SERVICES} services`,
    );
  const issues: Issue[] = [];
  const entries: FeedEntry[] = [];
  for (const [index, raw] of found.list.entries()) {
    const path = found.isSingle ? '' : `${found.path}[${index}]`;
    const checked = checkWith(feedServiceSchema, raw, { path });
    if (checked.ok) entries.push({ path, service: checked.value, raw: raw as FeedEntry['raw'] });
    else issues.push(...checked.issues);
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  return { ok: true, value: { entries, remarks: pageRemarks(input, found.list.length) } };
}

function servicesIn(
  input: unknown,
): { readonly list: readonly unknown[]; readonly path: string; readonly isSingle?: true } | null {
  if (Array.isArray(input)) return { list: input, path: '' };
  if (typeof input !== 'object' || input === null) return null;
  if (Object.hasOwn(input, 'contents')) {
    const { contents } = input as { readonly contents: unknown };
    return Array.isArray(contents) ? { list: contents, path: 'contents' } : null;
  }
  return Object.hasOwn(input, 'id') ? { list: [input], path: '', isSingle: true } : null;
}

/** What a page says about itself and is not so. */
function pageRemarks(page: unknown, length: number): readonly Issue[] {
  const { total_items: items, total_pages: pages } = page as Readonly<Record<string, unknown>>;
  const remark = (code: string, path: string, found: unknown, expected: string, whatToDo: string): Issue => ({
    ...{ code, path, found: JSON.stringify(found), expected, whatToDo },
  });
  if (typeof pages === 'number' && pages > 1)
    return [
      remark('MORE_PAGES', 'total_pages', pages, 'one page', 'Read every page: only this one was read.'),
    ];
  if (typeof items === 'number' && items !== length)
    return [
      remark(
        'COUNT_DIFFERS',
        'total_items',
        items,
        `${length}, as many as are listed`,
        'Ask whoever publishes the feed whether any are missing.',
      ),
    ];
  return [];
}

function refused(code: string, path: string, found: string, expected: string): Checked<never> {
  return { ok: false, issues: [{ code, path, found, expected, whatToDo: `Give ${expected}.` }] };
}
