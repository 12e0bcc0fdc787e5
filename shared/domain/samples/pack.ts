/** One part of what a reviewer from outside sees of a case: a heading and a text without names. */
export interface PackPart {
  readonly heading: string;
  readonly words: string;
}
