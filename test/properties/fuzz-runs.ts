/** How often a property is tried: a little and always the same in CI; `FUZZ=50 FUZZ_SEED=7` looks further. */
export function fuzzRuns(numRuns: number): { numRuns: number; seed: number } {
  return {
    numRuns: numRuns * Number(process.env['FUZZ'] ?? 1),
    seed: Number(process.env['FUZZ_SEED'] ?? 2021),
  };
}
