import { shapeOf } from '@golden-thread/return-files';
import type { CellReading } from '../read-cell.ts';

/** As many teams as one council may have: more are more likely the people who work there. */
export const mostTeams = 40;

const shape = /^[\p{L}\d][\p{L}\d &/()'+-]{0,39}$/u;
const title = /^(?:mr|mrs|ms|miss|mx|dr|prof)\b/iu;

/**
 * A short name of a team: at most 40 letters, digits and a few signs, without the comma of a surname before a forename. Whether it is a
 * person's cannot be told from it, save where it begins with a title.
 */
export function teamName(text: string): CellReading {
  const wrong = (code: string, whatToDo: string): CellReading => ({
    code,
    column: 'Team',
    found: shapeOf(text),
    expected: "at most 40 letters, digits, spaces and & / ( ) ' + -",
    whatToDo,
  });
  if (title.test(text))
    return wrong('PERSON_AS_TEAM', 'Give the name of the team, never that of somebody who works there.');
  return shape.test(text) ? text : wrong('WRONG_SHAPE', 'Give a short name of the team.');
}
