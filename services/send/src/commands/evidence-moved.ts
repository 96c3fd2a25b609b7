import { shown, type InputIssue } from '@golden-thread/subgraph';

/** A decision about evidence that is not the one waiting for a decision. */
export function evidenceMoved(given: string): InputIssue {
  return {
    path: 'evidenceId',
    found: shown(given),
    expected: 'the id of the evidence that was submitted last and is not decided on',
    whatToDo: 'Read the history of the action and decide on its newest evidence.',
  };
}
