import { gitee } from './gitee.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';

/** A job of a CI service that lints the plan. */
export interface CiTemplate {
  /** Where the service looks for it, from the top of the repository. */
  path: string;
  text: string;
}

/** The services that there is a job for. A new one is one file and one line here. */
export const ciTemplates = { github, gitlab, gitee } as const satisfies Record<string, CiTemplate>;

export type CiService = keyof typeof ciTemplates;
