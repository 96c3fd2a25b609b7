import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The council nobody here has seen: what its maintainer writes into the folder that `init` made. */
export const COUNCIL = {
  code: 'E06000016',
  name: 'Leicester',
  framework: 'What matters to us',
  outcome: 'I am listened to',
  board: 'Children first board',
  panel: 'Quality circle',
  plan: 'Plan for every child',
  action: 'Answer every letter within two weeks',
  words: { green: 'Going well', amber: 'Wobbling', red: 'Stuck', unknown: 'We do not know' },
} as const;

/** Changes one JSON file of an area folder, as an editor would. */
export function edit(folder: string, file: string, change: (content: any) => void): void {
  const path = join(folder, file);
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

/** Fills in a new area folder with the council's own framework, scheme, boards and plan. No file but JSON is touched. */
export function fillIn(folder: string): void {
  const source = { sourceId: 'our-strategy', place: 'page 2' };
  edit(folder, 'framework.json', (framework) => {
    framework.title = COUNCIL.framework;
    framework.outcomes[0].title = COUNCIL.outcome;
  });
  edit(folder, 'schemes.json', ([scheme]) => {
    scheme.title = 'Our four words';
    for (const state of scheme.states)
      state.label = COUNCIL.words[state.rating as keyof typeof COUNCIL.words];
  });
  edit(folder, 'bodies.json', (bodies) => {
    bodies[0].name = COUNCIL.board;
    bodies.push({
      id: 'quality-circle',
      name: COUNCIL.panel,
      kind: 'panel',
      startDate: null,
      endDate: null,
      source,
    });
  });
  edit(folder, 'lines.json', (lines) => {
    const always = { startDate: null, endDate: null, source };
    lines.push({ kind: 'reports-to', fromBodyId: 'quality-circle', toBodyId: 'send-board', ...always });
  });
  edit(folder, 'improvement-plans.json', ([plan]) => {
    plan.title = COUNCIL.plan;
    plan.priorities[0].headings[0].actions[0].title = COUNCIL.action;
  });
  edit(folder, 'action-records.json', (records) => {
    records.push({
      id: 'first-rating',
      planId: 'send-plan',
      actionRef: '1.1.1',
      effectiveDate: '2026-06-30',
      recordedAt: '2026-07-01T09:00:00Z',
      recordedBy: null,
      source,
      corrects: null,
      kind: 'rating',
      rating: 'amber',
      statedAs: COUNCIL.words.amber,
      reason: 'Letters take three weeks.',
    });
  });
}
