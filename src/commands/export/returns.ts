import { EXIT, Failure } from '../../core/failure.js';
import type { Exporter } from './format.js';

/** Forms for the units that have something to report, a file for each. */
export const exportReturns: Exporter = async ({ context }) => {
  throw new Failure(EXIT.findings, context.messages.screens.exporting.nobody);
};
