import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the files in a run: slow ones first, so that no worker is left with one of them at the end. Files of one
 * project follow one another, for only they share a worker.
 */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFast = ({ project }: TestSpecification) => project.name === 'fast';
    return [...sorted.filter((file) => !isFast(file)), ...sorted.filter(isFast)];
  }
}
