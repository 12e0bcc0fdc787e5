import type { Child, Family } from './family.ts';

/** A child with the numbers by which the world knows it. */
export interface KnownChild {
  readonly child: Child;
  readonly person: string;
  readonly nhs: () => string;
  readonly upn: () => string;
}

/** A family with its children known by number. */
export interface KnownFamily {
  readonly family: Family;
  readonly household: string;
  readonly children: readonly KnownChild[];
}

/** The children born together with this one, itself included, in order. */
export const bornTogether = (known: KnownChild, home: KnownFamily): readonly KnownChild[] =>
  home.children.filter((other) => other.child.birth === known.child.birth);
