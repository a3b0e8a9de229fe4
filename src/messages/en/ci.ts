import type { Messages } from '../messages.js';

/** What `plan ci` says. */
export const ci: Messages['ci'] = {
  summary: 'print the job that checks a plan in CI: GitHub Actions, GitLab CI, Gitee Go',
  options: {
    service: 'github, gitlab or gitee',
    write: 'write it to its place in the repository; other content there is left alone',
  },
  written: (path) => `${path} is written; commit and push it, and the plan is checked for every merge request`,
  kept: (path) => `${path} holds it already, nothing was changed`,
  exists: (path) => `${path} holds something else, nothing was changed; add to it what is printed without --write`,
};
