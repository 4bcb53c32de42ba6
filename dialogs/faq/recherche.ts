import { FAQ_AMI_ISERE_2023 } from './ami-isere-2023/index.js';
import type { EntreeFaq } from './entree.js';

/** Every entry of the call in force. */
export const ENTREES: readonly EntreeFaq[] = FAQ_AMI_ISERE_2023;

const PAR_ID = new Map(ENTREES.map((e) => [e.id, e]));

/** The entry of that id, or undefined. */
export function entreeFaq(id: string): EntreeFaq | undefined {
  return PAR_ID.get(id);
}
