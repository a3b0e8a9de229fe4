/**
 * The address of a rule's documentation, which `plan rules <id>` prints. The program has no website, so the address is
 * a URN, which never changes. SARIF asks for an absolute URI, and code scanning accepts it.
 */
export function ruleUrl(id: string): string {
  return `urn:plan-ledger:rule:${id}`;
}
