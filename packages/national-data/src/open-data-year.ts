/**
 * The year label of a `time_period`: six digits are an academic or financial year over two calendar years, four are one; where the identifier
 * is `Month` it is a month such as `2023-01`. Null when it is none of these, or when the identifier beside it says otherwise.
 *
 * @source Department for Education, open data standards, "time_period and time_identifier".
 *
 * @example
 * openDataYear('202425', 'Academic year'); // => '2024/25'
 *
 * @example
 * openDataYear('202427', 'Academic year'); // => null
 */
export function openDataYear(timePeriod: string, identifier: string | null): string | null {
  const text = timePeriod.trim();
  if (identifier === 'Month') return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : null;
  const split = identifier === null ? null : /^(?:Academic|Financial|Tax) year$/iu.test(identifier.trim());
  if (/^\d{4}$/u.test(text)) return split === true ? null : text;
  if (!/^\d{6}$/u.test(text) || split === false) return null;
  const first = Number(text.slice(0, 4));
  return (first + 1) % 100 === Number(text.slice(4)) ? `${text.slice(0, 4)}/${text.slice(4)}` : null;
}
