import { sumOfRows, type DueAnswer } from './due-sums.ts';

/** What is owed at a glance: the numbers of all clocks together. */
export function DueSummary({ due }: { readonly due: DueAnswer }) {
  const { late, within, later, unknown, excused } = sumOfRows(due.rows);
  if (due.rows.length === 0)
    return <p className="govuk-body">Nothing is owed, as far as the records tell.</p>;
  const tiles = [
    { number: late, text: 'past their limit', flagged: late > 0 },
    ...within.map(({ weeks, count }) => ({
      number: count,
      text: `due within ${weeks} weeks`,
      flagged: false,
    })),
    { number: later, text: 'due after that', flagged: false },
    { number: unknown, text: 'of which the day is not known', flagged: false },
    { number: excused, text: 'excused by an exception', flagged: false },
  ];
  return (
    <ul className="app-attention app-due-summary" aria-label="All clocks together">
      {tiles.map(({ number, text, flagged }) => (
        <li key={text} className={`app-attention__tile${flagged ? '' : ' app-attention__tile--clear'}`}>
          <span className="app-attention__number">{number.toLocaleString('en-GB')}</span>
          <span className="app-attention__words">{text}</span>
        </li>
      ))}
    </ul>
  );
}
