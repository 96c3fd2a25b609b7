import { globalId } from '@golden-thread/subgraph';
import type { SavedScenario, ScenarioRecord } from '../scenarios/scenario-record.ts';
import { AS_OF, type LocalAreaRef, type SufficiencyBuilder } from './builder.ts';
import type { addDemandAdjustment } from './demand-adjustment.ts';

/** A scenario and the area it is of. */
export interface ScenarioNode {
  readonly areaCode: string;
  readonly scenario: SavedScenario;
  /** Titles of posts, by id. */
  readonly postTitles: ReadonlyMap<string, string>;
}

/** A record of a scenario, as the graph tells it. */
type RecordNode = Pick<ScenarioNode, 'postTitles'> & { readonly record: ScenarioRecord };

/** `DemandScenario` and `LocalArea.demandScenarios`: what somebody saved of a "what if". */
export function addDemandScenario(
  { builder }: SufficiencyBuilder,
  localArea: LocalAreaRef,
  adjustment: ReturnType<typeof addDemandAdjustment>,
) {
  const record = builder.objectRef<RecordNode>('DemandScenarioRecord').implement({
    description: 'That a scenario was saved or withdrawn: when, why and by whom. Records are never changed.',
    fields: (t) => ({
      at: t.field({
        type: 'DateTime',
        description: 'When, in UTC.',
        resolve: (node) => node.record.recordedAt,
      }),
      because: t.string({ description: 'Why, in the words given.', resolve: (node) => node.record.because }),
      role: t.string({
        description: 'The role signed in with.',
        resolve: (node) => node.record.recordedBy.role,
      }),
      posts: t.stringList({
        description: 'Titles of the posts held. Never a name.',
        resolve: ({ postTitles, record: { recordedBy } }) =>
          recordedBy.postIds.flatMap((id) => postTitles.get(id) ?? []),
      }),
    }),
  });
  const scenario = builder.objectRef<ScenarioNode>('DemandScenario').implement({
    description: 'A "what if" of the demand for homes: what would be otherwise than in the past.',
    fields: (t) => ({
      id: t.id({
        description: 'Stable id: area code, colon, scenario.',
        resolve: ({ areaCode, scenario: { id } }) => globalId(areaCode, id),
      }),
      title: t.string({ description: 'What it is called.', resolve: (node) => node.scenario.title }),
      version: t.int({
        description: 'Counts what was recorded of it, from 1.',
        resolve: (node) => node.scenario.version,
      }),
      adjustments: t.field({
        type: [adjustment],
        description: 'What would be otherwise, at least one thing.',
        resolve: (node) => [...node.scenario.adjustments] as never,
      }),
      firstSaved: t.field({
        type: record,
        description: 'When it was saved first.',
        resolve: ({ postTitles, scenario: { first } }) => ({ postTitles, record: first }),
      }),
      saved: t.field({
        type: record,
        description: 'When it was saved last: what stands in it now.',
        resolve: ({ postTitles, scenario: { saved } }) => ({ postTitles, record: saved }),
      }),
      withdrawn: t.field({
        type: record,
        nullable: true,
        description: 'That it was withdrawn; null while it stands.',
        resolve: ({ postTitles, scenario: { withdrawn } }) =>
          withdrawn === null ? null : { postTitles, record: withdrawn },
      }),
    }),
  });
  builder.objectField(localArea, 'demandScenarios', (t) =>
    t.field({
      type: [scenario],
      nullable: true,
      description:
        'Scenarios of the demand for homes saved by the day, in the order first saved, those withdrawn too; null for who does not work in the area.',
      args: { asOf: t.arg(AS_OF) },
      resolve: async ({ code, postTitles }, args, context) => {
        const found = await context.scenarios(code, args.asOf ?? context.todayDate);
        return found?.map((each) => ({ areaCode: code, scenario: each, postTitles })) ?? null;
      },
    }),
  );
  return scenario;
}
