/** Where the pages about samples of decisions are. */
export const samplePaths = {
  home: '/samples',
  draw: '/samples/draw',
  results: '/samples/results',
  sample: (number: number) => `/samples/${number}`,
  eligible: (number: number) => `/samples/${number}/eligible.csv`,
  case: (sample: number, of: number) => `/samples/${sample}/cases/${of}`,
  pack: (sample: number, of: number) => `/samples/${sample}/cases/${of}/pack`,
} as const;

/** Where a reviewer from outside finds the cases released to them. */
export const externalPaths = {
  home: '/external-cases',
  case: (sample: number, of: number) => `/external-cases/${sample}/${of}`,
} as const;
