import { writeCsv } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { readBoard } from '../board/read-board.ts';
import { wordsOf } from '../words/ratings.ts';

/** The rows the board shows, as CSV: the same filters, the same day. A day, a rating or a priority that cannot be read is an error, and never all or none of them. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { plan, actions, asAt, missing, filterErrors } = await readBoard(args);
  const errors = [asAt.error, filterErrors.rating, filterErrors.priority].filter((error) => error !== null);
  if (errors.length > 0) {
    return new Response(`${errors.join('\n')}\n`, {
      status: 400,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  if (actions === null) throw new Response(null, { status: 503 });
  const contradicted = new Map(plan.contradictions.map(({ actionRef, message }) => [actionRef, message]));
  const { states } = plan.scheme;
  const rows = actions.map((action) => [
    action.ref,
    action.title,
    action.leads.map(({ name }) => name).join('; '),
    action.deadline.label,
    action.deadline.endDate ?? '',
    wordsOf(states, action.rating.recorded).label,
    wordsOf(states, action.rating.computed).label,
    contradicted.get(action.ref) ?? '',
    asAt.day,
  ]);
  const headings = [
    'Action',
    'Title',
    'Leads',
    'Deadline',
    'Deadline date',
    'Recorded rating',
    'Rating by the rules',
    'Contradiction',
    'As at',
  ];
  return new Response(writeCsv([headings, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="actions-as-at-${asAt.day}.csv"`,
      ...(missing.length > 0 ? { warning: '199 - "Some of it is missing"' } : {}),
    },
  });
}
