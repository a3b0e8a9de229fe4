import { baselineMissing } from './baseline-missing.js';
import { boundOrder } from './bound-order.js';
import { dateQuotes } from './date-quotes.js';
import { dateRange } from './date-range.js';
import { definitionMissing } from './definition-missing.js';
import { dueUnclear } from './due-unclear.js';
import { evidencePath } from './evidence-path.js';
import { extensionChain } from './extension-chain.js';
import { fileName } from './file-name.js';
import { finishedUnmet } from './finished-unmet.js';
import { historyLegal } from './history-legal.js';
import { historyOrder } from './history-order.js';
import { historyStatus } from './history-status.js';
import { idUnique } from './id-unique.js';
import { knownDocument } from './known-document.js';
import { knownOrg } from './known-org.js';
import { knownTarget } from './known-target.js';
import { planFile } from './plan-file.js';
import { readingRules } from './reading.js';
import { relatedExists } from './related-exists.js';
import type { Rule } from './rule.js';
import { striveUnmet } from './strive-unmet.js';
import { submittedReady } from './submitted-ready.js';
import { tamperedWord } from './tampered-word.js';
import { targetIdUnique } from './target-id-unique.js';

export type { Context, Rule } from './rule.js';

/** All rules, in the order in which `plan rules` lists them. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  ...readingRules,
  fileName,
  planFile,
  idUnique,
  targetIdUnique,
  knownOrg,
  knownDocument,
  knownTarget,
  relatedExists,
  dateRange,
  extensionChain,
  boundOrder,
  historyStatus,
  historyLegal,
  historyOrder,
  submittedReady,
  finishedUnmet,
  evidencePath,
  tamperedWord,
  striveUnmet,
  dueUnclear,
  baselineMissing,
  definitionMissing,
  dateQuotes,
];
