const OUTWARD_AND_INWARD = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})?$/;

/**
 * The district of a postcode as typed, in capitals: `EX4` of "ex4 3pq", and of "EX4" where only that is known.
 * Undefined where it cannot be read as a postcode.
 */
export const postcodeDistrict = (postcode = ''): string | undefined =>
  OUTWARD_AND_INWARD.exec(postcode.toUpperCase().replaceAll(/[^A-Z\d]/g, ''))?.[1];
