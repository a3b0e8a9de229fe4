import { EXIT, Failure } from '../core/failure.js';
import { isSectionLike } from '../core/file/section-folder.js';
import type { Context } from '../env.js';
import { problemFindings } from '../lint/findings.js';
import { renderFindings } from '../render/findings.js';
import type { Loaded } from '../store/read/load.js';
import { shownFrom } from './open.js';

/** Fails if it is unknown which numbers are taken, because tasks are in folders that cannot be listed. */
export function refuseUnknownNumbers(context: Context, { dir, withheld, problems }: Loaded): void {
  const { env, messages, errorScreen } = context;
  const closed = withheld.filter((place) => place === './' || (place.endsWith('/') && isSectionLike(place)));
  if (closed.length === 0) return;
  const about = problems.filter(({ place }) => closed.includes(`${place.file}/`));
  const findings = shownFrom(context, dir, problemFindings(env.disk, dir, about));
  throw new Failure(EXIT.failed, `${messages.errors.unknownNumbers()}\n\n${renderFindings(findings, errorScreen)}`);
}
