import { EXIT, Failure } from '../../core/failure.js';
import { clean } from '../../core/text/printable.js';
import type { ServerFailure } from '../../store/git/sync/server-failure.js';
import type { Upstream } from '../../store/git/sync/upstream.js';
import type { SyncDesk } from './desk.js';

/** Says that a server could not be used, and that nothing is lost. @param isPush whether only sending failed */
export function serverFailed(
  { context }: SyncDesk,
  { url }: Upstream,
  { server, detail }: ServerFailure,
  isPush: boolean,
): Failure {
  const words = context.messages.screens.sync.server;
  const why = words.why[server](clean(url));
  const said = detail === '' ? '' : words.said(clean(detail));
  return new Failure(EXIT.failed, `${isPush ? words.notSent() : words.unreached()}${why}${said}`);
}
