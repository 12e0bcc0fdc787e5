import type { PeopleKind } from '../answers/sections.ts';

/** A list of people in a draft, in words. */
export interface PeopleList {
  readonly kind: PeopleKind;
  /** The list's page, and the draft's section that says it was looked at. */
  readonly page: 'children' | 'adults' | 'professionals';
  readonly heading: string;
  readonly one: string;
  readonly most: number;
}
