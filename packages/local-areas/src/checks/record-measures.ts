import type { Indicator } from '@golden-thread/outcomes';
import { indicatorMeasure } from '@golden-thread/send/measures';
import { careMeasures } from '@golden-thread/sufficiency/measures';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';

const said = {
  measure: {
    path: 'recordMeasure.measureId',
    expected: 'the id of a measure that is computed from records',
    whatToDo:
      'Name one of the measures of @golden-thread/send/measures, of sufficiency one of @golden-thread/sufficiency/measures, or leave recordMeasure out.',
  },
  part: {
    path: 'recordMeasure.part',
    expected: 'a part of the measure, or null where it has none',
    whatToDo: 'Name a part as the measure gives it; write null only where it has no parts.',
  },
  unit: {
    path: 'unit',
    expected: 'the unit of its measure, or count',
    whatToDo: 'Name a measure of the same unit, or leave recordMeasure out: the two do not count the same.',
  },
} as const;

/** `MEASURE_DOES_NOT_FIT`: an indicator names a measure of records that there is not, a part it has not, or one of another unit. */
export function recordMeasures({ lists }: AreaParts): readonly AreaIssue[] {
  return lists['indicators.json'].entries.flatMap(({ index, value: indicator }) => {
    const found = faultOf(indicator);
    if (found === null) return [];
    const { path, ...rest } = said[found];
    const given = found === 'unit' ? indicator.unit : indicator.recordMeasure;
    return [
      inFile('indicators.json', {
        code: 'MEASURE_DOES_NOT_FIT',
        path: `[${index}].${path}`,
        found: JSON.stringify(given),
        ...rest,
      }),
    ];
  });
}

/** What does not fit: the measures of sufficiency are those of looked-after children. */
function faultOf(indicator: Indicator): keyof typeof said | null {
  if (indicator.domain !== 'sufficiency') {
    const found = indicatorMeasure(indicator);
    return typeof found === 'string' ? found : null;
  }
  if (indicator.recordMeasure === undefined) return null;
  const { measureId, part } = indicator.recordMeasure;
  const measure = careMeasures.find(({ id }) => id === measureId);
  if (measure === undefined) return 'measure';
  const parts: readonly (string | null)[] = measure.parts ?? [null];
  if (!parts.includes(part)) return 'part';
  return indicator.unit === 'count' || indicator.unit === measure.unit ? null : 'unit';
}
