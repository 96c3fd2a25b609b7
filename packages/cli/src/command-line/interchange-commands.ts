import type { InterchangeStandard, OwnOptions } from '../interchange/standard.ts';
import { AREA } from './area-argument.ts';
import type { CommandGroup } from './command-group.ts';

type Option = readonly [flags: string, description: string];

/** A standard as the command line offers it. Its own code is loaded when one of its commands is called. */
interface Offered {
  readonly name: string;
  readonly description: string;
  /** What `export` prints. */
  readonly carries: string;
  readonly exportOptions?: readonly Option[];
  readonly readOptions?: readonly Option[];
  readonly load: () => Promise<InterchangeStandard>;
}

const offered: readonly Offered[] = [
  {
    name: 'open-contracting',
    description: 'give away and take over frameworks and contracts as Open Contracting',
    carries: 'frameworks, their lots and contracts',
    exportOptions: [
      [
        '--ocid-prefix <prefix>',
        'the publisher’s prefix of the Open Contracting Partnership, such as ocds-a1b2c3',
      ],
      ['--date <day>', 'the day of releases whose source tells none, YYYY-MM-DD'],
    ],
    load: async () => (await import('../interchange/open-contracting.ts')).openContracting,
  },
  {
    name: 'popolo',
    description: 'give away and take over bodies, posts and seats as Popolo',
    carries: 'organisations, bodies, posts, seats, meetings and resolutions',
    readOptions: [
      [
        '--meaning <word=ours...>',
        'what a classification or role of the document means here, such as committee=panel or Chairman=chair',
      ],
    ],
    load: async () => (await import('../interchange/popolo.ts')).popolo,
  },
  {
    name: 'open-referral',
    description: 'give away and take over the service map as Open Referral UK',
    carries: 'the services',
    load: async () => (await import('../interchange/open-referral.ts')).openReferral,
  },
];

const file = 'a file, or - for standard input';

/** Commands that give facts about an area away in a public standard, and take them over from one: three for each standard. */
export const addInterchangeCommands: CommandGroup = (command, surroundings, finish) => {
  for (const { name, description, carries, exportOptions = [], readOptions = [], load } of offered) {
    const standard = command(name, description);
    const part = (verb: string, does: string, options: readonly Option[]) => {
      const made = standard
        .command(verb)
        .description(does)
        .option('--json', 'print JSON for machines instead of text');
      for (const option of options) made.option(...option);
      return made;
    };

    part('export', `print ${carries} of an area`, exportOptions)
      .argument('<area>', AREA)
      .action(async (area: string, own: OwnOptions) => {
        const { exportDocument } = await import('../commands/interchange-export.ts');
        finish(await exportDocument(surroundings, await load(), { area, own }));
      });

    part('check', 'say what of a document can be taken over, or everything wrong with it', readOptions)
      .argument('<file>', file)
      .action(async (path: string, own: OwnOptions) => {
        const { checkDocument } = await import('../commands/interchange-check.ts');
        finish(await checkDocument(surroundings, await load(), { file: path, own }));
      });

    part('import', 'turn a document into entries for the files of an area folder', readOptions)
      .argument('<file>', file)
      .requiredOption('--source <id>', 'id of the source that is cited for whatever names none of ours')
      .option('--out <folder>', 'where the files are written; must be empty or not be there')
      .action(
        async (path: string, options: OwnOptions & { readonly source: string; readonly out?: string }) => {
          const { importDocument } = await import('../commands/interchange-import.ts');
          const { source, out, ...own } = options;
          finish(await importDocument(surroundings, await load(), { file: path, source, out, own }));
        },
      );
  }
};
