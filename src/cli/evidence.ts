import { evidenceFrom, type NewEvidence } from '../core/change/evidence.js';
import { usageFailure } from '../core/failure.js';
import { clean } from '../core/printable.js';
import type { Context } from '../env.js';
import { valuesOf } from './options.js';

/** Evidence that was typed as paths and addresses; wrong usage where a text is neither. */
export function typedEvidence(context: Context, option: unknown): NewEvidence[] {
  return (valuesOf(option) ?? []).map((text) => {
    const evidence = evidenceFrom(text);
    if ('refused' in evidence) throw usageFailure(context.messages.errors.badEvidence[evidence.refused](clean(text)));
    return evidence;
  });
}
