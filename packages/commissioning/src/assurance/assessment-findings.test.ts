import { expect, it } from 'vitest';
import { sampleAssessment } from '../../test/sample-assurance.ts';
import { assessmentFindings } from './assessment-findings.ts';

it('says how it judges, what is not judged or has no evidence, and how old the oldest is', () => {
  const found = assessmentFindings(sampleAssessment);
  expect(found.counts.map(({ level, count }) => [level.id, count])).toEqual([
    ['starting', 1],
    ['sound', 3],
  ]);
  expect(found.notJudged.map(({ id }) => id)).toEqual(['three']);
  expect(found.withoutEvidence.map(({ id }) => id)).toEqual(['two']);
  expect(found.undated.map(({ id }) => id)).toEqual(['four']);
  expect(found.oldest).toMatchObject({ statement: { id: 'five' }, evidence: { date: '2024-01-01' } });
});

it('has no oldest evidence where none is dated', () => {
  const undated = sampleAssessment.statements.filter(({ id }) => id === 'four');
  expect(assessmentFindings({ ...sampleAssessment, statements: undated }).oldest).toBeNull();
});
