import type { LoaderFunctionArgs } from 'react-router';
import { graphId } from '../addresses.ts';
import { readAsAt } from '../as-at.ts';
import { councilContext } from '../council-context.ts';
import { planCourseQuery } from '../operations/course.ts';

/** Reads the course of a plan as at the day of the address; null where it cannot be had, which takes nothing else with it. */
export async function readCourse({ context, params, request }: LoaderFunctionArgs) {
  const council = context.get(councilContext);
  const { day } = readAsAt(new URL(request.url), council.today);
  const id = graphId(params['code'] ?? '', params['planId'] ?? '');
  const { data } = await council.ask(planCourseQuery, { id, asOf: day });
  return data?.improvementPlan ?? null;
}
