import { baseUnread } from './against-base/base-unread.js';
import { clockCorrected } from './against-base/clock-corrected.js';
import { dueAdvanced } from './against-base/due-advanced.js';
import { duePostponed } from './against-base/due-postponed.js';
import { evidenceReplaced } from './against-base/evidence-replaced.js';
import { faultCorrected } from './against-base/fault-corrected.js';
import { idChanged } from './against-base/id-changed.js';
import { lintLoosened } from './against-base/lint-loosened.js';
import { orgRemoved } from './against-base/org-removed.js';
import { planChanged } from './against-base/plan-changed.js';
import { planRemoved } from './against-base/plan-removed.js';
import { policyChanged } from './against-base/policy-changed.js';
import { recordRemoved } from './against-base/record-removed.js';
import { recordRewritten } from './against-base/record-rewritten.js';
import { recordWithdrawn } from './against-base/record-withdrawn.js';
import { statusJumped } from './against-base/status-jumped.js';
import { targetAmended } from './against-base/target-amended.js';
import { targetChanged } from './against-base/target-changed.js';
import { targetLowered } from './against-base/target-lowered.js';
import { targetRemoved } from './against-base/target-removed.js';
import { taskChanged } from './against-base/task-changed.js';
import { taskRemoved } from './against-base/task-removed.js';
import { allocationShort } from './allocation-short.js';
import { amendmentApprover } from './amendment-approver.js';
import { amendmentChain } from './amendment-chain.js';
import { amendmentCurrent } from './amendment-current.js';
import { amendmentKey } from './amendment-key.js';
import { baselineMissing } from './baseline-missing.js';
import { boundOrder } from './bound-order.js';
import { canonicalLayout } from './canonical-layout.js';
import { dateQuotes } from './date-quotes.js';
import { dateRange } from './date-range.js';
import { definitionMissing } from './definition-missing.js';
import { dueOutside } from './due-outside.js';
import { dueUnclear } from './due-unclear.js';
import { evidenceDigest } from './evidence-digest.js';
import { evidenceFile } from './evidence-file.js';
import { evidencePath } from './evidence-path.js';
import { extensionChain } from './extension-chain.js';
import { extensionLate } from './extension-late.js';
import { fileName } from './file-name.js';
import { fileRules } from './file-rules.js';
import { finishedUnmet } from './finished-unmet.js';
import { historyDay } from './history-day.js';
import { historyLegal } from './history-legal.js';
import { historyOrder } from './history-order.js';
import { historyStatus } from './history-status.js';
import { idUnique } from './id-unique.js';
import { invisibleCharacter } from './invisible-character.js';
import { knownDocument } from './known-document.js';
import { knownMilestone } from './known-milestone.js';
import { knownOrg } from './known-org.js';
import { knownTarget } from './known-target.js';
import { leadMissing } from './lead-missing.js';
import { lintSettings } from './lint-settings.js';
import { milestoneDue } from './milestone-due.js';
import { milestones } from './milestones.js';
import { mobileNumber } from './mobile-number.js';
import { numberForm } from './number-form.js';
import { orgAlias } from './org-alias.js';
import { orgGroup } from './org-group.js';
import { orgName } from './org-name.js';
import { orgParent } from './org-parent.js';
import { paceUnused } from './pace-unused.js';
import { partOf } from './part-of.js';
import { personName } from './person-name.js';
import { planFile } from './plan-file.js';
import { readingEarly } from './reading-early.js';
import { readingKind } from './reading-kind.js';
import { readingOrder } from './reading-order.js';
import { readingOrg } from './reading-org.js';
import { recheckEarly } from './recheck-early.js';
import { recordDoubtful } from './record-doubtful.js';
import { recordFuture } from './record-future.js';
import { recordShut } from './record-shut.js';
import { relatedExists } from './related-exists.js';
import { reportMissing } from './report-missing.js';
import { reportPeriod } from './report-period.js';
import { residentId } from './resident-id.js';
import type { Rule } from './rule.js';
import { sectionGap } from './section-gap.js';
import { shownValue } from './shown-value.js';
import { striveUnmet } from './strive-unmet.js';
import { submittedReady } from './submitted-ready.js';
import { tamperedWord } from './tampered-word.js';
import { targetDueLate } from './target-due-late.js';
import { targetIdUnique } from './target-id-unique.js';
import { targetMissing } from './target-missing.js';
import { titleLength } from './title-length.js';
import { titleUnique } from './title-unique.js';
import { voidEntry } from './void-entry.js';
import { workCalendar } from './work-calendar.js';

export { type BaseFiles, toBase } from './against-base/comparison/base.js';
export type { Rule, RuleContext, Tier } from './rule.js';

/** All rules, in the order in which `plan rules` lists them. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  ...fileRules,
  fileName,
  planFile,
  lintSettings(() => rules),
  sectionGap,
  idUnique,
  targetIdUnique,
  knownOrg,
  orgName,
  orgAlias,
  orgGroup,
  orgParent,
  workCalendar,
  knownDocument,
  knownTarget,
  knownMilestone,
  relatedExists,
  dateRange,
  targetDueLate,
  milestones,
  milestoneDue,
  partOf,
  recheckEarly,
  shownValue,
  dueOutside,
  extensionChain,
  extensionLate,
  amendmentCurrent,
  amendmentChain,
  amendmentKey,
  amendmentApprover,
  voidEntry,
  boundOrder,
  historyStatus,
  historyLegal,
  historyOrder,
  historyDay,
  personName,
  recordShut,
  recordFuture,
  recordDoubtful,
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
  paceUnused,
  definitionMissing,
  targetMissing,
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
  targetAmended,
  targetChanged,
  targetRemoved,
  taskChanged,
  taskRemoved,
  idChanged,
  orgRemoved,
  planChanged,
  policyChanged,
  lintLoosened(() => rules),
];
