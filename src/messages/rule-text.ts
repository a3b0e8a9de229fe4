/**
 * The words of one lint rule. `{name}` stands for an argument of the finding; `{name|status}` for one that is shown
 * in the field's words.
 */
export interface RuleText {
  /** What the rule asks for, in a few words. */
  title: string;
  /** Why it matters; one or two sentences for `plan rules <id>`. */
  why: string;
  /** What is wrong, by variant; `default` where a rule has one message only. */
  message: Readonly<Record<string, string>>;
  /** What to do, by variant; `default` serves the variants that have none of their own. */
  advice: Readonly<Record<string, string>>;
}
