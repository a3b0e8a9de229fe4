import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as WorkflowParser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ciTemplates } from '../../../src/formats/ci/index.js';
import { Office } from '../../commands/git/around.js';
import { emptyFolder } from '../../folders.js';

const ZEROS = '0'.repeat(40);
const MINE = 'plan/02-compulsory/028-mine.yaml';
const THEIRS = 'plan/01-preschool/028-theirs.yaml';
const TASK = 'id: 28\ntitle: 新任务\nstatus: not_started\nsource: { document: work-plan-2020, item: 28 }\n';
const SHARED = 'plan/01-preschool/001-public-kindergartens.yaml';

/** The parser that GitHub's editors use. It imports JSON as no version of Node takes it, and so is bundled first. */
async function workflowParser(): Promise<typeof WorkflowParser> {
  const outfile = join(emptyFolder(), 'parser.cjs');
  const stdin = { contents: "export * from '@actions/workflow-parser'", resolveDir: import.meta.dirname };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return createRequire(import.meta.url)(outfile);
}

/** The repository of a bureau: what is on `main`, and a branch that asks to be merged. */
function remote(change: (side: Office) => void, onMain: (main: Office) => void = () => {}): Office {
  const office = new Office();
  office.git('checkout', '--quiet', '-b', 'side/one');
  change(office);
  office.git('add', '.');
  office.git('commit', '--quiet', '--allow-empty', '--message=side');
  office.git('update-ref', 'refs/pull/7/head', 'HEAD');
  office.git('checkout', '--quiet', 'main');
  onMain(office);
  office.git('add', '.');
  office.git('commit', '--quiet', '--allow-empty', '--message=main');
  return office;
}

/** Each side adds a task, and git merges them without a conflict: only the result shows that the number is doubled. */
const doubled = () =>
  remote(
    (side) => side.write(MINE, TASK),
    (main) => main.write(THEIRS, TASK),
  );

/** Both sides change one value. */
const conflicting = () => {
  const change = (weight: number) => (office: Office) =>
    office.write(SHARED, office.read(SHARED).replace('weight: 3', `weight: ${weight}`));
  return remote(change(4), change(5));
};

/** The commands of a job run in a clone. `npm` does nothing; `npx` says what it is asked for, and lints the clone. */
function runJob(office: Office, script: string, branch: string, vars: Record<string, string>, depth: string[] = []) {
  const clone = join(emptyFolder(), 'clone');
  const url = `file://${office.top}`;
  execFileSync('git', ['clone', '--quiet', ...depth, '--branch', branch, url, clone], { env: office.vars });
  const stubs = emptyFolder();
  fs.writeFileSync(join(stubs, 'npm'), '#!/bin/sh\necho "npm $*" >&2\n', { mode: 0o755 });
  // `--no -- plan lint`, and the base, which the clone is told of but not compared with here.
  const npx = 'echo "npx $*" >&2\nshift 4\n[ "$1" != --base ] || shift 2\nexec plan lint "$@"\n';
  fs.writeFileSync(join(stubs, 'npx'), `#!/bin/sh\n${npx}`, { mode: 0o755 });
  const env = { ...office.vars, PATH: `${stubs}:${office.vars['PATH']}`, ...vars };
  const ran = spawnSync('bash', ['-e', '-c', script], { cwd: clone, env, encoding: 'utf8' });
  const asked = [...ran.stderr.matchAll(/^np[mx] (.*)$/gm)].map(([, words]) => words).filter((words) => words !== 'ci');
  const head = execFileSync('git', ['rev-list', '--parents', '-n1', 'HEAD'], { cwd: clone, env, encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, asked, parents: head.trim().split(' ').length - 1, clone };
}

const commitOf = (office: Office, revision: string) => office.git('rev-parse', revision).trim();

describe.each(Object.entries(ciTemplates))('the job for %s', (_service, { path, text }) => {
  it('is YAML, and names its place in both languages', () => {
    expect(parse(text)).toBeTypeOf('object');
    const [chinese, english] = text.split('\n');
    expect(chinese).toContain(`放在 ${path}`);
    expect(english).toContain(`This is ${path}`);
  });

  it('runs no package but the one that the repository installs', () => {
    const calls = [...text.matchAll(/^(?!\s*#).*?\b(np[mx] .*)$/gm)].map(([, call]) => call);
    expect(calls.length).toBeGreaterThan(1);
    for (const call of calls) expect(call).toMatch(/^(npm ci|npx --no -- plan lint .*)$/);
  });
});

describe('GitHub Actions', () => {
  const { text, path } = ciTemplates.github;
  const { jobs } = parse(text);
  const steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] = jobs.lint.steps;
  const script = steps.find(({ run }) => run?.includes('plan lint'))?.run ?? '';

  it('is a workflow by the parser of GitHub', async () => {
    const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await workflowParser();
    const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors().map(String)).toEqual([]);
    if (!parsed.value) throw new Error('nothing was parsed');
    const template = await convertWorkflowTemplate(parsed.context, parsed.value);
    expect(template.errors ?? []).toEqual([]);
    expect(Object.keys(template.events)).toEqual(['pull_request', 'push']);
    const broken = parseWorkflow({ name: path, content: text.replace('runs-on:', 'run-on:') }, parsed.context);
    expect(broken.context.errors.getErrors()).not.toEqual([]);
  });

  it('takes the whole history, and what is merged', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    // Without `ref`, checkout takes what GitHub merged.
    expect(checkout?.with).toEqual({ 'fetch-depth': 0 });
  });

  it('puts no word of the event into the script, where it would be run', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('compares with the branch that the request leads to, and with what was there before a push', () => {
    const office = remote((side) => side.write(MINE, TASK));
    const pull = runJob(office, script, 'side/one', { BASE: 'origin/main' });
    expect(pull).toMatchObject({ code: 0, asked: ['--no -- plan lint --base origin/main -f github'] });
    const first = runJob(office, script, 'main', { BASE: ZEROS });
    expect(first.asked).toEqual(['--no -- plan lint -f github']);
  });
});

describe('GitLab CI', () => {
  const job = parse(ciTemplates.gitlab.text)['plan-lint'];
  const script = job.script.join('\n');
  const request = { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_COMMIT_BEFORE_SHA: ZEROS };

  it('runs for merge requests and the main branch, with the whole history, and hands in its report', () => {
    expect(job.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]);
    expect(job.variables).toEqual({ GIT_DEPTH: '0' });
    expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'plan-lint.json' } });
  });

  it('lints the result of the merge, not the branch alone', async () => {
    const office = doubled();
    const { code, asked, parents, clone } = runJob(office, script, 'side/one', request);
    const base = commitOf(office, 'main');
    expect(asked).toEqual([`--no -- plan lint --base ${base} -f gitlab`, `--no -- plan lint --base ${base}`]);
    expect({ code, parents }).toEqual({ code: 1, parents: 2 });
    expect(fs.readFileSync(join(clone, 'plan-lint.json'), 'utf8')).not.toBe('');
    office.git('checkout', '--quiet', 'side/one');
    expect((await office.plan('lint')).code).toBe(0);
  });

  it('passes for a correct merge, and says what to do about a conflict', () => {
    const fine = remote((side) => side.write(MINE, TASK));
    expect(runJob(fine, script, 'side/one', request)).toMatchObject({ code: 0, parents: 2 });
    const conflict = runJob(conflicting(), script, 'side/one', request);
    expect(conflict).toMatchObject({ code: 1, asked: [] });
    expect(conflict.out).toContain('merge the target branch on your own machine');
  });

  it('compares a push with what was there before, if anything was', () => {
    const office = remote(() => {});
    const before = commitOf(office, 'main~1');
    const { code, asked } = runJob(office, script, 'main', { CI_COMMIT_BEFORE_SHA: before });
    expect({ code, asked: asked[1] }).toEqual({ code: 0, asked: `--no -- plan lint --base ${before}` });
    expect(runJob(office, script, 'main', { CI_COMMIT_BEFORE_SHA: ZEROS }).asked[1]).toBe('--no -- plan lint');
  });
});

describe('Gitee Go', () => {
  const pipeline = parse(ciTemplates.gitee.text);
  const [step] = pipeline.stages[0].steps;
  const script = step.commands.join('\n');
  const request = { GITEE_PULL_ID: '7', GITEE_BRANCH: 'main', GITEE_SOURCE_BRANCH: 'side/one' };

  it('has the shape of a pipeline', () => {
    expect(pipeline).toMatchObject({ version: '1.0', name: 'plan-lint', displayName: '检查计划' });
    expect(pipeline.triggers).toMatchObject({
      push: { branches: { precise: ['main'] } },
      pr: { branches: { include: ['main'] } },
    });
    expect(step).toMatchObject({ step: 'build@nodejs', nodeVersion: '22' });
  });

  it.each([
    ['main', []],
    ['main', ['--depth=1']],
    ['side/one', ['--depth=1']],
  ])('lints the result of the merge, whatever was taken: %s %s', (branch, depth) => {
    const office = doubled();
    const { code, asked, parents } = runJob(office, script, branch, request, depth);
    const base = commitOf(office, 'main');
    expect({ code, parents, asked }).toEqual({ code: 1, parents: 2, asked: [`--no -- plan lint --base ${base}`] });
  });

  it('passes for a correct merge and for a push, and says what to do about a conflict', () => {
    const fine = remote((side) => side.write(MINE, TASK));
    expect(runJob(fine, script, 'main', request)).toMatchObject({ code: 0, parents: 2 });
    expect(runJob(fine, script, 'main', {})).toMatchObject({ code: 0, asked: ['--no -- plan lint'] });
    const conflict = runJob(conflicting(), script, 'main', request);
    expect(conflict).toMatchObject({ code: 1, asked: [] });
    expect(conflict.out).toContain('merge the target branch on your own machine');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const read = (file: string) => fs.readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const [hook, ...others] = parse(read('.pre-commit-hooks.yaml'));

  it('offers one hook, of this package, that looks at what is staged', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'plan-lint', language: 'node', pass_filenames: false });
    // What a commit deletes has no names that pre-commit hands on.
    expect(hook).toMatchObject({ always_run: true });
    expect(Object.keys(JSON.parse(read('package.json')).bin)).toEqual([hook.entry.split(' ')[0]]);
  });

  it('has an entry that stops a commit with an error', () => {
    const office = new Office();
    const entry = () => spawnSync('sh', ['-c', hook.entry], { cwd: office.top, env: office.vars }).status;
    expect(entry()).toBe(0);
    fs.appendFileSync(join(office.top, SHARED), 'colour: red\n');
    expect(entry()).toBe(0);
    office.git('add', '.');
    expect(entry()).toBe(1);
  });
});
