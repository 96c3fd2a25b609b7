import type { Register, RegisterContents, RegisterName } from '@golden-thread/commissioning/registers';
import { registerSchemas } from '@golden-thread/commissioning/schema';
import type { Issue } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import { tidied, type InputIssue } from '@golden-thread/subgraph';

/** What was sent of an entry, checked against its schema: what it says, or everything that is wrong with it. */
export type CheckedContent =
  | { readonly ok: true; readonly content: RegisterContents[RegisterName] }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** Checks what an entry says, its id among it. */
export function checkContent({ name }: Register, content: Readonly<Record<string, unknown>>): CheckedContent {
  const checked = checkWith(registerSchemas[name], content);
  return checked.ok
    ? { ok: true, content: checked.value as RegisterContents[RegisterName] }
    : { ok: false, issues: checked.issues.map(ofContent) };
}

/** An issue within the content as one of the input. */
export function ofContent({ path, found, expected, whatToDo }: Issue): InputIssue {
  return { path: path === '' ? 'content' : `content.${path}`, found, expected, whatToDo };
}

/** What was sent with every text as it is kept. */
export function tidiedContent(value: unknown): unknown {
  if (typeof value === 'string') return tidied(value);
  if (Array.isArray(value)) return value.map(tidiedContent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, tidiedContent(inner)]));
}
