import { runStanding, type RunStanding, type RunState } from '@golden-thread/commissioning/assurance';
import { describedValues } from '@golden-thread/subgraph';
import type { CommissioningArea } from '../../area/commissioning-area.ts';
import type { CommissioningBuilder } from '../builder.ts';
import type { CommissioningContext } from '../context.ts';
import { servicesById } from '../provision/service-map-on.ts';
import { addChecklistAnswers } from './checklist-answer.ts';
import type { addChecklists } from './checklist.ts';
import { entriesOn, intentionsNamed, localIdIn, type EntryNode } from './entries-on.ts';
import type { SharedTypes } from './shared-types.ts';

interface RunNode extends EntryNode<'checklist-run'> {
  readonly checklist: EntryNode<'checklist'>;
  readonly standing: RunStanding;
}

/** `ChecklistRun`: a checklist gone through for an intention, a contract or a service. */
export function addChecklistRuns(
  house: CommissioningBuilder,
  shared: SharedTypes,
  { checklist, item }: ReturnType<typeof addChecklists>,
): void {
  const { builder, refs } = house;
  const state = builder.enumType('ChecklistRunState', {
    description: 'How a run of a checklist stands.',
    values: describedValues<RunState>({
      'items-open': 'Items are not answered, or answered no.',
      ready: 'No item is open; no body has decided about it as it stands.',
      approved: 'A body approved it as it stands.',
      returned: 'A body returned it as it stands.',
      'changed-since': 'A body approved it, and it has changed since; the approval does not cover it.',
    }),
  });
  const { answer, openItem, decided } = addChecklistAnswers(house, shared, item);
  const run = builder.objectRef<RunNode>('ChecklistRun').implement({
    description: 'A checklist gone through for something that is to be commissioned: a gate before approval.',
    fields: (t) => ({
      checklist: t.expose('checklist', {
        type: checklist,
        description: 'The checklist that is gone through.',
      }),
      intention: t.field({
        type: refs.intention,
        nullable: true,
        description: 'The intention it is gone through for; null where it is for something else.',
        resolve: async (node, _args, context) => {
          const { intentionId } = node.entry.content;
          return intentionId === null
            ? null
            : ((await intentionsNamed(node, [intentionId], context))[0] ?? null);
        },
      }),
      service: t.field({
        type: refs.service,
        nullable: true,
        description: 'The service it is gone through for; null where it is for something else.',
        resolve: async ({ area, asOf, entry }, _args, context) => {
          const { serviceId } = entry.content;
          return serviceId === null
            ? null
            : ((await servicesById(area, context, [serviceId], asOf))[0] ?? null);
        },
      }),
      contractId: t.id({
        nullable: true,
        description:
          'Id within the area of the contract it is gone through for; null where it is for something else.',
        resolve: ({ entry }) => entry.content.contractId,
      }),
      startedDate: t.field({
        type: 'Date',
        description: 'The day it was begun.',
        resolve: ({ entry }) => entry.content.startedDate,
      }),
      answers: t.field({
        type: [answer],
        description: 'What is answered so far.',
        resolve: ({ entry, checklist: of }) =>
          entry.content.answers.map((each) => ({ ...each, of: of.entry.content })),
      }),
      openItems: t.field({
        type: [openItem],
        description: 'Every item that keeps the gate shut, in the order of the checklist.',
        resolve: ({ standing }) => standing.open,
      }),
      state: t.field({
        type: state,
        description: 'How it stands on the day.',
        resolve: ({ standing }) => standing.state,
      }),
      decision: t.field({
        type: decided,
        nullable: true,
        description: 'The newest decision about it; null when there is none.',
        resolve: ({ area, asOf, standing }) =>
          standing.decision === null ? null : { area, asOf, approval: standing.decision },
      }),
    }),
  });
  shared.withEntryFields(run);
  builder.objectField(refs.localArea, 'checklistRuns', (t) =>
    t.field({
      type: [run],
      description:
        'Its checklists gone through for intentions, contracts and services, in the order recorded.',
      args: {
        asOf: t.arg(shared.asOf),
        states: t.arg({ type: [state], required: false, description: 'Only those that stand so.' }),
        intention: t.arg.id({ required: false, description: 'Only those for this intention.' }),
      },
      resolve: async (area, { asOf, states, intention }, context) =>
        (await runsOn(area, context, asOf)).filter(
          ({ standing, entry }) =>
            (states?.includes(standing.state) ?? true) &&
            (intention == null || entry.content.intentionId === localIdIn(area, intention)),
        ),
    }),
  );
}

async function runsOn(
  area: CommissioningArea,
  context: CommissioningContext,
  asOf: string | null | undefined,
): Promise<readonly RunNode[]> {
  const [runs, checklists, approvals] = await Promise.all([
    entriesOn('checklist-run', area, context, asOf),
    entriesOn('checklist', area, context, asOf),
    entriesOn('checklist-approval', area, context, asOf),
  ]);
  const decisions = approvals.map(({ entry }) => entry.content);
  return runs.flatMap((node) => {
    const { content, version } = node.entry;
    const checklist = checklists.find(({ entry }) => entry.id === content.checklistId);
    if (checklist === undefined) return [];
    const standing = runStanding(checklist.entry.content, content, version, decisions, node.asOf);
    return [{ ...node, checklist, standing }];
  });
}
