import { Defect } from '@golden-thread/outcomes';
import { fromPopolo, toPopolo, type FromPopoloOptions } from '@golden-thread/governance/popolo';
import { WrongUse } from '../wrong-use.ts';
import { filled } from './filled.ts';
import type { InterchangeStandard, OwnOptions } from './standard.ts';

/** Popolo: organisations, bodies, posts, seats, meetings and resolutions. Persons are neither written nor read. */
export const popolo: InterchangeStandard = {
  title: 'Popolo',
  write: ({ code, name, governance, proceedings }) =>
    toPopolo(governance, { area: { code, name }, proceedings }),
  read(input, citation, own) {
    const words = meanings(own);
    const read = readWith(input, {
      citation,
      classifications: words as FromPopoloOptions['classifications'],
      roles: words as FromPopoloOptions['roles'],
    });
    if (!read.ok) return read;
    const { governance, proceedings, remarks } = read.value;
    const files = filled({
      'organisations.json': governance.organisations,
      'bodies.json': governance.bodies,
      'posts.json': governance.posts,
      'memberships.json': governance.memberships,
      'meetings.json': proceedings.meetings,
      'resolutions.json': proceedings.resolutions,
    });
    return { ok: true, value: { files, remarks } };
  },
};

/** A meaning is looked up where its word stands, so one list serves classifications and roles. */
function readWith(input: unknown, options: FromPopoloOptions): ReturnType<typeof fromPopolo> {
  try {
    return fromPopolo(input, options);
  } catch (error) {
    if (!(error instanceof Defect) || error.code !== 'UNKNOWN_KIND') throw error;
    throw wrongMeaning(error.message);
  }
}

function meanings({ meaning = [] }: OwnOptions): Readonly<Record<string, string>> {
  const given = typeof meaning === 'object' ? meaning : [String(meaning)];
  return Object.fromEntries(
    given.map((each) => {
      const at = each.lastIndexOf('=');
      if (at < 1 || at === each.length - 1) throw wrongMeaning(`"${each}" is no word=ours.`);
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

function wrongMeaning(found: string): WrongUse {
  return new WrongUse({
    code: 'UNKNOWN_MEANING',
    message: 'A word of the document is given a meaning that it cannot have here.',
    found,
    expected: 'the word, = and a kind of body or organisation or a role of ours, such as committee=panel',
    whatToDo: 'See golden-thread schema bodies.json, organisations.json and memberships.json for the words.',
  });
}
