/** One place where the thread stops, as the graph tells it. */
export interface Break {
  readonly kind: string;
  readonly message: string;
  readonly subjectId: string;
}

/** The breaks of one kind, in plain words. */
export interface BreakGroup {
  readonly kind: string;
  /** What they are, to follow their count. */
  readonly words: string;
  /** What it means for whoever reads. */
  readonly meaning: string;
  readonly breaks: readonly Break[];
}

/** What each kind means, the most telling first: nothing is known, then nobody answers, then nothing follows. */
const kinds: Readonly<Record<string, readonly [one: string, several: string, meaning: string]>> = {
  OUTCOME_WITHOUT_INDICATOR: [
    'outcome that nothing measures',
    'outcomes that nothing measures',
    'Nobody can tell whether children and young people have it.',
  ],
  INTENTION_WITHOUT_GROUP: [
    'commissioning intention that no group answers for',
    'commissioning intentions that no group answers for',
    'Nobody is asked how it stands.',
  ],
  ACTION_WITHOUT_BODY: [
    'action that no body answers for',
    'actions that no body answers for',
    'Nobody is asked how it stands.',
  ],
  ACTION_WITHOUT_MEASURE: [
    'action with no measure',
    'actions with no measure',
    'They can be finished without anybody seeing whether they changed something.',
  ],
  OUTCOME_WITHOUT_INTENTION: [
    'outcome that no commissioning intention names',
    'outcomes that no commissioning intention names',
    'No document says what partners intend to commission for it.',
  ],
  INTENTION_WITHOUT_OUTCOME: [
    'commissioning intention that names no outcome',
    'commissioning intentions that name no outcome',
    'They can be carried out without anybody seeing what for.',
  ],
  INTENTION_WITHOUT_SERVICE: [
    'commissioning intention that names no service and no fund',
    'commissioning intentions that name no service and no fund',
    'Nothing says what is bought for them, or with which money.',
  ],
  SERVICE_WITHOUT_OUTCOME: [
    'service that serves no stated outcome',
    'services that serve no stated outcome',
    'They are provided, but neither an outcome nor an intention says what for.',
  ],
  SERVICE_WITHOUT_COMMISSIONER: [
    'service with no stated commissioner',
    'services with no stated commissioner',
    'Nothing says who pays for them.',
  ],
  FUND_WITHOUT_SERVICE: [
    'pooled fund that pays for no stated service',
    'pooled funds that pay for no stated service',
    'Nothing says what children have of the money.',
  ],
  FUND_WITHOUT_ORGANISATION: [
    'pooled fund with no stated contributions',
    'pooled funds with no stated contributions',
    'Nothing says who pays into them.',
  ],
  INDICATOR_WITHOUT_ACTION: [
    'indicator that no action is meant to move',
    'indicators that no action is meant to move',
    'They are to be measured, but no plan here says what will be done about them.',
  ],
  INDICATOR_WITHOUT_OUTCOME: [
    'indicator tied to no outcome',
    'indicators tied to no outcome',
    'They are to be measured, but nothing says which outcome they tell of.',
  ],
  INDICATOR_WITHOUT_TARGET: [
    'indicator with no target',
    'indicators with no target',
    'They are to be measured, but nothing says what would be good enough.',
  ],
  INDICATOR_WITHOUT_OBSERVATION: [
    'indicator with no figure',
    'indicators with no figure',
    'They are to be measured, but no figure is recorded.',
  ],
};

/** Groups breaks by kind, the most telling kind first; a kind without words of its own comes last, under its name. */
export function breakGroups(breaks: readonly Break[]): readonly BreakGroup[] {
  const order = Object.keys(kinds);
  const present = [...new Set(breaks.map(({ kind }) => kind))];
  const place = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return present
    .toSorted((one, other) => place(one) - place(other))
    .map((kind) => {
      const ofKind = breaks.filter((each) => each.kind === kind);
      const words = kinds[kind];
      const name = kind.toLowerCase().replaceAll('_', ' ');
      return {
        kind,
        words: words === undefined ? name : ofKind.length === 1 ? words[0] : words[1],
        meaning: words?.[2] ?? '',
        breaks: ofKind,
      };
    });
}
