import type { Checked, Issue } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import type { CostInflation, UnitCost } from '@golden-thread/sufficiency/cost';
import type { DemandScenario } from '@golden-thread/sufficiency/scenarios';
import { costInflationSchema, demandScenarioSchema, unitCostSchema } from '@golden-thread/sufficiency/schema';
import { readDocument } from '../interchange/read-document.ts';
import type { Surroundings } from '../surroundings.ts';

/** The files of a comparison as given on the command line; each a JSON list. */
export interface ScenarioFilesGiven {
  readonly scenarios: string;
  readonly prices?: string | undefined;
  readonly inflation?: string | undefined;
}

/** What the files say. */
export interface ScenarioFiles {
  readonly scenarios: readonly DemandScenario[];
  readonly unitCosts: readonly UnitCost[];
  readonly inflation: readonly CostInflation[];
}

type ItemSchema = Parameters<typeof checkWith>[0];

/**
 * Reads scenarios, prices and inflation, or everything wrong with them.
 *
 * @throws WrongUse `FILE_NOT_FOUND`.
 */
export async function readScenarioFiles(
  surroundings: Surroundings,
  given: ScenarioFilesGiven,
): Promise<Checked<ScenarioFiles>> {
  const issues: Issue[] = [];
  const list = async <Item>(file: string | undefined, schema: ItemSchema): Promise<readonly Item[]> => {
    if (file === undefined) return [];
    const json = await readDocument(surroundings, file);
    if (!json.ok) {
      issues.push(...json.issues.map((issue) => ({ ...issue, file })));
      return [];
    }
    if (!Array.isArray(json.value)) {
      issues.push(noList(file));
      return [];
    }
    return json.value.flatMap((item: unknown, at) => {
      const checked = checkWith(schema, item, { file });
      if (checked.ok) return [checked.value as Item];
      issues.push(
        ...checked.issues.map((issue) => ({
          ...issue,
          path: `[${at}]${issue.path === '' ? '' : '.'}${issue.path}`,
        })),
      );
      return [];
    });
  };
  const scenarios = await list<DemandScenario>(given.scenarios, demandScenarioSchema);
  const unitCosts = await list<UnitCost>(given.prices, unitCostSchema);
  const inflation = await list<CostInflation>(given.inflation, costInflationSchema);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { scenarios, unitCosts, inflation } };
}

function noList(file: string): Issue {
  return {
    code: 'NOT_A_LIST',
    path: '',
    found: 'JSON that is no list',
    expected: 'a list in JSON, of scenarios, prices or inflation',
    whatToDo:
      'golden-thread schema sufficiency/demand-scenario, unit-cost and cost-inflation say how each is written.',
    file,
  };
}
