import {
  leadsAction,
  ratingLabel,
  refusalToApproveClosing,
  refusalToDecideEvidence,
  refusalToRecordRating,
  refusalToSubmitEvidence,
  type Rating,
  type Refusal,
} from '@golden-thread/rag';
import {
  invalidInput,
  linkIssues,
  LONGEST,
  notYourRight,
  parseGlobalId,
  textIssues,
  tidied,
} from '@golden-thread/subgraph';
import { carryOut } from './carry-out.ts';
import type { CommandHouse } from './command.ts';
import type { Commands } from './commands.ts';
import type { RefusalView } from './outcome.ts';
import { evidenceMoved } from './evidence-moved.ts';
import { ratingIssues } from './rating-issues.ts';
import { refusalView } from './refusal-view.ts';
import type { Situation } from './situation.ts';

const text = (needed: boolean) => ({ longest: LONGEST.text, needed });

/** The commands of one request, carried out as the person who asks. */
export function createCommands(house: CommandHouse): Commands {
  const asView = (refusal: Refusal | null, { action, computed }: Situation): RefusalView | null =>
    refusal === null ? null : refusalView(refusal, action.plan.area.code, computed);

  /** An action lead speaks for the actions they lead; an officer coordinates the whole plan. */
  const notLead = ({ actor, duties }: Situation): RefusalView | null =>
    house.person.role === 'action-lead' && !leadsAction(actor, duties)
      ? notYourRight('You do not lead this action.', 'Ask a lead of the action, or an officer of the area.')
      : null;

  return {
    recordProgress: (command) => {
      const note = tidied(command.note);
      const { status, measuresRisk, timelineRisk } = command;
      const said = { status, measuresRisk, timelineRisk, note };
      return carryOut(house, {
        kind: 'progress',
        decision: null,
        object: 'progress',
        policyAction: 'record',
        command,
        issues: () => textIssues('note', note, text(false)),
        refuse: notLead,
        said,
        content: () => said,
      });
    },

    recordRating: (command) => {
      const reason = tidied(command.reason);
      const rating = command.rating as Exclude<Rating, 'unknown'>;
      return carryOut(house, {
        kind: 'rating',
        decision: null,
        object: 'rating',
        policyAction: 'record',
        command,
        issues: ({ plan }) => [
          ...ratingIssues(command.rating, plan.scheme.states),
          ...textIssues('reason', reason, text(false)),
        ],
        refuse: (situation) =>
          notLead(situation) ??
          asView(
            refusalToRecordRating(
              { rating, computed: situation.computed, reason },
              situation.closing,
              situation.measures,
              situation.action.plan.scheme,
            ),
            situation,
          ),
        said: { rating, reason },
        content: ({ action }) => ({ rating, statedAs: ratingLabel(action.plan.scheme, rating), reason }),
      });
    },

    submitEvidence: (command) => {
      const [title, description] = [tidied(command.title), tidied(command.description)];
      const link = command.link === null || command.link.trim() === '' ? null : command.link.trim();
      return carryOut(house, {
        kind: 'evidence',
        decision: null,
        object: 'evidence',
        policyAction: 'submit',
        command,
        issues: () => [
          ...textIssues('title', title, { longest: LONGEST.title, needed: true }),
          ...textIssues('description', description, text(true)),
          ...(link === null ? [] : linkIssues('link', link)),
        ],
        refuse: (situation) =>
          notLead(situation) ?? asView(refusalToSubmitEvidence(situation.closing), situation),
        said: { title, description, link },
        content: () => ({ title, description, link }),
      });
    },

    decideEvidence: (command) => {
      const reason = tidied(command.reason);
      const evidenceId = parseGlobalId(command.evidenceId);
      return carryOut(house, {
        kind: 'panel-decision',
        decision: 'accept-evidence',
        object: 'panel-decision',
        policyAction: 'decide',
        command,
        issues: () => textIssues('reason', reason, text(true)),
        refuse: (situation) => {
          const { action, actor, closing, duties } = situation;
          const refusal = refusalToDecideEvidence(closing, actor, duties);
          if (refusal !== null) return asView(refusal, situation);
          const standing = closing.evidence?.id;
          if (evidenceId?.areaCode === action.plan.area.code && evidenceId.localId === standing) return null;
          return invalidInput([evidenceMoved(command.evidenceId)]);
        },
        said: { evidenceId: evidenceId?.localId ?? '', decision: command.decision, reason },
        content: ({ closing }) => ({ evidenceId: closing.evidence!.id, decision: command.decision, reason }),
      });
    },

    approveClosing: (command) => {
      const reason = tidied(command.reason);
      return carryOut(house, {
        kind: 'board-approval',
        decision: 'close-action',
        object: 'board-approval',
        policyAction: 'approve',
        command,
        issues: () => textIssues('reason', reason, text(true)),
        refuse: (situation) =>
          asView(
            refusalToApproveClosing(situation.closing, situation.measures, situation.actor, situation.duties),
            situation,
          ),
        said: { reason },
        content: ({ actor, duties }) => ({
          bodyId: duties.closingBodyIds.find((id) => actor.bodyIds.includes(id))!,
          reason,
        }),
      });
    },
  };
}
