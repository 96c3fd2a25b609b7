import { createHmac } from 'node:crypto';
import { roundAtRandom } from '@golden-thread/disclosure';

/** Rounds the count of the cell of a name: of one name always with the same draw. */
export type RoundCell = (name: string, count: number) => number;

/** 48 bits of a digest, as a number from 0 up to 1. */
const WIDTH = 2 ** 48;

/**
 * Rounds the cells of one area. The draw of a cell comes from the area's secret and the cell's name, so a question asked again has
 * the same answer and nobody without the secret can foresee it. Whatever counts the same children has to have the same name.
 *
 * @param secret - 32 bytes by chance, of this area alone.
 */
export function roundCells(secret: Uint8Array): RoundCell {
  return (name, count) => {
    const digest = createHmac('sha256', secret).update('count of children\n').update(name).digest();
    return roundAtRandom(count, digest.readUIntBE(0, 6) / WIDTH);
  };
}
