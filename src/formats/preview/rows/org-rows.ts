import type { ProposedOrg } from '../../../core/import/proposal.js';
import type { HasOrgs, Org } from '../../../core/org/org.js';
import type { Messages } from '../../../messages/index.js';
import type { Row, SheetColumn } from './column.js';
import { orgNames, orgsWith } from './org-names.js';

/** The sheet of the units: those that would be new, then those that the plan has. */
export const ORG_COLUMNS = [
  { key: 'key', width: 6, access: 'hidden' },
  { key: 'written', width: 24, access: 'shown' },
  { key: 'id', width: 20, access: 'open' },
  { key: 'name', width: 24, access: 'open' },
  { key: 'kind', width: 10, access: 'open', list: 'orgKinds' },
  { key: 'members', width: 48, access: 'open' },
  { key: 'known', width: 12, access: 'shown' },
  { key: 'doubt', width: 30, access: 'open' },
] as const satisfies readonly SheetColumn<string>[];

export type OrgKey = (typeof ORG_COLUMNS)[number]['key'];

/** A row for each new unit (`n0`) and for each that the plan has (`k` and its id). */
export function orgRows(proposed: readonly ProposedOrg[], plan: HasOrgs, messages: Messages): Row<OrgKey>[] {
  const units = orgsWith(plan, proposed);
  const { importSheet, importPreview } = messages.screens;
  const cells = ({ id, name, kind, members }: Org) => ({
    id,
    name,
    kind: kind === undefined ? '' : messages.words.orgKind[kind],
    members: orgNames(members, units),
  });
  return [
    ...proposed.map(({ org, written, isDoubtful }, index) => ({
      key: `n${index}`,
      written,
      ...cells(org),
      known: importSheet.no,
      doubt: isDoubtful ? importPreview.orgDoubtful : '',
    })),
    ...plan.orgs.map((org) => ({ key: `k${org.id}`, written: '', ...cells(org), known: importSheet.yes, doubt: '' })),
  ];
}
