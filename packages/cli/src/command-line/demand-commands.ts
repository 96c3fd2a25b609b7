import type { DemandAggregatesGiven } from '../commands/demand-aggregates.ts';
import type { DemandScenariosGiven } from '../commands/demand-scenarios.ts';
import type { DemandGiven } from '../demand/given-demand.ts';
import type { CommandGroup } from './command-group.ts';

/** Commands about how many children to expect in care. */
export const addDemandCommands: CommandGroup = (command, surroundings, finish) => {
  command('demand', 'how many children to expect in care by age band and placement, from SSDA903 returns')
    .argument(
      '<files...>',
      'tables of children (header) and episodes as CSV, folders of them, or zip archives; years as named or told within',
    )
    .option('--reference <from>..<to>', 'the first and last day that rates are taken from; needed')
    .requiredOption('--days <n>', 'how many days to forecast, 1 to 10,980')
    .option('--from <day>', 'the day the forecast begins with; the last day of the reference unless said')
    .option(
      '--by <what>',
      'band, placement or provider: what the table of the forecast has columns for; placement unless said',
    )
    .option('--authority <name>', 'of files of several authorities, only this one; all together unless said')
    .option(
      '--compatible [model]',
      'what data-to-insight’s or social-finance’s open-source model says of the same files instead',
    )
    .option(
      '--differences',
      'every count on which the open-source models differ from ours, with its cause',
      false,
    )
    .action(async (files: readonly string[], options: Omit<DemandGiven, 'files'>) => {
      const { demand } = await import('../commands/demand.ts');
      finish(await demand(surroundings, { files, ...options }));
    });

  command(
    'demand-scenarios',
    'children to expect, places and cost by what would be otherwise, beside the past going on',
  )
    .argument(
      '<files...>',
      'as of demand: tables of children (header) and episodes, folders of them, or zip archives',
    )
    .option('--reference <from>..<to>', 'the first and last day that rates are taken from; needed')
    .requiredOption('--days <n>', 'how many days to forecast, 1 to 3,653')
    .requiredOption('--scenarios <file>', 'a JSON list of scenarios')
    .option('--prices <file>', 'a JSON list of what placements cost a week; cost is not known without')
    .option('--inflation <file>', 'a JSON list of what prices rise by; they stay as they are without')
    .option('--from <day>', 'the day the forecast begins with; the last day of the reference unless said')
    .option('--authority <name>', 'of files of several authorities, only this one; all together unless said')
    .action(async (files: readonly string[], options: Omit<DemandScenariosGiven, 'files'>) => {
      const { demandScenarios } = await import('../commands/demand-scenarios.ts');
      finish(await demandScenarios(surroundings, { files, ...options }));
    });

  command('demand-aggregates', 'how many children to expect in care by what DfE publishes of every authority')
    .argument(
      '<files...>',
      'cla_number_and_rate_per_10k_children.csv, and cla_at_31_march.csv for types and ages; gzip or plain',
    )
    .option('--area <code>', 'the ONS code of one authority; all of them unless said')
    .option('--years <n>', 'how many years ahead, 1 to 3', '3')
    .option('--back-test', 'how such forecasts did in the years published', false)
    .option('--authorities <which>', 'all, or those with an even or odd number in the table', 'all')
    .action(async (files: readonly string[], options: Omit<DemandAggregatesGiven, 'files'>) => {
      const { demandAggregates } = await import('../commands/demand-aggregates.ts');
      finish(await demandAggregates(surroundings, { files, ...options }));
    });
};
