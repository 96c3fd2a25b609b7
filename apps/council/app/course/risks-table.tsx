import { actionAddress } from '../addresses.ts';
import { BodyLink } from '../components/body-link.tsx';
import { StackingTable } from '../components/stacking-table.tsx';
import { formatDay } from '../words/dates.ts';
import type { PlanCourse } from './course-parts.ts';
import { bearsOn, levelWords } from './risk-words.ts';

type Risk = PlanCourse['risks'][number];

/** The risks of a plan, with what was said of each last. What is not said is not made up: not rated, nobody named. */
export function RisksTable({
  caption,
  planId,
  risks,
  asAt,
}: {
  readonly caption: string;
  readonly planId: string;
  readonly risks: readonly Risk[];
  readonly asAt: string | null;
}) {
  return (
    <StackingTable
      caption={caption}
      captionSize="s"
      columns={[
        { heading: 'Risk' },
        { heading: 'Likelihood' },
        { heading: 'Impact' },
        { heading: 'What is done about it' },
        { heading: 'Owner' },
        { heading: 'Bears on' },
      ]}
      rows={risks.map((risk) => ({
        key: risk.id,
        cells: [
          <>
            {risk.title}
            {risk.now.status === 'CLOSED' && ' (closed)'}
            <span className="app-source">
              {risk.now.note !== '' && `${risk.now.note} `}
              As recorded for {formatDay(risk.now.effectiveDate)}.
            </span>
          </>,
          <Level key="likelihood" level={risk.now.likelihood} />,
          <Level key="impact" level={risk.now.impact} />,
          <Measures key="done" measures={risk.now.mitigations} />,
          <Owner key="owner" owner={risk.owner} asAt={asAt} />,
          <ul key="on" className="govuk-list govuk-!-margin-bottom-0">
            {bearsOn(risk).map((words) => (
              <li key={words}>{words}</li>
            ))}
            {risk.actions.map(({ id, ref, title }) => (
              <li key={id}>
                <a className="govuk-link" href={actionAddress(planId, ref, asAt)}>
                  {ref} {title}
                </a>
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}

function Level({ level }: { readonly level: Risk['now']['impact'] }) {
  return <span className="app-nowrap">{levelWords(level)}</span>;
}

function Measures({ measures }: { readonly measures: readonly string[] }) {
  if (measures.length === 0) return 'Nothing is recorded';
  if (measures.length === 1) return measures[0];
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
      {measures.map((measure) => (
        <li key={measure}>{measure}</li>
      ))}
    </ul>
  );
}

function Owner({ owner, asAt }: { readonly owner: Risk['owner']; readonly asAt: string | null }) {
  if (owner === null) return 'Nobody is named';
  return owner.kind === 'BODY' ? <BodyLink body={owner} asAt={asAt} /> : owner.name;
}
