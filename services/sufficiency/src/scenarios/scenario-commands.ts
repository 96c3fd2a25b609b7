import {
  globalId,
  invalidInput,
  LONGEST,
  notYourRight,
  parseGlobalId,
  rolesThatMay,
  textIssues,
  tidied,
  unknownId,
} from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  databaseScope,
  decide,
  deniedFault,
  policyMatrix,
  type Person,
} from '@golden-thread/subgraph/identity';
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
          ...adjustmentIssues(command.adjustments),
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
  if (answer.decision !== 'allow') {
    if (person.role === 'public') throw deniedFault(person, answer);
    return notYourRight(
      'Your role does not include this in this local area.',
      rolesThatMay(policyMatrix, asked),
    );
  }
  if (!(await house.isArea(areaCode))) return unknownId('local area', areaCode);
  const keyIssues =
    sent.clientRecordId === null
      ? []
      : textIssues('clientRecordId', sent.clientRecordId, { longest: LONGEST.clientRecordId, needed: true });
  const issues = [...sent.issues, ...keyIssues];
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
  const { subject, role } = person;
  const record: ScenarioRecord = {
    id: `record-${house.newId()}`,
    scenarioId,
    version: (stood?.version ?? 0) + 1,
    change: said.change,
    recordedAt: momentAfter(locked.records, house.now()),
    recordedBy: {
      subject,
      role,
      postIds: ofArea(person.postIds, areaCode),
      bodyIds: ofArea(person.bodyIds, areaCode),
    },
    clientRecordId,
    because: said.because,
    title: said.change === 'saved' ? said.title : stood!.title,
    adjustments: said.change === 'saved' ? said.adjustments : stood!.adjustments,
  };
  await locked.add(record);
  return { areaCode, scenario: standing([...own, record])! };
}

/** A moment after every record the area already has, so that the order of recording stays clear. */
function momentAfter(records: readonly ScenarioRecord[], now: Date): string {
  const newest = Math.max(0, ...records.map(({ recordedAt }) => Date.parse(recordedAt)));
  return new Date(Math.max(now.getTime(), newest + 1)).toISOString();
}

/** The local ids of what somebody holds in an area. */
function ofArea(ids: readonly string[], areaCode: string): readonly string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.areaCode === areaCode ? [parsed.localId] : [];
  });
}
