import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPlan, aReading, aTarget, aTask } from '../../core/build.js';
import { folderOnDisk } from '../../folders.js';
import { pageOf } from '../../formats/page/made.js';
import { run, SAMPLE } from '../../run.js';
import { CHROMIUM, faintTexts, open, startChromium } from './browser.js';

const WIDTHS = [390, 1280, 1920];
const LANGUAGES = ['zh-CN', 'en'];

const overflowOf = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const idsShown = (page: Page) => page.locator('#list tbody.t:visible').evaluateAll((all) => all.map(({ id }) => id));

describe.skipIf(CHROMIUM === null)('the page in a browser (needs chromium)', () => {
  let browser: Browser;
  const folder = folderOnDisk();
  const fileOf = (language: string) => join(folder, `${language}.html`);
  const file = fileOf('zh-CN');
  const many = join(folder, 'many.html');

  beforeAll(async () => {
    browser = await startChromium();
    for (const lang of LANGUAGES) {
      const argv = ['export', '-f', 'html', '-o', fileOf(lang), '--plan', SAMPLE, '--as-of', '2020-11-30'];
      expect(await run([...argv, '--lang', lang])).toMatchObject({ code: 0, err: '' });
    }
    const tasks = Array.from({ length: 900 }, (_, index) =>
      aTask({
        id: index + 1,
        title: `任务甲${index + 1}`,
        targets: [aTarget({ name: `</b>目标${index + 1}`, at_least: 3 })],
      }),
    );
    writeFileSync(many, pageOf(tasks));
  }, 60_000);

  afterAll(() => browser.close());

  it('opens from a file, asks the network for nothing, and breaks no rule of its policy', async () => {
    const { page, complaints } = await open(browser, file);
    await page.locator('#t28').click();
    await page.locator('#theme').click();
    await page.locator('#expand').click();
    expect(await page.locator('#list details[open]').count()).toBe(84);
    expect(complaints).toEqual([]);
  });

  it('finds tasks by what is typed, counts them, and takes the conditions back', async () => {
    const { page } = await open(browser, file);
    const count = page.locator('#count');
    expect(await count.textContent()).toBe('显示 84 / 84 项');
    await page.fill('input[type=search]', '公办幼儿园');
    expect(await count.textContent()).toMatch(/^显示 [1-5] \/ 84 项$/);
    expect(await idsShown(page)).toContain('t28');
    await page.fill('input[type=search]', '没有这样的任务');
    expect(await page.locator('#none').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await count.textContent()).toBe('显示 84 / 84 项');
    await page.selectOption('select[name=light]', 'red');
    const red = await idsShown(page);
    expect(red).toHaveLength(7);
    await page.selectOption('select[name=section]', 'moral-education');
    expect((await idsShown(page)).length).toBeLessThan(7);
    await page.locator('#clear').click();
    expect(await idsShown(page)).toHaveLength(84);
  });

  it('keeps the conditions in its address, which opens the same tasks again', async () => {
    const { page } = await open(browser, file);
    await page.locator('ul.lights a[href="#light=yellow"]').click();
    expect(await page.locator('select[name=light]').inputValue()).toBe('yellow');
    await page.fill('input[type=search]', '校园');
    const hash = await page.evaluate<string>('location.hash');
    const shown = await idsShown(page);
    const again = await open(browser, file, {}, hash);
    expect(await idsShown(again.page)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(0);
  });

  it('opens a task by a click on its row, by the keyboard, and where a list above names it', async () => {
    const { page } = await open(browser, file);
    const details = page.locator('#t28 details');
    expect(await details.locator('.targets').isVisible()).toBe(false);
    await page.locator('#t28 td.title').click();
    expect(await details.locator('.targets').innerText()).toContain('不少于 25 所');
    expect(await details.locator('svg.chart-course').isVisible()).toBe(true);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.locator('.targets').isVisible()).toBe(false);
    await page.fill('input[type=search]', '幼儿园');
    await page.locator('ol.behind a').first().click();
    const id = new URL(page.url()).hash;
    expect(await page.locator(`${id} .targets`).isVisible()).toBe(true);
  });

  it('prints the chosen tasks without its controls, on whole pages with their heads', async () => {
    const { page } = await open(browser, file);
    const pages = async () =>
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    const all = await pages();
    expect(all).toBeGreaterThan(7);
    expect(all).toBeLessThan(16);
    await page.selectOption('select[name=light]', 'red');
    const chosen = await pages();
    expect(chosen).toBeLessThan(all);
    await page.locator('#with-details').check();
    expect(await pages()).toBeGreaterThan(chosen);
    expect(await page.locator('#list details[open]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['#filter', '#theme', 'nav', '.skip'])
      expect(await page.locator(control).isVisible(), control).toBe(false);
    expect(await page.locator('#chosen').innerText()).toContain('亮灯 红');
    const head = "getComputedStyle(document.querySelector('#list > thead')).display";
    expect(await page.evaluate<string>(head)).toBe('table-header-group');
  });

  it.each(
    LANGUAGES.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const)),
  )('is never wider than its window (%s, %d pixels)', async (lang, width) => {
    const { page } = await open(browser, fileOf(lang), { viewport: { width, height: 844 } });
    await page.locator('#expand').click();
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wide).toBe(0);
  });

  it.each(WIDTHS)('is no wider for names of 2,000 characters (%d pixels)', async (width) => {
    const long = '长'.repeat(1_000) + 'x'.repeat(1_000);
    const targets = [
      aTarget({ name: long, unit: long, at_least: 3, readings: [aReading('2020-06-30', 1, { by: long })] }),
    ];
    const plan = aPlan({
      title: long,
      organization: long,
      sections: [{ number: 1, id: 'preschool', title: long }],
      orgs: [{ id: 'boluo', name: long, kind: 'county' }],
    });
    const named = join(folder, 'long.html');
    writeFileSync(named, pageOf([aTask({ title: long, lead: 'boluo', leader: long, text: long, targets })], plan));
    const { page } = await open(browser, named, { viewport: { width, height: 844 } });
    await page.locator('#expand').click();
    expect(await overflowOf(page)).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has texts that stand out, by day and by night (%s)', async (colorScheme) => {
    const { page } = await open(browser, file, { colorScheme });
    await page.locator('#expand').click();
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await faintTexts(page, 4.5)).toEqual([]);
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const before = await ground();
    await page.locator('#theme').click();
    expect(await ground()).not.toBe(before);
    expect(await faintTexts(page, 4.5)).toEqual([]);
  });

  it('can be read and opened without a script', async () => {
    const { page, complaints } = await open(browser, many, { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('#list tbody.t:visible').count()).toBe(900);
    await page.locator('#t900 summary').click();
    expect(await page.locator('#t900 .targets').innerText()).toContain('</b>目标900');
    expect(complaints).toEqual([]);
  });

  it('shows very many tasks a part at a time, and makes their details when they are opened', async () => {
    const { page, complaints } = await open(browser, many);
    expect(await page.locator('#list tbody.t:visible').count()).toBe(100);
    await page.locator('#more button').click();
    expect(await page.locator('#list tbody.t:visible').count()).toBe(200);
    await page.fill('input[type=search]', '甲900');
    expect(await idsShown(page)).toEqual(['t900']);
    await page.locator('#t900 td.title').click();
    expect(await page.locator('#t900 .targets').innerText()).toContain('</b>目标900');
    expect(complaints).toEqual([]);
  });
});
