/** Fields that say nothing about what is to be recorded. */
const aside: ReadonlySet<string> = new Set(['form-token']);

/**
 * The caller's id of a record: it follows from the form that was shown and from everything filled in. The same words
 * sent twice from one page are one record; other words, after going back and changing them, are another.
 *
 * @param address What is recorded about what, e.g. the path of the form.
 * @param values The fields of the form, with the `form-id` it was shown with.
 */
export async function clientRecordId(
  address: string,
  values: Readonly<Record<string, string>>,
): Promise<string> {
  const said = Object.entries(values)
    .filter(([name]) => !aside.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const bytes = new TextEncoder().encode(JSON.stringify([address, said]));
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64url');
}
