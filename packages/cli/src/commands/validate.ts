import { areaRemarks, type AreaRemark, type ExampleText, type LocalArea } from '@golden-thread/local-areas';
import { areaCodeOf, areasTwice } from '@golden-thread/local-areas/node';
import type { Issue } from '@golden-thread/outcomes';
import { areaArguments } from '../area/area-arguments.ts';
import { areaCounts } from '../area/area-counts.ts';
import { examplesLeft } from '../area/examples-left.ts';
import { invalidAreaReport } from '../area/invalid-area-report.ts';
import { readArea } from '../area/read-area.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { shortened } from '../issue-lines.ts';
import type { Report } from '../report.ts';
import type { Surroundings } from '../surroundings.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Everything wrong with the files of every area given, all at once; or what each sound area holds. One area alone is
 * reported by itself; several with a line that counts them, even where some are broken. Of those that stand beside each other no
 * two may have one code (`AREA_TWICE`).
 *
 * @throws WrongUse `STANDARD_INPUT_TWICE`, and what stops an area from being found.
 */
export async function validate(
  surroundings: Surroundings,
  given: { readonly areas: readonly string[] },
): Promise<Report> {
  if (given.areas.filter((area) => area === '-').length > 1) {
    throw new WrongUse({
      code: 'STANDARD_INPUT_TWICE',
      message: 'Standard input can be read once.',
      found: '- given more than once',
      expected: 'at most one -',
      whatToDo: 'Give the other areas as folders.',
    });
  }
  const judged: Judged[] = [];
  // One after another: the answer has the order of the arguments, and a big area leaves room for the next.
  for (const area of await areaArguments(surroundings, given.areas)) {
    judged.push(await validateOne(surroundings, area));
  }
  const twice = areasTwice(judged.map(({ place, code, sound }) => ({ folder: place, code, sound })));
  const reports = judged.map(({ place, issues, report }) => {
    const again = twice.get(place);
    return again === undefined ? report : invalidAreaReport(place, [...issues, again]);
  });
  const [only] = reports;
  return reports.length === 1 && only !== undefined ? only : together(reports);
}

/** An area looked at by itself; its code, where it gives one, to be held against those of its neighbours. */
interface Judged {
  readonly place: string;
  readonly code: string | null;
  readonly sound: boolean;
  readonly issues: readonly Issue[];
  readonly report: Report;
}

async function validateOne(surroundings: Surroundings, argument: string): Promise<Judged> {
  const { place, area, issues } = await readArea(surroundings, argument);
  if (area === null) {
    const code = argument === '-' ? null : await areaCodeOf(place);
    return { place, code, sound: false, issues, report: invalidAreaReport(place, issues) };
  }
  return { place, code: area.code, sound: true, issues, report: await soundReport(place, area, issues) };
}

async function soundReport(place: string, area: LocalArea, issues: readonly Issue[]): Promise<Report> {
  const counts = areaCounts(area);
  const examples = await examplesLeft(place);
  const remarks = areaRemarks(area);
  return {
    status: EXIT_STATUS.fine,
    text: [
      `${area.name} (${area.code}) is valid: no issues in ${place}`,
      ...Object.entries(counts).map(([what, count]) => `  ${inWords(what)}: ${count}`),
      ...(remarks.length === 0 ? [] : ['', ...remarked(remarks)]),
      ...(examples.length === 0 ? [] : ['', ...stillExamples(examples)]),
    ].join('\n'),
    json: {
      valid: true,
      place,
      area: { code: area.code, name: area.name },
      counts,
      issues,
      remarks,
      examples,
    },
  };
}

function remarked(remarks: readonly AreaRemark[]): readonly string[] {
  return [
    `${remarks.length} ${remarks.length === 1 ? 'remark' : 'remarks'}, and no issue:`,
    ...remarks.flatMap(({ file, path, message, whatToDo }) => [
      `  ${file} ${shortened(path)}: ${message}`,
      `    ${whatToDo}`,
    ]),
  ];
}

function stillExamples(examples: readonly ExampleText[]): readonly string[] {
  return [
    `${examples.length} ${examples.length === 1 ? 'text is' : 'texts are'} still an example of the template:`,
    ...examples.map(({ file, path, text }) => `  ${file} ${path}: ${text}`),
  ];
}

function together(reports: readonly Report[]): Report {
  const valid = reports.filter(({ status }) => status === EXIT_STATUS.fine).length;
  const broken = reports.length - valid;
  const areas = reports.map(({ json }) => json as { readonly issues: readonly unknown[] });
  const issues = areas.reduce((sum, area) => sum + area.issues.length, 0);
  return {
    status: broken === 0 ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: [
      ...reports.map(({ text }) => `${text}\n`),
      `${reports.length} areas: ${valid} valid, ${broken} with issues (${issues} in all)`,
    ].join('\n'),
    json: { valid: broken === 0, counts: { areas: reports.length, valid, broken, issues }, areas },
  };
}

function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
