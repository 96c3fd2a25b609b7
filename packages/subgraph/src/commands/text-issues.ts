import type { InputIssue } from './refusal.ts';

/** Longest texts, in characters. */
export const LONGEST = { title: 200, text: 4_000, link: 2_000, clientRecordId: 100 } as const;

// Tab and line feed are text; other control characters are not, nor is half a surrogate pair.
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Cs}/u;

// Spaces, joiners, fillers and marks of direction are part of a text, but say nothing by themselves.
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text as it is kept: line ends as one line feed, no space around it. What shows nothing to a reader is no text. */
export function tidied(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').trim();
  return VISIBLE.test(plain) || UNSEEN.test(plain) ? plain : '';
}

/** What was sent, as it can be shown back: cut, and with a mark for what cannot be seen. */
export function shown(text: string): string {
  const printable = text.replace(new RegExp(UNSEEN, 'gu'), '\uFFFD');
  return printable.length > 60 ? `${printable.slice(0, 60)}…` : printable;
}

/** What is wrong with a text. */
export function textIssues(
  path: string,
  text: string,
  rules: { readonly longest: number; readonly needed: boolean },
): readonly InputIssue[] {
  const length = [...text].length;
  const issue = (found: string, expected: string, whatToDo: string): InputIssue => ({
    path,
    found,
    expected,
    whatToDo,
  });
  if (tidied(text) === '')
    return rules.needed
      ? [
          issue(
            length === 0 ? 'nothing' : 'nothing that can be seen',
            `1 to ${rules.longest} characters`,
            'Write at least a word.',
          ),
        ]
      : [];
  const issues: InputIssue[] = [];
  if (length > rules.longest)
    issues.push(issue(`${length} characters`, `at most ${rules.longest} characters`, 'Shorten it.'));
  if (UNSEEN.test(text))
    issues.push(
      issue(shown(text), 'text without control characters', 'Take out characters that cannot be seen.'),
    );
  return issues;
}

/** What is wrong with the address of a document. */
export function linkIssues(path: string, link: string): readonly InputIssue[] {
  const issues = textIssues(path, link, { longest: LONGEST.link, needed: false });
  const url = URL.parse(link);
  if (issues.length > 0 || (url?.protocol === 'https:' && url.username === '' && url.password === ''))
    return issues;
  return [
    {
      path,
      found: shown(link),
      expected: 'an address that starts with https:// and holds no password',
      whatToDo: 'Copy the address from the browser.',
    },
  ];
}
