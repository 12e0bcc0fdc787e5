/** A council whose area borders on the authority's, as its settings know it. */
export interface Neighbour {
  /** As people call it: "Westmarch Council". */
  readonly name: string;
  /** Telephone of its front door for children, in working hours. */
  readonly frontDoor: string;
  /** Telephone at all other times. */
  readonly outOfHours: string;
  /** Postcode districts, like `EX4`, that lie wholly in its area. */
  readonly postcodeDistricts: readonly string[];
}

/** The part of an authority's settings that tells whose area a child lives in. */
export interface Surroundings {
  /** The authority's own name. */
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
}
