import { layoutOf } from '../layout.ts';
import type { ModuleLayout } from '../layout.ts';
import type { Sen2Module } from '../sen2-module.ts';
import { samplePeople } from './sample-people.ts';
import type { SampleOptions } from './sample-people.ts';
import type { SampleRecord } from './sample-record.ts';

const peopleToAPiece = 200;

/**
 * A made-up return as one XML file, piece by piece, in the layout the collection takes.
 *
 * @throws Defect `BAD_SAMPLE` as `samplePeople`.
 * @example
 * [...sampleXml({ seed: 1, year: 2025, plans: 0 })].at(-1); // => '</Persons>\n</Message>\n'
 */
export function* sampleXml(options: SampleOptions): Generator<string> {
  const layout = new Map(layoutOf(options.year).map((each) => [each.module, each]));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<Message>
<Header><CollectionDetails><Collection>SEN2</Collection><Year>${options.year}</Year></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
<Persons>
`;
  let people: string[] = [];
  for (const person of samplePeople(options)) {
    people.push(`${elementOf(layout, person)}\n`);
    if (people.length < peopleToAPiece) continue;
    yield people.join('');
    people = [];
  }
  yield `${people.join('')}</Persons>\n</Message>\n`;
}

function elementOf(layout: ReadonlyMap<Sen2Module, ModuleLayout>, record: SampleRecord): string {
  const { element, fields } = layout.get(record.module) as ModuleLayout;
  const inside = [
    ...fields.flatMap(({ name }) => {
      const text = record.fields[name];
      return text === undefined ? [] : [`<${name}>${text}</${name}>`];
    }),
    ...record.children.map((child) => elementOf(layout, child)),
  ];
  return `<${element}>${inside.join('')}</${element}>`;
}
