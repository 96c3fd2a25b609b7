import { countingObservations, reconcileFigure } from '@golden-thread/outcomes';
import { measuresByTheme } from '@golden-thread/sufficiency';
import { projectYearly, reproduceRow, yearlySeries } from '@golden-thread/sufficiency/projection';
import { expect, it } from 'vitest';
import { area } from './rotherham.ts';

it('Rotherham made 9 promises to the children it looks after', () => {
  expect(area.promises.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('its sufficiency strategy has 7 priorities, each the outcome measure of one objective of the delivery plan', () => {
  expect(area.sufficiencyPriorities).toHaveLength(7);
  for (const { objectiveRefs } of area.sufficiencyPriorities) {
    expect(objectiveRefs).toHaveLength(1);
    const objective = area.deliveryObjectives.find(({ ref }) => ref === objectiveRefs[0]);
    expect(objective?.outcomeMeasure).not.toBeNull();
  }
  expect(area.deliveryObjectives.filter(({ outcomeMeasure }) => outcomeMeasure !== null)).toHaveLength(7);
});

it('has 20 measures of success in 4 themes, each carried by an indicator of sufficiency', () => {
  expect(
    measuresByTheme(area.measuresOfSuccess).map(({ theme, measures }) => `${theme} ${measures.length}`),
  ).toEqual(['Overarching 2', 'Fostering 4', 'Right Child Right Care 7', 'Residential 7']);
  const domains = new Map(area.indicators.map(({ id, domain }) => [id, domain]));
  expect(area.measuresOfSuccess.map(({ indicatorId }) => domains.get(indicatorId ?? ''))).toEqual(
    Array(20).fill('sufficiency'),
  );
});

it('lists whom it asked and which versions its documents went through', () => {
  expect(area.consultations.find(({ id }) => id === 'looked-after-council-2022-09-14')?.status).toBe(
    'planned',
  );
  expect(area.documentVersions.map(({ status }) => status)).toEqual(['final', 'draft', 'final', 'draft']);
});

it('prints a yearly change of −4.23 %, which is the mean of the last three and not of seven years', () => {
  const [children] = area.publishedProjections;
  const figure = area.figures.find(({ id }) => id === children?.changeFigureId);
  expect(figure && reconcileFigure(figure)).toMatchObject({ agrees: true, recomputed: -4.233008 });
  const observations = area.observations.filter(({ indicatorId }) => indicatorId === children?.indicatorId);
  const known = yearlySeries(countingObservations(observations, '2022-09-06'));
  expect(known.map(({ value }) => value)).toEqual([642, 595, 595, 563]);
  const projected = children && projectYearly(known, children.years, children.method);
  expect(projected?.window.values).toBe(4);
  expect(projected?.points.map(({ value }) => value)).toEqual([539.17, 516.35, 494.49]);
});

it('says that in-house fostering rises, where the two years it prints fall', () => {
  const homes = area.publishedProjections[1];
  const found = homes?.rows.map(({ title, direction, past }) => [
    title,
    reproduceRow({
      direction,
      past: past.map(({ date, figureId }) => ({
        date,
        value: area.figures.find(({ id }) => id === figureId)?.reported ?? null,
      })),
      method: homes.method,
      years: homes.years,
    }).agrees,
  ]);
  expect(found).toEqual([
    ['External residential homes', null],
    ['In-house residential homes', null],
    ['Independent fostering agencies', true],
    ['In-house fostering', false],
    ['Yearly spending on homes, to 2025', null],
  ]);
});
