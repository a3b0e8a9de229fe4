import type { OrgListView } from '../core/view/org-list-view.js';

/** The units of a plan, as JSON. */
export function orgListJson({ units, groups }: OrgListView): object {
  return {
    units: units.map(({ id, name, kind, aliases, code, parent, groups: own, ...does }) => {
      const { leads, responsible, support, shares, noData, usedBy } = does;
      const above = parent === null ? null : parent.id;
      const member = own.map((group) => group.id);
      return {
        id,
        name,
        aliases,
        kind,
        code,
        parent: above,
        groups: member,
        leads,
        responsible,
        support,
        shares,
        noData,
        usedBy,
      };
    }),
    groups: groups.map(({ id, name, aliases, members, usedBy }) => ({
      id,
      name,
      aliases,
      members: members.map((member) => member.id),
      usedBy,
    })),
  };
}
