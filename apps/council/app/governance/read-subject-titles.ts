import type { Council } from '../council-context.ts';
import { planTitlesQuery } from '../operations/plan.ts';
import type { SubjectTitles } from './subject-name.ts';

/** The titles of what an area's bodies decide about; none while the service that knows the plans is away. */
export async function readSubjectTitles(council: Council, code: string): Promise<SubjectTitles> {
  const { data } = await council.ask(planTitlesQuery, { code });
  return new Map((data?.localArea?.improvementPlans ?? []).map(({ id, title }) => [id, title] as const));
}
