import { WrongUse } from '../wrong-use.ts';
import type { PublishedSchema } from './published-schemas.ts';

/**
 * The schema a name stands for: `outcomes/indicator`, `indicator` where only one package has it, or the file of an area
 * folder, `indicators.json`.
 *
 * @throws WrongUse `SCHEMA_NOT_FOUND`, `SCHEMA_NAME_SHARED`.
 */
export async function findSchema(
  schemas: readonly PublishedSchema[],
  given: string,
): Promise<PublishedSchema> {
  const wanted = given.replace(/\.json$/, '');
  const exact = schemas.find(({ name }) => name === wanted);
  if (exact !== undefined) return exact;
  const ofFile = given.endsWith('.json')
    ? schemas.find(({ name }) => name === `local-areas/${wanted}`)
    : undefined;
  if (ofFile !== undefined) return ofFile;
  const [found, ...others] = schemas.filter(({ name }) => name.endsWith(`/${wanted}`));
  if (found === undefined) throw await notFound(schemas, given, wanted);
  if (others.length === 0) return found;
  throw new WrongUse({
    code: 'SCHEMA_NAME_SHARED',
    message: 'Several packages have a schema of this name.',
    found: JSON.stringify(given),
    expected: `one of: ${[found, ...others].map(({ name }) => name).join(', ')}`,
    whatToDo: 'Give the name with its package.',
  });
}

async function notFound(
  schemas: readonly PublishedSchema[],
  given: string,
  wanted: string,
): Promise<WrongUse> {
  // Loaded for a misspelt name only: it brings what checks areas, which a schema can do without.
  const { nearestName } = await import('@golden-thread/local-areas');
  const near = nearestName(wanted, [
    ...schemas.map(({ name }) => name.slice(name.indexOf('/') + 1)),
    ...schemas.map(({ name }) => name),
  ]);
  return new WrongUse({
    code: 'SCHEMA_NOT_FOUND',
    message: 'There is no such schema.',
    found: JSON.stringify(given),
    expected: 'a name from golden-thread schema, or a file of an area folder such as bodies.json',
    whatToDo: near === null ? 'Run golden-thread schema to see them all.' : `Did you mean ${near}?`,
  });
}
