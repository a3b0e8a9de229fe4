/**
 * The address of a rule's documentation, which `plan rules <id>` prints. The program has no website: a name that stays the
 * same is true, where a made-up link would lead nowhere. SARIF asks for an absolute URI, and code scanning takes it.
 */
export function ruleUrl(id: string): string {
  return `urn:plan-ledger:rule:${id}`;
}
