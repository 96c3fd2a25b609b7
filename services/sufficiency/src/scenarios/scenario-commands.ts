import {
  clientRecordIdIssues,
  globalId,
  invalidInput,
  LONGEST,
  momentAfter,
  notAllowed,
  parseGlobalId,
  recorderIn,
  rolesThatMay,
  textIssues,
  tidied,
  ukDay,
  unknownId,
} from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { databaseScope, decide, policyMatrix, type Person } from '@golden-thread/subgraph/identity';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { adjustmentIssues } from './adjustment-issues.ts';
import { answeredBefore, sentBefore } from './scenario-answered-before.ts';
import type { ScenarioCommands, ScenarioOutcome, SaidOfScenario } from './scenario-command.ts';
import type { ScenarioRecord } from './scenario-record.ts';
import { refusalOf } from './scenario-refusal.ts';
import { withScenarios, type LockedScenarios } from './scenario-store.ts';
import { standing } from './scenarios-as-at.ts';

/** What commands about scenarios are carried out with. */
export interface ScenarioHouse {
  readonly database: ServiceDatabase<SufficiencyTables>;
  readonly person: Person;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Whether there is an area of this code. */
  readonly isArea: (code: string) => Promise<boolean>;
  /** Told after something was recorded, so that the rest of the request reads it. */
  readonly recorded: (areaCode: string) => void;
}

const reason = { longest: LONGEST.text, needed: true };

/** The commands of one request, carried out as the person who asks. */
export function createScenarioCommands(house: ScenarioHouse): ScenarioCommands {
  return {
    save: async (command) => {
      const parsed = command.scenarioId === null ? null : parseGlobalId(command.scenarioId);
      if (command.scenarioId !== null && parsed?.areaCode !== command.areaCode)
        return unknownId('demand scenario', command.scenarioId, 'the id of a scenario of this area');
      const [title, because] = [tidied(command.title), tidied(command.because)];
      return carryOut(house, {
        ...command,
        scenarioId: parsed?.localId ?? null,
        issues: [
          ...textIssues('title', title, { longest: LONGEST.title, needed: true }),
          ...textIssues('because', because, reason),
          ...adjustmentIssues(command.adjustments, ukDay(house.now())),
        ],
        said: {
          change: 'saved',
          title,
          because,
          adjustments: command.adjustments.map(({ adjustment }) => adjustment),
        },
      });
    },
    withdraw: async (command) => {
      const parsed = parseGlobalId(command.scenarioId);
      if (parsed === null) return unknownId('demand scenario', command.scenarioId);
      const because = tidied(command.because);
      return carryOut(house, {
        ...command,
        areaCode: parsed.areaCode,
        scenarioId: parsed.localId,
        issues: textIssues('because', because, reason),
        said: { change: 'withdrawn', because },
      });
    },
  };
}

/**
 * Carries a command out, or says why not. What is said to be recorded is committed.
 *
 * @throws UNAUTHENTICATED for the public; UNKNOWN_ID for an area or a scenario that is not there.
 */
async function carryOut(house: ScenarioHouse, sent: SaidOfScenario): Promise<ScenarioOutcome> {
  const { database, person } = house;
  const { areaCode } = sent;
  const asked = { object: 'demand-scenario', action: 'record' } as const;
  const answer = decide(policyMatrix, person, areaCode, asked.object, asked.action);
  if (answer.decision !== 'allow') return notAllowed(person, answer, rolesThatMay(policyMatrix, asked));
  if (!(await house.isArea(areaCode))) return unknownId('local area', areaCode);
  const issues = [...sent.issues, ...clientRecordIdIssues(sent.clientRecordId)];
  if (issues.length > 0) return invalidInput(issues);
  const outcome = await withScenarios(database, databaseScope(person, areaCode, 'looked-after'), (locked) =>
    addUnderLock(house, sent, locked),
  );
  house.recorded(areaCode);
  return outcome;
}

async function addUnderLock(
  house: ScenarioHouse,
  sent: SaidOfScenario,
  locked: LockedScenarios,
): Promise<ScenarioOutcome> {
  const { person } = house;
  const { areaCode, clientRecordId, said } = sent;
  const before = sentBefore(locked.records, person.subject, clientRecordId);
  if (before !== null) return answeredBefore(sent, before, locked.records);
  const scenarioId = sent.scenarioId ?? `demand-scenario-${house.newId()}`;
  const own = locked.records.filter((record) => record.scenarioId === scenarioId);
  const stood = standing(own);
  if (sent.scenarioId !== null && stood === null)
    return unknownId('demand scenario', globalId(areaCode, scenarioId));
  const refusal = refusalOf(sent, stood, locked.records);
  if (refusal !== null) return refusal;
  const record: ScenarioRecord = {
    id: `record-${house.newId()}`,
    scenarioId,
    version: (stood?.version ?? 0) + 1,
    change: said.change,
    recordedAt: momentAfter(
      locked.records.map(({ recordedAt }) => recordedAt),
      house.now(),
    ),
    recordedBy: recorderIn(person, areaCode),
    clientRecordId,
    because: said.because,
    title: said.change === 'saved' ? said.title : stood!.title,
    adjustments: said.change === 'saved' ? said.adjustments : stood!.adjustments,
  };
  await locked.add(record);
  return { areaCode, scenario: standing([...own, record])! };
}
