/** Forges by the name of their host, with the page that opens a request to take over a branch. */
const FORGES: readonly (readonly [RegExp, (home: string, branch: string, into: string) => string])[] = [
  [/(^|\.)github\./, (home, branch, into) => `${home}/compare/${word(into)}...${word(branch)}?expand=1`],
  [/(^|\.)gitee\./, (home, branch, into) => `${home}/pull/new/${word(branch)}...${word(into)}`],
  [
    /(^|\.)gitlab\.|(^|\.)jihulab\./,
    (home, branch, into) =>
      `${home}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${encodeURIComponent(branch)}&merge_request%5Btarget_branch%5D=${encodeURIComponent(into)}`,
  ],
];

/** A path of a request to take over a branch, as forges have it. */
const REQUEST = /\/(merge_requests|pull|pulls|compare)(\/|\?|$)/;

/**
 * The page that opens a request to take over a branch: the one that the server named when it was pushed, else the one
 * that the forge is known to have.
 * @param said the lines that the server printed
 * @param url the address of the remote
 * @returns null if the forge is not known
 */
export function reviewPage(said: readonly string[], url: string, branch: string, into: string): string | null {
  const named = said.flatMap((line) => line.match(/https?:\/\/[^\s<>"'，。]+/g) ?? []);
  const page = named.find((one) => REQUEST.test(one));
  if (page !== undefined) return page;
  const place = placeOf(url);
  if (place === null) return null;
  return (
    FORGES.find(([host]) => host.test(place.host))?.[1](`https://${place.host}/${place.path}`, branch, into) ?? null
  );
}

/** Host and path of a remote: `https://host/path.git`, `ssh://git@host:22/path`, `git@host:path`. */
function placeOf(url: string): { host: string; path: string } | null {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
    /^(?:[^/@]+@)?([^/:@]+):(?!\/)(.+)$/.exec(url) ??
    [];
  if (host === undefined || path === undefined) return null;
  return { host: host.toLowerCase(), path: path.replace(/\/+$/, '').replace(/\.git$/, '') };
}

function word(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
