import { listed } from '../words/listed.ts';
import type { PlanCourse } from './course-parts.ts';
import { partnersInOrder } from './partners-in-order.ts';

/** Who helps to deliver a plan as it names them, with the priorities they help with. */
export function PartnerList({
  partners,
  priorities,
}: {
  readonly partners: PlanCourse['deliveryPartners'];
  readonly priorities: PlanCourse['priorities'];
}) {
  return (
    <ul className="govuk-list govuk-list--bullet app-columns">
      {partnersInOrder(partners, priorities).map(({ name, priorities: refs }) => (
        <li key={name}>
          {name}
          {refs === null
            ? ', with every priority'
            : `, with ${refs.length === 1 ? 'priority' : 'priorities'} ${listed(refs)}`}
        </li>
      ))}
    </ul>
  );
}
