import { allocationShort } from './allocation-short.js';
import { amendmentCurrent } from './amendment-current.js';
import { baseUnread } from './base-unread.js';
import { baselineMissing } from './baseline-missing.js';
import { boundOrder } from './bound-order.js';
import { canonicalLayout } from './canonical-layout.js';
import { clockCorrected } from './clock-corrected.js';
import { dateQuotes } from './date-quotes.js';
import { dateRange } from './date-range.js';
import { definitionMissing } from './definition-missing.js';
import { dueAdvanced } from './due-advanced.js';
import { dueOutside } from './due-outside.js';
import { duePostponed } from './due-postponed.js';
import { dueUnclear } from './due-unclear.js';
import { evidenceDigest } from './evidence-digest.js';
import { evidenceFile } from './evidence-file.js';
import { evidencePath } from './evidence-path.js';
import { evidenceReplaced } from './evidence-replaced.js';
import { extensionChain } from './extension-chain.js';
import { extensionLate } from './extension-late.js';
import { faultCorrected } from './fault-corrected.js';
import { fileName } from './file-name.js';
import { finishedUnmet } from './finished-unmet.js';
import { historyDay } from './history-day.js';
import { historyLegal } from './history-legal.js';
import { historyOrder } from './history-order.js';
import { historyStatus } from './history-status.js';
import { idChanged } from './id-changed.js';
import { idUnique } from './id-unique.js';
import { invisibleCharacter } from './invisible-character.js';
import { knownDocument } from './known-document.js';
import { knownOrg } from './known-org.js';
import { knownTarget } from './known-target.js';
import { leadMissing } from './lead-missing.js';
import { lintLoosened } from './lint-loosened.js';
import { lintSettings } from './lint-settings.js';
import { mobileNumber } from './mobile-number.js';
import { numberForm } from './number-form.js';
import { personName } from './person-name.js';
import { planChanged } from './plan-changed.js';
import { planFile } from './plan-file.js';
import { planRemoved } from './plan-removed.js';
import { policyChanged } from './policy-changed.js';
import { readingRules } from './reading.js';
import { readingEarly } from './reading-early.js';
import { readingKind } from './reading-kind.js';
import { readingOrder } from './reading-order.js';
import { readingOrg } from './reading-org.js';
import { recordFuture } from './record-future.js';
import { recordRemoved } from './record-removed.js';
import { recordRewritten } from './record-rewritten.js';
import { recordShut } from './record-shut.js';
import { recordWithdrawn } from './record-withdrawn.js';
import { relatedExists } from './related-exists.js';
import { reportMissing } from './report-missing.js';
import { reportPeriod } from './report-period.js';
import { residentId } from './resident-id.js';
import type { Rule } from './rule.js';
import { sectionGap } from './section-gap.js';
import { statusJumped } from './status-jumped.js';
import { striveUnmet } from './strive-unmet.js';
import { submittedReady } from './submitted-ready.js';
import { tamperedWord } from './tampered-word.js';
import { targetChanged } from './target-changed.js';
import { targetDueLate } from './target-due-late.js';
import { targetIdUnique } from './target-id-unique.js';
import { targetLowered } from './target-lowered.js';
import { targetRemoved } from './target-removed.js';
import { taskChanged } from './task-changed.js';
import { taskRemoved } from './task-removed.js';
import { titleLength } from './title-length.js';
import { titleUnique } from './title-unique.js';

export { type BaseFiles, toBase } from './base.js';
export type { Context, Rule, Tier } from './rule.js';

/** All rules, in the order in which `plan rules` lists them. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  ...readingRules,
  fileName,
  planFile,
  lintSettings(() => rules),
  sectionGap,
  idUnique,
  targetIdUnique,
  knownOrg,
  knownDocument,
  knownTarget,
  relatedExists,
  dateRange,
  targetDueLate,
  dueOutside,
  extensionChain,
  extensionLate,
  amendmentCurrent,
  boundOrder,
  historyStatus,
  historyLegal,
  historyOrder,
  historyDay,
  personName,
  recordShut,
  recordFuture,
  readingKind,
  readingOrg,
  readingOrder,
  readingEarly,
  allocationShort,
  submittedReady,
  finishedUnmet,
  evidencePath,
  evidenceFile,
  evidenceDigest,
  reportPeriod,
  reportMissing,
  tamperedWord,
  invisibleCharacter,
  residentId,
  mobileNumber,
  striveUnmet,
  dueUnclear,
  baselineMissing,
  definitionMissing,
  dateQuotes,
  numberForm,
  titleLength,
  titleUnique,
  leadMissing,
  canonicalLayout,
  baseUnread,
  planRemoved,
  recordRewritten,
  clockCorrected,
  recordRemoved,
  recordWithdrawn,
  faultCorrected,
  evidenceReplaced,
  statusJumped,
  duePostponed,
  dueAdvanced,
  targetLowered,
  targetChanged,
  targetRemoved,
  taskChanged,
  taskRemoved,
  idChanged,
  planChanged,
  policyChanged,
  lintLoosened(() => rules),
];
