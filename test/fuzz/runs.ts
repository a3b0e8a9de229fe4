/**
 * How long a fuzzer runs, for fast-check. `npm test` tries the same small set each time; `npm run fuzz` sets another
 * seed and many times as many runs.
 * @param numRuns how many runs `npm test` can afford
 */
export function fuzzRuns(numRuns: number): { seed: number; numRuns: number } {
  const { FUZZ_SEED = '20201231', FUZZ_TIMES = '1' } = process.env;
  return { seed: Number(FUZZ_SEED), numRuns: Math.ceil(numRuns * Number(FUZZ_TIMES)) };
}
