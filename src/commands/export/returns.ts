import { EXIT, Failure } from '../../core/failure.js';
import { orgName, type Plan, perOrgs } from '../../core/plan.js';
import { type FormRow, returnForms } from '../../core/returns/form.js';
import { writeReturn } from '../../formats/returns/write-return.js';
import { boundWords, withUnit } from '../../render/bound.js';
import type { Screen } from '../../render/terminal/screen.js';
import { clean } from '../../render/terminal/text.js';
import { fileNames } from '../../workspace/output/file-names.js';
import type { Exporter } from './format.js';

/** Forms for the units that have something to report, a file for each. */
export const exportReturns: Exporter = async ({ context, opened, commit, chosen, orgs }) => {
  const { plan, asOf } = opened;
  const { exporting: words } = context.messages.screens;
  const all = returnForms(chosen, plan, asOf);
  if (all.length === 0) throw new Failure(EXIT.findings, words.nobody);
  const nothing = orgs?.find((org) => all.every((form) => form.org !== org));
  if (nothing !== undefined) throw new Failure(EXIT.findings, words.nothingFor(clean(orgName(plan, nothing))));
  const forms = all.filter(({ org }) => orgs?.includes(org) ?? true);
  const names = fileNames(forms, '', '.xlsx');
  const head = {
    plan,
    commit,
    messages: context.messages,
    requirement: (row: FormRow) => requirement(row, plan, context.screen),
  };
  const files = [];
  for (const [index, form] of forms.entries()) {
    const bytes = await writeReturn(form, head);
    files.push({ name: names[index] ?? '', bytes, org: form.org, rows: form.rows.length });
  }
  return { name: words.returnsFolder(asOf), files };
};

/** What a row asks for: 不少于 25 所; of a unit's own share what that is, and what the whole city promised. */
function requirement({ promised, share, org, milestone }: FormRow, plan: Plan, screen: Screen): string {
  if (promised === null) return '';
  const { returnForm: words } = screen.messages.screens;
  const bound = boundWords(promised, screen);
  if (share !== null) return words.share(withUnit(share, promised), bound);
  return org !== null && milestone === null && perOrgs(promised, plan) !== null ? words.each(bound) : bound;
}
