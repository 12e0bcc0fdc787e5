/** One line of the benchmark's output. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; null where it is only watched. */
  readonly goal: number | null;
  readonly ok: boolean;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export const figure = (name: string, value: number, unit: string, goal: number | null = null): Figure => ({
  name,
  value: rounded(value),
  unit,
  goal,
  ok: goal === null || value <= goal,
});

/** The value below which this share of all values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
