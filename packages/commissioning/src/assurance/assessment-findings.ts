import { compareDates, type IsoDate } from '@golden-thread/outcomes';
import type { AssessedStatement, AssessmentLevel, SelfAssessment } from './self-assessment.ts';
import type { EvidenceReference } from './evidence.ts';

/** What a self-assessment rests on. */
export interface AssessmentFindings {
  /** How many statements are judged at each level, lowest first, noughts kept. */
  readonly counts: readonly { readonly level: AssessmentLevel; readonly count: number }[];
  readonly notJudged: readonly AssessedStatement[];
  /** Judged with nothing that shows it. */
  readonly withoutEvidence: readonly AssessedStatement[];
  /** Resting only on evidence with no day, which cannot be called recent. */
  readonly undated: readonly AssessedStatement[];
  /** The oldest dated evidence, with the statement it stands under; null when none is dated. */
  readonly oldest: {
    readonly statement: AssessedStatement;
    readonly evidence: EvidenceReference & { readonly date: IsoDate };
  } | null;
}

/** What a self-assessment rests on: how it judges, what has no evidence, and how old the oldest is. */
export function assessmentFindings({ levels, statements }: SelfAssessment): AssessmentFindings {
  const judged = statements.filter(({ levelId }) => levelId !== null);
  const dated = statements.flatMap((statement) =>
    statement.evidence.flatMap((evidence) =>
      evidence.date === null ? [] : [{ statement, evidence: { ...evidence, date: evidence.date } }],
    ),
  );
  return {
    counts: levels.map((level) => ({
      level,
      count: judged.filter(({ levelId }) => levelId === level.id).length,
    })),
    notJudged: statements.filter(({ levelId }) => levelId === null),
    withoutEvidence: judged.filter(({ evidence }) => evidence.length === 0),
    undated: judged.filter(
      ({ evidence }) => evidence.length > 0 && evidence.every(({ date }) => date === null),
    ),
    oldest:
      dated.toSorted((one, other) => compareDates(one.evidence.date, other.evidence.date)).at(0) ?? null,
  };
}
