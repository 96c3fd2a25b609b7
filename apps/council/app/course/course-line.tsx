import { planAddress } from '../addresses.ts';
import { courseParts } from './course-parts.ts';
import type { PlanCourse } from './course-parts.ts';
import { standingWords } from './standing-words.ts';

/** Whether a plan is in force, the plans before and after it, and where on its page the rest of its course stands. */
export function CourseLine({
  course,
  day,
  asAt,
  noticed,
}: {
  readonly course: PlanCourse;
  readonly day: string;
  readonly asAt: string | null;
  /** A notice of the page says already that the plan is over or has not begun, and what followed. */
  readonly noticed: boolean;
}) {
  const { predecessor, successors } = course;
  const { present, absent } = courseParts(course);
  return (
    <>
      {!noticed && <p className="govuk-body app-measure">{standingWords(course, day)}</p>}
      {predecessor === null && successors.length === 0 && (
        <p className="govuk-body">No plan before or after it is recorded.</p>
      )}
      {predecessor !== null && (
        <p className="govuk-body">
          It took over from <PlanLink plan={predecessor} asAt={asAt} />.
        </p>
      )}
      {!noticed &&
        successors.map((next) => (
          <p key={next.id} className="govuk-body">
            It is followed by <PlanLink plan={next} asAt={asAt} />.
          </p>
        ))}
      {absent !== null && <p className="govuk-body app-measure">{absent}</p>}
      {present.length > 0 && (
        <nav aria-label="Below the actions" className="app-buttons app-no-print govuk-!-margin-bottom-4">
          <span className="govuk-body govuk-!-margin-bottom-0">Below the actions:</span>
          {present.map(({ id, title }) => (
            <a key={id} className="govuk-link govuk-body govuk-!-margin-bottom-0" href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

function PlanLink({
  plan: { id, title },
  asAt,
}: {
  readonly plan: { readonly id: string; readonly title: string };
  readonly asAt: string | null;
}) {
  return (
    <a className="govuk-link" href={planAddress(id, asAt)}>
      {title}
    </a>
  );
}
