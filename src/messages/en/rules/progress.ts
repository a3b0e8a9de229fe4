import { ruleTexts } from '../../rule-text.js';

/** Rules about status, its history and what it needs. */
export const progress = ruleTexts({
  'amendment-current': {
    title: 'Who leads, shares in and answers for a task is what the last amendment says',
    why: 'A value that is written over by hand does not tell who changed it, and when. A task without amendments is free.',
    message: { default: '{key} is "{value}", but the last amendment of it says "{to}"' },
    advice: {
      default: 'write "{to}" for {key} again (null: delete the line), then record the new one with plan assign {id}',
    },
  },
  'amendment-chain': {
    title: 'Amendments join up',
    why: 'An amendment starts from what is in force. Where amendments do not join up, nobody can say which one holds. Two people may each record one amendment: a merge keeps both entries, and the later one only repeats.',
    message: {
      from: 'the amendment of {key} starts from "{from}", but "{before}" was in force',
      void: 'this takes back an amendment that a later one (recorded at {at}, {key} from "{from}") starts from',
    },
    advice: {
      from: 'write "{before}" as from; if an amendment was not recorded, record it first',
      void: 'take back the later one first, or delete this void',
    },
  },
  'amendment-key': {
    title: 'An amendment is about the target’s own bound',
    why: 'The kind of a bound, its unit and a delivery are never amended: it would be another target. With a wrong key the amendment does nothing.',
    message: {
      bound: 'the bound of target "{name}" is {own}, but the amendment is of {key}',
      fixed: 'the bound {own} of target "{name}" cannot be amended, but the amendment is of {key}',
      orgs: '{side} does not name {org}',
      positive: '{key} must be above 0, but is {to}',
    },
    advice: {
      bound: 'write {own} as key; for another kind of bound add another target',
      fixed: 'take the entry back; where the target is hard to meet, amend its commitment to strive',
      orgs: 'add {org} to {side}, with null if it has no share',
      positive: 'write a number above 0',
    },
  },
  'amendment-approver': {
    title: 'Whoever lowers a promise names who approved it',
    why: 'A target is promised to the public. A lower bound, smaller shares or a weaker commitment need somebody who answers for them.',
    message: { default: 'the amendment of {key|taskKey} makes "{name}" easier, and names no approver' },
    advice: { default: 'add approver to the entry' },
  },
  'void-entry': {
    title: 'A void has its entry',
    why: 'A void finds its entry by instant and recorder, above it in the same list. Where there is none it takes back nothing; often git revert removed the entry.',
    message: {
      none: 'above it there is no entry that {by} recorded at {at}: the void takes back nothing',
      void: 'what {by} recorded at {at} is a void, and voids are not taken back',
    },
    advice: {
      none: 'check void and of; if the entry is really gone, the void may stay',
      void: 'record again what was taken back by mistake',
    },
  },
  'history-status': {
    title: 'The status is what history says',
    why: 'A status changes only by an entry of history. Where the two differ, nobody knows what holds and who said so. Two people may each record one change: a merge keeps both entries, and the later one only repeats.',
    message: {
      last: 'the status is "{status|status}", but the last entry of history says "{last|status}"',
      first: 'the first entry of history starts from "{from|status}", not from "{before|status}"',
      chain: 'this entry starts from "{from|status}", but the status before it is "{before|status}"',
      none: 'the status is "{status|status}", but there is no history',
    },
    advice: {
      last: 'write {last} ({last|status}) as status; if it did change, add an entry at the end of history',
      first: 'write {before} ({before|status}) as from; if an entry is missing, add it above',
      chain: 'write {before} ({before|status}) as from; if a change is missing, add it above',
      none: 'add the changes to history; if the task was never started, write not_started as status',
    },
  },
  'history-legal': {
    title: 'Changes of status follow the procedure',
    why: 'A task is started, submitted, verified and closed. Where a step is left out, nobody vouches for the result.',
    message: {
      illegal: '"{from|status}" cannot become "{to|status}" at once',
      final: 'after "{from|status}" nothing can follow, not "{to|status}" either',
      missing: '"{from|status}" became "{to|status}", but {need|lack}',
      verifier: '{by} submitted and verified it; {need|lack}',
    },
    advice: {
      illegal: 'from here it can become: {allowed}; if a step is missing, add its entry',
      final: 'delete this entry; to take the work up again, make it a new task',
      missing: 'add {key} to this entry',
      verifier: 'let someone else verify it, and name them as by',
    },
  },
  'history-order': {
    title: 'Records stand in the order of time',
    why: 'Records are only added at the end. A time that goes backwards means an old record was changed, or a clock is wrong. Two people may record at one instant.',
    message: { default: 'in {list} this entry was recorded at {at}, earlier than the one before, {before}' },
    advice: {
      default:
        'order the entries by at; correct what a fast clock recorded with plan doctor --fix-clock; the day something happened belongs in on or as_of',
    },
  },
  'history-day': {
    title: 'A change of status is of a day on which it can have happened',
    why: 'A day before the step above, the evidence or the readings makes a late task look as if it had been on time.',
    message: {
      period: 'the day {date} is before {since}, when the work began by plan',
      step: 'the day {date} is before {since}, the day of the change above it',
      evidence: 'it was submitted on {date}, but the first evidence is of {since}',
      targets: 'it was submitted on {date}, but by the readings its targets were met on {since} only',
    },
    advice: {
      period: 'write the day it happened; if it is committed, send the task back with a reason and submit it again',
      step: 'write the day it happened; if it is committed, send the task back with a reason and submit it again',
      evidence:
        'write the day it was submitted; a paper that is older has its own date; if it is committed, send the task back with a reason and submit it again',
      targets:
        'write the day it was submitted; if it is committed, send the task back with a reason and submit it again',
    },
  },
  'submitted-ready': {
    title: 'What is submitted has evidence and meets its targets',
    why: 'Without either the verifier has nothing to verify.',
    message: {
      evidence: 'the status is "{status|status}", but there is no evidence',
      short: 'the status is "{status|status}", but target "{name}" is not met',
      'no-reading': 'the status is "{status|status}", but target "{name}" has no reading',
      'no-baseline': 'the status is "{status|status}", but target "{name}" has no baseline to judge it by',
      partial:
        'the status is "{status|status}", but only some units reported values of target "{name}" that can be added up',
    },
    advice: {
      evidence:
        'add it to evidence, with its own date, which is no later than the submission; if there is none, send the task back to in_progress with a reason',
      short: 'record the reading that meets it, or send the task back to in_progress with a reason',
      'no-reading': 'record it in readings of the target, or send the task back to in_progress with a reason',
      'no-baseline': 'add the target’s baseline',
      partial:
        'record the readings of the other units, ratios with numerator and denominator, or the value of the whole city',
    },
  },
  'finished-unmet': {
    title: 'What is completed or closed meets its targets',
    why: 'A task that is finished on paper only makes the published numbers untrue.',
    message: {
      short: 'the task is "{status|status}", but target "{name}" is not met',
      'no-reading': 'the task is "{status|status}", but target "{name}" has no reading',
      'no-baseline': 'the task is "{status|status}", but target "{name}" has no baseline to judge it by',
      partial:
        'the task is "{status|status}", but only some units reported values of target "{name}" that can be added up',
    },
    advice: {
      short:
        'record the reading that meets it; if it is not met, reopen the task to in_progress with a reason, and with an approver if it is closed',
      'no-reading':
        'record it in readings of the target; if it was not done, reopen the task to in_progress with a reason, and with an approver if it is closed',
      'no-baseline': 'add the target’s baseline',
      partial:
        'record the readings of the other units, ratios with numerator and denominator, or the value of the whole city',
    },
  },
  'strive-unmet': {
    title: 'An unmet target that was only striven for is named',
    why: 'Such a target may stay unmet, but the verifier must be told when the task is submitted.',
    message: { default: 'target "{name}" was striven for and is not met, but the submission does not name it' },
    advice: { default: 'say so in the note of this entry, with "{name}" or {id}' },
  },
  'baseline-missing': {
    title: 'A target that is compared with a baseline has one',
    why: 'Without it nobody can tell whether the target is met, nor how far it is.',
    message: { default: 'target "{name}" is compared with a baseline ({bound}), but has none' },
    advice: { default: 'add baseline, with its number as value and its day as as_of' },
  },
  'pace-unused': {
    title: 'A delivery or a trend has no pace',
    why: 'Either is there or not; time that has passed would show what is not yet due as behind.',
    message: {
      delivery: 'target "{name}" is a delivery without milestones; its pace has no effect',
      steps: 'target "{name}" is a delivery, of which no values can be expected; its pace has no effect',
      trend: 'target "{name}" is a trend (not below its baseline); its pace has no effect',
    },
    advice: {
      delivery: 'remove pace; to follow the work, add milestones, each with its due date',
      steps: 'remove pace; to follow the work, add milestones, each with its due date',
      trend: 'remove pace',
    },
  },
  'definition-missing': {
    title: 'Actions and percentages have a definition',
    why: 'Without one everyone decides for themselves whether it is done, or what it is a share of.',
    message: {
      action: 'target "{name}" is an action, but nothing says when it is done',
      ratio: 'target "{name}" is a percentage, but nothing says of what',
    },
    advice: {
      action: 'add definition: what to look at, such as a document, a list or a record',
      ratio: 'add definition: the numerator, the denominator and the source',
    },
  },
});
