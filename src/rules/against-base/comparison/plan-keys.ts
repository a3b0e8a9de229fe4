import { alike, type KeyChanges, told, untold } from './key-change.js';

/** Every key of plan.yaml: what its change between two commits may do, and which rule tells it. */
export const PLAN_KEYS: KeyChanges = {
  format: untold('the schema allows one value'),
  id: told('name', 'plan-removed'),
  title: told('words', 'plan-changed'),
  organization: told('words', 'plan-changed'),
  'period.start': told('value', 'plan-changed'),
  'period.end': told('promise', 'due-postponed', 'due-advanced'),
  timezone: told('value', 'plan-changed'),
  language: untold('the language of the screens: every value stays as it is'),
  ...alike('sections[].', ['number', 'id'], told('name', 'plan-changed')),
  'sections[].title': told('words', 'plan-changed'),
  'documents[].id': told('name', 'plan-changed'),
  ...alike('documents[].', ['title', 'issuer', 'date', 'url'], told('words', 'plan-changed')),
  'orgs[].id': told('name', 'plan-changed', 'target-lowered'),
  'orgs[].name': told('words', 'plan-changed'),
  'orgs[].kind': told('promise', 'plan-changed', 'target-lowered'),
  'orgs[].code': told('words', 'plan-changed'),
  ...alike(
    'policy.',
    ['near_due_days', 'yellow_gap', 'red_gap', 'no_data_after', 'pace', 'reports', 'report_days'],
    told('value', 'policy-changed'),
  ),
  'policy.about_tolerance': told('promise', 'target-lowered', 'policy-changed'),
  'policy.separate_verifier': told('checked', 'policy-changed'),
  'lint.*.level': told('checked', 'lint-loosened'),
  'lint.*.reason': told('checked', 'plan-changed'),
  'x-*': untold('no rule and no value reads it'),
};
