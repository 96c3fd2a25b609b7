import { InspectionList } from '../inspections/inspection-list.tsx';
import { formatDay } from '../words/dates.ts';
import type { PlanCourse } from './course-parts.ts';
import { PartnerList } from './partner-list.tsx';
import { RisksTable } from './risks-table.tsx';

/** The risks of a plan, what led to it and who helps to deliver it; a part there is nothing of is left out. */
export function CourseSections({
  course,
  day,
  asAt,
}: {
  readonly course: PlanCourse;
  readonly day: string;
  readonly asAt: string | null;
}) {
  const { id, risks, inspections, deliveryPartners, priorities } = course;
  return (
    <>
      {risks.length > 0 && (
        <section aria-labelledby="risks">
          <h2 className="govuk-heading-m" id="risks" tabIndex={-1}>
            Risks
          </h2>
          <RisksTable
            caption={`What was said of each last, as at ${formatDay(day)}`}
            planId={id}
            risks={risks}
            asAt={asAt}
          />
        </section>
      )}
      {inspections.length > 0 && (
        <section aria-labelledby="inspections">
          <h2 className="govuk-heading-m" id="inspections" tabIndex={-1}>
            What led to this plan
          </h2>
          <InspectionList inspections={inspections} asAt={asAt} planId={id} />
        </section>
      )}
      {deliveryPartners.length > 0 && (
        <section aria-labelledby="partners">
          <h2 className="govuk-heading-m" id="partners" tabIndex={-1}>
            Who helps to deliver it
          </h2>
          <PartnerList partners={deliveryPartners} priorities={priorities} />
        </section>
      )}
    </>
  );
}
