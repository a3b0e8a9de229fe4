import { gitee } from './gitee.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';

/** A job of a CI service that lints the plan. */
export interface CiTemplate {
  /** Where the service looks for the file, from the root of the repository. */
  path: string;
  text: string;
}

/** The services that have a job. A new one is one file and one line here. */
export const ciTemplates = { github, gitlab, gitee } as const satisfies Record<string, CiTemplate>;

export type CiService = keyof typeof ciTemplates;
