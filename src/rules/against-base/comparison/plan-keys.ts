import { forKeys, type KeyChanges, reportedBy, unreported } from './key-change.js';

/** Every key of plan.yaml: what its change between two commits may affect, and which rule reports it. */
export const PLAN_KEYS: KeyChanges = {
  format: unreported('the schema allows one value'),
  id: reportedBy('name', 'plan-removed'),
  title: reportedBy('words', 'plan-changed'),
  organization: reportedBy('words', 'plan-changed'),
  'period.start': reportedBy('value', 'plan-changed'),
  'period.end': reportedBy('promise', 'due-postponed', 'due-advanced'),
  timezone: reportedBy('value', 'plan-changed'),
  language: unreported('the language of the screens: every value stays as it is'),
  ...forKeys('sections[].', ['number', 'id'], reportedBy('name', 'plan-changed')),
  'sections[].title': reportedBy('words', 'plan-changed'),
  'documents[].id': reportedBy('name', 'plan-changed'),
  ...forKeys('documents[].', ['title', 'issuer', 'date', 'url'], reportedBy('words', 'plan-changed')),
  'orgs[].id': reportedBy('name', 'plan-changed', 'target-lowered'),
  'orgs[].name': reportedBy('words', 'plan-changed'),
  'orgs[].kind': reportedBy('promise', 'plan-changed', 'target-lowered'),
  'orgs[].code': reportedBy('words', 'plan-changed'),
  ...forKeys(
    'policy.',
    ['near_due_days', 'yellow_gap', 'red_gap', 'no_data_after', 'pace', 'reports', 'report_days'],
    reportedBy('value', 'policy-changed'),
  ),
  'policy.about_tolerance': reportedBy('promise', 'target-lowered', 'policy-changed'),
  'policy.separate_verifier': reportedBy('checked', 'policy-changed'),
  'lint.*.level': reportedBy('checked', 'lint-loosened'),
  'lint.*.reason': reportedBy('checked', 'plan-changed'),
  'x-*': unreported('no rule and no value reads it'),
};
