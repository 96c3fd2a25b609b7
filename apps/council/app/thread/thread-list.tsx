import { actionAddress, bodyAddress } from '../addresses.ts';
import { Flag } from '../components/flag.tsx';
import { Details } from '../components/govuk/details.tsx';
import { Observation } from '../components/observation.tsx';
import type { ObservationView } from '../components/observation.tsx';
import { Reasons } from '../components/reasons.tsx';
import { Comparison } from '../national/comparison.tsx';
import type { ComparisonDetail } from '../national/standing.ts';
import { assessmentWords, counted, polarityWords } from '../words/phrases.ts';
import type { formatQuantity } from '../words/quantities.ts';
import type { Strand } from './strands.ts';

export interface ThreadIndicator {
  readonly id: string;
  readonly title: string;
  readonly polarity: keyof typeof polarityWords;
  readonly unit: Parameters<typeof formatQuantity>[1];
  readonly decimals: number;
  readonly target: { readonly label: string } | null;
  readonly latest: ObservationView | null;
  readonly assessment: { readonly status: keyof typeof assessmentWords; readonly reasons: readonly string[] };
  /** Null where it names no national measure, or none is imported. */
  readonly comparison: ComparisonDetail | null;
  readonly breaks: readonly string[];
  readonly strands: readonly Strand[];
}

export interface ThreadOutcome {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly breaks: readonly string[];
  readonly indicators: readonly ThreadIndicator[];
}

/** The golden thread: each outcome opens to its indicators, each of those to its actions and who answers. */
export function ThreadList({
  outcomes,
  asAt,
}: {
  readonly outcomes: readonly ThreadOutcome[];
  readonly asAt: string | null;
}) {
  return (
    <div id="thread">
      <button
        type="button"
        className="app-link-button app-no-print govuk-!-margin-bottom-3"
        data-open-all="thread"
        aria-expanded="false"
        hidden
      >
        Open all
      </button>
      <ol className="app-thread">
        {outcomes.map((outcome) => (
          <li key={outcome.id} className="app-thread__outcome">
            <Details
              summary={
                <>
                  <span className="app-thread__title">{outcome.title}</span>{' '}
                  <span className="app-thread__sum">{sumOf(outcome)}</span>
                </>
              }
            >
              {outcome.description !== null && (
                <p className="govuk-body app-measure">{outcome.description}</p>
              )}
              {outcome.breaks.map((message) => (
                <p key={message} className="govuk-body">
                  <Flag>{message}</Flag>
                </p>
              ))}
              <ul className="app-thread__indicators">
                {outcome.indicators.map((indicator) => (
                  <li key={indicator.id} className="app-thread__indicator">
                    <Indicator indicator={indicator} asAt={asAt} />
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ol>
    </div>
  );
}

function sumOf({ indicators, breaks }: ThreadOutcome) {
  if (indicators.length === 0)
    return <Flag>{breaks.length > 0 ? 'Thread broken: no indicator' : 'No indicator'}</Flag>;
  const standings = Object.entries(assessmentWords)
    .map(([status, words]) => ({
      words: words.toLowerCase(),
      count: indicators.filter(({ assessment }) => assessment.status === status).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`);
  return `${counted(indicators.length, 'indicator')}: ${standings.join(', ')}`;
}

function Indicator({
  indicator,
  asAt,
}: {
  readonly indicator: ThreadIndicator;
  readonly asAt: string | null;
}) {
  const { assessment } = indicator;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{indicator.title}</h3>
      <dl className="app-facts govuk-body">
        <div>
          <dt>Latest</dt>
          <dd>
            <Observation observation={indicator.latest} unit={indicator.unit} decimals={indicator.decimals} />
          </dd>
        </div>
        <div>
          <dt>Target</dt>
          <dd>
            {indicator.target?.label ?? 'None is stated'} ({polarityWords[indicator.polarity].toLowerCase()})
          </dd>
        </div>
        <div>
          <dt>Assessment</dt>
          <dd>
            <span className="app-standing">{assessmentWords[assessment.status]}</span>
            <Reasons reasons={assessment.reasons} />
          </dd>
        </div>
        <div>
          <dt>Actions</dt>
          <dd>
            <Strands strands={indicator.strands} asAt={asAt} />
          </dd>
        </div>
      </dl>
      {indicator.comparison !== null && (
        <Comparison comparison={indicator.comparison} caption="Compared with others" />
      )}
    </>
  );
}

function Strands({ strands, asAt }: { readonly strands: readonly Strand[]; readonly asAt: string | null }) {
  if (strands.length === 0) return <Flag>No action names this indicator</Flag>;
  return (
    <ul className="govuk-list">
      {strands.map(({ actionId, ref, title, planId, body }) => (
        <li key={`${actionId} ${body?.id ?? ''}`}>
          {planId === null ? (
            <>
              {ref} {title}
            </>
          ) : (
            <a className="govuk-link" href={actionAddress(planId, ref, asAt)}>
              {ref} {title}
            </a>
          )}
          {' → '}
          {body === null ? (
            <Flag>no body answers for it</Flag>
          ) : (
            <a className="govuk-link" href={bodyAddress(body.id, asAt)}>
              {body.name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
