import type { ClosingStep, ContradictionKind, Rating, Risk, Shape } from '@golden-thread/rag';
import type { Deadline, PanelDecisionRecord, PlanKind, ProgressRecord } from '@golden-thread/send';
import type { AdviceSource } from '@golden-thread/send/clocks';
import { addProtection, describedValues, type SubgraphBuilder } from '@golden-thread/subgraph';

/** The enums of improvement plans. */
export function addSendEnums(builder: SubgraphBuilder<object>) {
  return {
    rating: builder.enumType('Rating', {
      description:
        'The state of an action. A council may word the states its own way; these are what they stand for.',
      values: describedValues<Rating>({
        blue: 'Complete, the impact measures achieved, and closing approved by the board.',
        green: 'On track for the impact measures and the timeline.',
        amber: 'At risk on the impact measures, the timeline or both.',
        red: 'At significant risk on the impact measures and the timeline.',
        grey: 'Recorded as waiting to start.',
        unknown: 'Nothing is recorded. Never the same as GREY.',
      }),
    }),
    shape: builder.enumType('RatingShape', {
      description: 'The shape a rating is marked with.',
      values: describedValues<Shape>({
        circle: 'A filled circle.',
        square: 'A filled square.',
        triangle: 'A triangle that stands on its side.',
        diamond: 'A square that stands on its corner.',
        ring: 'A circle with a hole.',
        question: 'A question mark.',
        tick: 'A tick.',
        cross: 'A diagonal cross.',
        star: 'A star of five points.',
        pause: 'Two upright bars.',
      }),
    }),
    planKind: builder.enumType('ImprovementPlanKind', {
      description: 'What kind of improvement plan it is.',
      values: describedValues<PlanKind>({
        'written-statement-of-action':
          'A Written Statement of Action, asked for after an inspection until 2022.',
        'priority-action-plan': 'A priority action plan, asked for after an inspection from 2023.',
        'strategic-plan': "An area's strategic plan for SEND.",
        'local-send-reform-plan': 'A Local SEND Reform Plan, from 2026.',
        'joint-commissioning-plan': 'The plan of a joint commissioning strategy for SEND.',
      }),
    }),
    deadlineKind: builder.enumType('DeadlineKind', {
      description: 'What kind of deadline it is. Only some are days.',
      values: describedValues<Deadline['kind']>({
        month: 'Due by the last day of a month.',
        ongoing: 'Goes on without end.',
        recurring: 'Comes round again.',
        'to-be-agreed': 'Not agreed yet.',
        'not-stated': 'The plan says nothing of when.',
      }),
    }),
    leadKind: builder.enumType('LeadKind', {
      description: 'Who leads. Never an individual person.',
      values: describedValues<'post' | 'body' | 'organisation'>({
        post: 'A post, whoever fills it.',
        body: 'A board, group or panel.',
        organisation: 'An organisation.',
      }),
    }),
    contradictionKind: builder.enumType('ContradictionKind', {
      description: 'How what is recorded contradicts itself.',
      values: {
        GREEN_AFTER_DEADLINE: {
          value: 'GREEN_AFTER_DEADLINE' as ContradictionKind,
          description: 'Recorded as Green after its deadline has passed.',
        },
        BLUE_WITHOUT_APPROVAL: {
          value: 'BLUE_WITHOUT_APPROVAL' as ContradictionKind,
          description: 'Recorded as Blue with no approval to close on record.',
        },
        BLUE_WITH_MEASURE_NOT_ACHIEVED: {
          value: 'BLUE_WITH_MEASURE_NOT_ACHIEVED' as ContradictionKind,
          description: 'Recorded as Blue while an impact measure is observed short of its target.',
        },
      },
    }),
    closingStep: builder.enumType('ClosingStep', {
      description: 'How far the closing of an action has come.',
      values: describedValues<ClosingStep>({
        open: 'Under way or waiting: not recorded as complete.',
        complete: 'Recorded as complete; evidence is still to be submitted, or again after it was returned.',
        'evidence-submitted': 'Evidence is submitted and waits for the panel.',
        'evidence-accepted': 'The panel accepted the evidence; the board has still to approve.',
        closed: 'The board approved closing it.',
      }),
    }),
    recordKind: builder.enumType('ActionRecordKind', {
      description: 'What kind of record it is.',
      values: describedValues<'progress' | 'rating' | 'evidence' | 'panel-decision' | 'board-approval'>({
        progress: 'How far the action has come.',
        rating: "The lead's own judgement.",
        evidence: 'Evidence of what the action brought about.',
        'panel-decision': 'The panel accepted or returned evidence.',
        'board-approval': 'A board approved closing the action.',
      }),
    }),
    progressStatus: builder.enumType('ProgressStatus', {
      description: 'How far an action has come.',
      values: describedValues<ProgressRecord['status']>({
        'not-started': 'It has not started.',
        'in-progress': 'It is under way.',
        complete: 'It is done; what it brought about is judged apart.',
      }),
    }),
    risk: builder.enumType('Risk', {
      description: 'How likely the recorder thinks something is to be missed.',
      values: describedValues<Risk>({
        none: 'Not at risk.',
        risk: 'At risk.',
        'significant-risk': 'At significant risk.',
        unknown: 'The recorder did not say.',
      }),
    }),
    protection: addProtection(builder),
    adviceSource: builder.enumType('AdviceSource', {
      description: 'Whom an authority asks for advice on the needs of a child.',
      values: describedValues<AdviceSource>({
        education: 'The school, college or early years setting.',
        health: 'Health care.',
        'educational-psychology': 'Educational psychology.',
        'social-care': 'Social care.',
        other: 'Anybody else.',
      }),
    }),
    panelDecision: builder.enumType('EvidenceDecision', {
      description: 'What the evidence panel decided.',
      values: describedValues<PanelDecisionRecord['decision']>({
        accepted: 'The evidence shows what it is meant to show.',
        returned: 'The evidence goes back, with the reason.',
      }),
    }),
  };
}
