const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The mean, or 0 of nothing. */
export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : sum(numbers) / numbers.length;

/** The number that so many in a hundred do not exceed (nearest rank), or 0 of nothing. */
export const percentile = (numbers: readonly number[], percent: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
};

/** Mean, p99 and most. */
export const spread = (numbers: readonly number[]): { mean: number; p99: number; max: number } => ({
  mean: mean(numbers),
  p99: percentile(numbers, 99),
  max: percentile(numbers, 100),
});
