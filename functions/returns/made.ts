import type { ReturnFormat } from '../../shared/contract/returns.ts';
import type { Asked } from './asked.ts';
import type { ListMade } from './finding.ts';

/** A return, before anybody has it: how its lists came out, and how it is written. */
export interface Made {
  readonly asked: Asked;
  readonly lists: readonly ListMade[];
  /** What is not in it, and how much of it. */
  readonly leftOut: readonly { readonly words: string; readonly count: number }[];
  readonly write: (format: ReturnFormat) => Promise<string | Uint8Array>;
}

/** Those of which there are any. */
export const present = (leftOut: Made['leftOut']): Made['leftOut'] =>
  leftOut.filter(({ count }) => count > 0);

/** Heads the file of a return that is JSON. */
export const jsonFile = ({ id, on, from, to }: Asked, content: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({ format: `safeguarding-front-door/${id}`, version: 1, on, from, to, ...content })}\n`;
