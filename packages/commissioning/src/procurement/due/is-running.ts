import type { IsoDate } from '@golden-thread/outcomes';
import type { Contract } from '../contract.ts';

/** Whether a contract was made and had not ended on a day; one whose end nobody knows runs on. */
export function isRunning({ stage, endDate }: Pick<Contract, 'stage' | 'endDate'>, day: IsoDate): boolean {
  return stage === 'made' && (endDate === null || day <= endDate);
}
