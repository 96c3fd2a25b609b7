/** Names one after the other, as a sentence lists them; nothing where there is none. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(` ${last} `);
}
