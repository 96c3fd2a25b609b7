import { describe, expect, it } from 'vitest';
import { readJson, validateArea, type AreaIssue } from '../src/index.ts';
import { asRead, shippedFiles } from './shipped-files.ts';

/** Values of shipped files, loosely typed so that tests can break them. */

type Loose = any;

/** The issues after one or several files were broken. */
function issuesAfter(
  change: (file: (name: string) => Loose, files: Map<string, unknown>) => void,
): readonly AreaIssue[] {
  const files = shippedFiles();
  change((name) => files.get(name), files);
  const reading = validateArea(asRead(files));
  return reading.ok ? [] : reading.issues;
}

const told = (issues: readonly AreaIssue[]) =>
  issues.map(({ file, path, code }) => `${file} ${path} ${code}`);

describe('validateArea', () => {
  it('makes an area of sound files', () => {
    const reading = validateArea(asRead(shippedFiles()));
    expect(reading).toMatchObject({ ok: true, area: { code: 'E08000018', name: 'Rotherham' } });
  });

  it('says of an empty folder which files are missing', () => {
    const reading = validateArea(new Map());
    expect(reading.ok ? [] : new Set(reading.issues.map(({ code }) => code))).toEqual(
      new Set(['FILE_MISSING']),
    );
    expect(reading.ok ? 0 : reading.issues.length).toBe(21);
  });

  it('tells every problem of many files at once, in the order of the files', () => {
    const issues = issuesAfter((file, files) => {
      file('area.json').code = 'Rotherham';
      file('lines.json')[0].toBodyId = 'nobody';
      file('indicators.json')[1].decimals = 'two';
      delete file('indicators.json')[2].title;
      file('figures.json')[3].id = file('figures.json')[2].id;
      file('demo-people.json')[0].extra = true;
      files.delete('schemes.json');
      files.set('notes.json', {});
    });
    expect(told(issues)).toEqual([
      'area.json code INVALID_AREA_CODE',
      'lines.json [0].toBodyId UNKNOWN_REFERENCE',
      'indicators.json [1].decimals WRONG_TYPE',
      'indicators.json [2].title MISSING',
      'schemes.json  FILE_MISSING',
      'figures.json [3].id DUPLICATE_ID',
      'demo-people.json [0].extra UNKNOWN_FIELD',
      'notes.json  FILE_UNEXPECTED',
    ]);
  });

  it('gives every issue all its parts', () => {
    const issues = issuesAfter((file, files) => {
      file('bodies.json')[0].kind = 'committee';
      file('framework.json').statements[0].indicatorId = 'nothing';
      files.delete('lines.json');
    });
    for (const issue of issues) {
      for (const part of ['code', 'file', 'found', 'expected', 'whatToDo'] as const) {
        expect(issue[part], `${part} of ${JSON.stringify(issue)}`).toMatch(/\S/);
      }
    }
    expect(issues.length).toBeGreaterThanOrEqual(3);
  });

  it('looks at the references and doubles of an entry that is broken elsewhere', () => {
    const issues = issuesAfter((file) => {
      const [plan] = file('improvement-plans.json');
      const [heading] = plan.priorities[0].headings;
      plan.schemeId = 'traffic-lights';
      plan.boardBodyId = 'nobody';
      heading.actions[0].leads = [
        ...heading.actions[0].leads,
        { kind: 'person', id: 'a-person' },
        { kind: 'post', id: 'somebody' },
      ];
      heading.actions[1].ref = '1.1.1';
      heading.actions[2].ref = '2.9.9';
      heading.impactMeasureIds[0] = 'happiness';
      file('area.json').code = 'Rotherham';
      file('area.json').councilOrganisationId = 'nobody';
      file('posts.json')[0].source = { sourceId: 'hearsay', place: 'somewhere' };
      file('bodies.json')[0].source.sourceId = 'hearsay';
      file('bodies.json')[1].kind = 'board of boards';
    });
    const leads = 'improvement-plans.json [0].priorities[0].headings[0].actions[0].leads';
    expect(told(issues)).toEqual(
      expect.arrayContaining([
        'area.json code INVALID_AREA_CODE',
        'area.json councilOrganisationId UNKNOWN_REFERENCE',
        'bodies.json [0].source.sourceId UNKNOWN_SOURCE',
        'bodies.json [1].kind NOT_ONE_OF',
        expect.stringMatching(
          /^improvement-plans\.json \[0\]\.priorities\[0\].*leads\[\d\]\.kind NOT_ONE_OF$/,
        ),
        expect.stringMatching(/leads\[\d\]\.id UNKNOWN_REFERENCE$/),
        'improvement-plans.json [0].schemeId UNKNOWN_REFERENCE',
        'improvement-plans.json [0].boardBodyId UNKNOWN_REFERENCE',
        'improvement-plans.json [0].priorities[0].headings[0].actions[1].ref DUPLICATE_REF',
        'improvement-plans.json [0].priorities[0].headings[0].actions[2].ref REF_OUT_OF_PLACE',
        'improvement-plans.json [0].priorities[0].headings[0].impactMeasureIds[0] UNKNOWN_REFERENCE',
      ]),
    );
    const there = new Set(told(issues).map((line) => line.replace(/\.[^. ]+ [A-Z_]+$/, '')));
    expect([...there].filter((line) => line.startsWith(leads))).toHaveLength(2);
  });

  it('looks at the references of a broken record', () => {
    const issues = issuesAfter((file) => {
      file('action-records.json')[0].recordedAt = 'yesterday';
      file('action-records.json')[0].planId = 'plan-of-2030';
      file('action-records.json')[1].recordedAt = 'yesterday';
      file('action-records.json')[1].actionRef = '7.7.7';
    });
    expect(told(issues)).toEqual([
      'action-records.json [0].recordedAt INVALID_MOMENT',
      'action-records.json [1].recordedAt INVALID_MOMENT',
      expect.stringMatching(/^action-records\.json \[0\]\.planId UNKNOWN/),
      'action-records.json [1].actionRef UNKNOWN_ACTION',
    ]);
  });

  it('takes nothing for wrong because of what it put in place of a mistake', () => {
    const issues = issuesAfter((file) => {
      const [plan] = file('improvement-plans.json');
      plan.startDate = 'soon';
      plan.priorities[0].headings[0].actions = 'none yet';
      file('schemes.json')[0].states = 7;
      file('bodies.json')[2].source = { sourceId: 'Hear Say', place: '' };
      file('framework.json').outcomes = 'seven';
      file('looked-after.json')[0].placementMix = null;
      delete file('area.json').sources;
    });
    expect(told(issues)).toEqual([
      'area.json sources MISSING',
      'bodies.json [2].source.sourceId INVALID_ID',
      'bodies.json [2].source.place BLANK_TEXT',
      'framework.json outcomes WRONG_TYPE',
      'schemes.json [0].states WRONG_TYPE',
      'improvement-plans.json [0].startDate INVALID_DATE',
      'improvement-plans.json [0].priorities[0].headings[0].actions WRONG_TYPE',
      'looked-after.json [0].placementMix WRONG_TYPE',
    ]);
  });

  it('does not blame others for an entry that is broken but there', () => {
    const issues = issuesAfter((file) => {
      file('bodies.json')[3].kind = 7;
      file('indicators.json')[0].unit = 'furlongs';
    });
    expect(told(issues)).toEqual(['bodies.json [3].kind NOT_ONE_OF', 'indicators.json [0].unit NOT_ONE_OF']);
  });

  it('does not blame others for a file that could not be read', () => {
    const files = new Map(asRead(shippedFiles()));
    files.set('bodies.json', readJson('[{'));
    const reading = validateArea(files);
    expect(reading.ok ? [] : told(reading.issues)).toEqual(['bodies.json  INVALID_JSON']);
  });

  it('says that a list was wanted when a file holds something else', () => {
    for (const value of [{}, null, 'text', 3]) {
      const issues = issuesAfter((_, files) => files.set('figures.json', value));
      expect(told(issues)).toContain('figures.json  WRONG_TYPE');
    }
  });

  it('keeps the place of an entry that follows a broken one', () => {
    const issues = issuesAfter((file) => {
      file('action-records.json')[0].rating = 'purple';
      file('action-records.json')[5].actionRef = '9.9.9';
      file('memberships.json')[0].role = 'king';
      file('memberships.json')[4].bodyId = 'nobody';
    });
    expect(told(issues)).toEqual([
      'memberships.json [0].role NOT_ONE_OF',
      'memberships.json [4].bodyId UNKNOWN_REFERENCE',
      'action-records.json [0].rating NOT_ONE_OF',
      'action-records.json [5].actionRef UNKNOWN_ACTION',
    ]);
  });

  it('stops telling of one file after a thousand issues, and says so', () => {
    const issues = issuesAfter((_, files) => files.set('figures.json', Array(500_000).fill({})));
    const ofFigures = issues.filter(({ file }) => file === 'figures.json');
    expect(ofFigures.length).toBeLessThan(1100);
    expect(ofFigures.at(-1)).toMatchObject({ code: 'TOO_MANY_ISSUES' });
  });

  it('takes an organisation that ends on the last day there is', () => {
    const issues = issuesAfter((file) => {
      file('organisations.json')[1].endDate = '9999-12-31';
    });
    expect(told(issues)).toEqual([]);
  });
});
