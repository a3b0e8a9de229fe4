import type { ProposedOrg } from '../../../core/import/proposal.js';
import { isOrgId, orgIdFrom } from '../../../core/org/identifier.js';
import type { OrgKind } from '../../../core/org/kind.js';
import type { HasOrgs, Org } from '../../../core/org/org.js';
import { orgsWith } from '../rows/org-names.js';
import { ORG_COLUMNS, type OrgKey, orgRows } from '../rows/org-rows.js';
import { complain, type ReadRow } from './complaint.js';
import type { RawSheet } from './raw-sheets.js';
import { chosen, lineIn, orgIdsIn, type Reader } from './reader.js';
import { comparedRows, readRows } from './rows.js';

/** The new units of an edited preview, and what they were called before. */
export interface ReadOrgs {
  orgs: ProposedOrg[];
  /** The units of the plan, with the new ones. */
  units: HasOrgs;
  /** The ids of the new units as the preview had them, with those that they have now; null for one that is removed. */
  renamed: ReadonlyMap<string, string | null>;
}

interface Draft {
  row: ReadRow<OrgKey>;
  proposed: ProposedOrg;
  base: ProposedOrg | null;
  /** Whether the members have to be read from the cell. */
  hasOwnMembers: boolean;
}

/** Reads the sheet of the units. */
export function readOrgs(reader: Reader, sheets: readonly RawSheet[], proposed: readonly ProposedOrg[]): ReadOrgs {
  const { plan, messages, complaints } = reader;
  const { sheets: names, columns: words } = messages.screens.importSheet;
  const rows = readRows(sheets, names.orgs, ORG_COLUMNS, words.orgs, complaints);
  const compared = comparedRows<OrgKey>(rows, orgRows(proposed, plan, messages), ORG_COLUMNS, complaints);
  const drafts = compared.flatMap(({ row, base, changed }): Draft[] => {
    const { key } = row.texts;
    if (!key.startsWith('k')) {
      return [draftOf(reader, row, base === null ? null : (proposed[Number(key.slice(1))] ?? null), changed)];
    }
    for (const one of base === null ? [] : changed) complain(complaints, row, one, 'org_known');
    return [];
  });
  return withMembers(reader, drafts, proposed);
}

function draftOf(reader: Reader, row: ReadRow<OrgKey>, base: ProposedOrg | null, changed: ReadonlySet<OrgKey>): Draft {
  const { doubt } = row.texts;
  if (doubt !== '' && changed.has('doubt')) complain(reader.complaints, row, 'doubt', 'doubt');
  const hasChanges = [...changed].some((key) => key !== 'doubt');
  const isDoubtful = base?.isDoubtful === true && doubt !== '' && !hasChanges;
  if (base !== null && !hasChanges) {
    return { row, base, proposed: { ...base, isDoubtful }, hasOwnMembers: false };
  }
  const name = base !== null && !changed.has('name') ? base.org.name : lineIn(reader, row, 'name');
  const id = idOf(reader, row, base, name);
  const kind = chosen(reader, row, 'kind', 'orgKinds') as OrgKind | null;
  const { kind: _kind, members, ...kept } = base?.org ?? { id, name };
  const keepsMembers = members !== undefined && !changed.has('members');
  const org: Org = { ...kept, id, name, ...(kind !== null && { kind }), ...(keepsMembers && { members }) };
  return {
    row,
    base,
    proposed: { org, written: base?.written ?? name, count: base?.count ?? 0, isDoubtful },
    hasOwnMembers: changed.has('members') && row.texts.members !== '',
  };
}

function idOf(reader: Reader, row: ReadRow<OrgKey>, base: ProposedOrg | null, name: string): string {
  const { id } = row.texts;
  if (id === base?.org.id) return id;
  const made = id === '' ? (orgIdFrom(name) ?? '') : id;
  if (!isOrgId(made) && name !== '') complain(reader.complaints, row, 'id', 'org_id');
  return made;
}

/** Members may be new units themselves, so they are read when all units are known. */
function withMembers(reader: Reader, drafts: readonly Draft[], proposed: readonly ProposedOrg[]): ReadOrgs {
  const { plan, complaints } = reader;
  const renamed = new Map<string, string | null>(proposed.map(({ org }) => [org.id, null]));
  for (const { base, proposed: now } of drafts) if (base !== null) renamed.set(base.org.id, now.org.id);
  const units = orgsWith(
    plan,
    drafts.map((draft) => draft.proposed),
  );
  const orgs = drafts.map(({ row, proposed: own, hasOwnMembers }): ProposedOrg => {
    const others = units.orgs.filter((org) => org !== own.org);
    if (others.some(({ id }) => id === own.org.id)) complain(complaints, row, 'id', 'org_id');
    else if (others.some(({ name }) => name === own.org.name)) complain(complaints, row, 'name', 'org_name');
    const members = hasOwnMembers
      ? orgIdsIn(reader, row, 'members', units)
      : own.org.members?.map((id) => renamed.get(id) ?? id);
    const [first, ...more] = members ?? [];
    return first === undefined ? own : { ...own, org: { ...own.org, members: [first, ...more] } };
  });
  return { orgs, units: orgsWith(plan, orgs), renamed };
}
