import type { ActionLink, Dependency } from '@golden-thread/send';
import type { ActionNode } from './send-area.ts';

/** A dependency with the action it leads to. */
export interface DependencyNode {
  readonly dependency: Dependency;
  readonly action: ActionNode;
}

/** A link with the action at its other end. */
export interface LinkedNode {
  readonly link: ActionLink;
  readonly action: ActionNode;
}
