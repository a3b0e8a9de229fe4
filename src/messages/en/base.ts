import type { Messages } from '../messages.js';

/** Comparing with what is committed: plan lint --base. */
export const base: Messages['base'] = {
  option:
    'also compare with this commit or branch, such as origin/main: are entries, due dates, targets and numbers kept',
  unfetched: (revision) =>
    `there is no commit, branch or tag "${revision}", and this clone has only the newest commits; run git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", in CI fetch the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)`,
  tooShallow: (revision) =>
    `this clone has only the newest commits, so the merge base of "${revision}" and what is here is unknown; run git fetch --deepen=100 origin, again if that is not enough, or git fetch --unshallow origin for the whole history; in CI write fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab)`,
  rule: (id) => `rule ${id} compares with what is committed; add --base, such as --base origin/main`,
};
