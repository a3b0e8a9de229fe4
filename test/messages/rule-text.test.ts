import { expect, it } from 'vitest';
import type { DiagnosticOf, FileDiagnostic } from '../../src/core/diagnostic.js';
import { ruleTexts } from '../../src/messages/rule-text.js';

// What is shown here is shown to `npm run types`: a line that is wrong in no way is an error below `@ts-expect-error`.
const [title, why] = ['', ''];
const place = { file: 'plan.yaml' };

it('takes the words of a rule as they are', () => {
  const texts = ruleTexts({
    'bound-order': {
      title,
      why,
      message: { between: '{low} to {high}', pace: 'by {date}' },
      advice: { between: '{high} to {low}', default: 'by date' },
    },
    'history-status': {
      title,
      why,
      message: { last: '{status|status} {last}', first: '{from}', chain: '{before}', none: '{status}' },
      advice: { default: 'look at the history' },
    },
  });
  expect(texts['bound-order'].message['between']).toBe('{low} to {high}');
});

it('lets no wrong words through the compiler', () => {
  const advice = { default: '' };
  const wrong = [
    // @ts-expect-error: a misspelt placeholder
    ruleTexts({ 'title-unique': { title, why, message: { default: 'as {ohter}' }, advice } }),
    // @ts-expect-error: an argument of another variant
    ruleTexts({ 'bound-order': { title, why, message: { between: '{date}', pace: '{date}' }, advice } }),
    // @ts-expect-error: an argument that not all variants have which share the advice
    ruleTexts({ 'bound-order': { title, why, message: { between: '', pace: '' }, advice: { default: '{date}' } } }),
    // @ts-expect-error: no such group of the field's words
    ruleTexts({ 'title-unique': { title, why, message: { default: '{other|statsu}' }, advice } }),
    // @ts-expect-error: a variant without a message
    ruleTexts({ 'bound-order': { title, why, message: { between: '' }, advice } }),
    // @ts-expect-error: a variant without advice
    ruleTexts({ 'bound-order': { title, why, message: { between: '', pace: '' }, advice: { pace: '' } } }),
    // @ts-expect-error: no such variant
    ruleTexts({ 'title-unique': { title, why, message: { default: '', near: '' }, advice } }),
    // @ts-expect-error: no such rule
    ruleTexts({ 'title-uniqe': { title, why, message: { default: '' }, advice } }),
  ];
  expect(wrong).toHaveLength(8);
});

it('lets no wrong diagnostic through the compiler', () => {
  const right: DiagnosticOf<'bound-order'> = { variant: 'between', place, args: { low: 5, high: 3 } };
  // @ts-expect-error: no such variant
  const misspelt: DiagnosticOf<'bound-order'> = { variant: 'betwen', place, args: { low: 5, high: 3 } };
  // @ts-expect-error: a missing argument
  const missing: DiagnosticOf<'bound-order'> = { variant: 'between', place, args: { low: 5 } };
  // @ts-expect-error: a superfluous argument
  const superfluous: DiagnosticOf<'title-unique'> = { place, args: { other: 1, width: 2 } };
  const args = { other: 1, name: 'a' };
  // @ts-expect-error: a superfluous argument, in a record made before
  const elsewhere: DiagnosticOf<'title-unique'> = { place, args };
  // @ts-expect-error: arguments where the message has none
  const none: DiagnosticOf<'canonical-layout'> = { variant: 'flow', place, args: { key: 'id' } };
  // @ts-expect-error: a rule that has one message only names no variant
  const one: DiagnosticOf<'title-unique'> = { variant: 'near', place, args: { other: 1 } };
  // @ts-expect-error: the store has no such rule
  const store: FileDiagnostic = { rule: 'title-unique', place, args: { other: 1 } };
  // @ts-expect-error: the store yields a misspelt variant
  const variant: FileDiagnostic = { rule: 'syntax', variant: 'tabs', place };
  expect([right, misspelt, missing, superfluous, elsewhere, none, one, store, variant]).toHaveLength(9);
});
