/**
 * Ranges of local authority codes, first and last, that a UPN may hold in its second to fourth characters.
 * Source: docs/reference.md#identifiers (census rule 1530).
 */
const RANGES = [
  [1, 5],
  [201, 213],
  [301, 320],
  [330, 336],
  [340, 344],
  [350, 359],
  [370, 373],
  [380, 384],
  [390, 394],
  [420, 420],
  [660, 681],
  [701, 708],
  [800, 803],
  [805, 808],
  [810, 813],
  [815, 816],
  [820, 823],
  [825, 826],
  [830, 831],
  [835, 841],
  [845, 846],
  [850, 852],
  [855, 857],
  [860, 861],
  [865, 896],
  [908, 909],
  [916, 916],
  [919, 919],
  [921, 921],
  [925, 926],
  [928, 929],
  [931, 931],
  [933, 933],
  [935, 938],
  [940, 941],
] as const;

/** May a UPN hold this local authority code? */
export const isUpnAuthority = (code: number): boolean =>
  RANGES.some(([first, last]) => code >= first && code <= last);
