import { readFile } from 'node:fs/promises';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { findSchema } from '../schemas/find-schema.ts';
import { publishedSchemas } from '../schemas/published-schemas.ts';
import { textTable } from '../text-table.ts';

/**
 * One JSON Schema, to put beside files or to hand to a program in another language; or the list of them.
 *
 * @throws WrongUse `SCHEMA_NOT_FOUND`, `SCHEMA_NAME_SHARED`.
 */
export async function schema(given: { readonly name: string | undefined }): Promise<Report> {
  const schemas = await publishedSchemas();
  if (given.name === undefined) {
    return {
      status: EXIT_STATUS.fine,
      text: textTable(
        ['Name', 'What it is of'],
        schemas.map(({ name, description }) => [name, firstSentence(description)]),
      ),
      json: { schemas: schemas.map(({ name, title, description }) => ({ name, title, description })) },
    };
  }
  const text = (await readFile((await findSchema(schemas, given.name)).file, 'utf8')).trimEnd();
  return { status: EXIT_STATUS.fine, text, json: JSON.parse(text) as unknown };
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}
