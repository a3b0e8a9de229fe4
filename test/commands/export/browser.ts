import { spawnSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of Chromium, or null if this machine has none. */
export const CHROMIUM: string | null =
  NAMES.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()).find(
    (path) => path !== '',
  ) ?? null;

/** Starts Chromium. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

/** A page that was opened from a file, and what it did that it must not. */
export interface Opened {
  page: Page;
  /** Errors, warnings and violations of its policy, and every request but that for the file itself. */
  complaints: string[];
}

/** Opens a file as somebody does who was sent it. @param hash what stands behind its address */
export async function open(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
  hash = '',
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}${hash}`);
  return { page, complaints };
}

/** What is shown, in which colour, and on which; it runs in the page. */
const SHOWN = String.raw`(() => {
  const groundOf = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return /, 0\)$/.test(colour) && element.parentElement ? groundOf(element.parentElement) : colour;
  };
  const isShown = (element) =>
    element.closest('script,noscript,style,title,desc,.unseen,.skip') === null && element.getClientRects().length > 0;
  return [...document.body.querySelectorAll('*')].filter(isShown).flatMap((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent.trim()).join('');
    const style = getComputedStyle(element);
    const colour = element instanceof SVGElement ? style.fill : style.color;
    return text === '' ? [] : [{ text: text.slice(0, 20), colour, ground: groundOf(element) }];
  });
})()`;

/** Texts that are shown with less than this contrast to what they stand on, as `text: ratio`. */
export async function faintTexts(page: Page, least: number): Promise<string[]> {
  const shown = await page.evaluate<{ text: string; colour: string; ground: string }[]>(SHOWN);
  return shown.flatMap(({ text, colour, ground }) => {
    const ratio = contrast(colour, ground);
    return ratio < least ? [`${text}: ${ratio.toFixed(2)}`] : [];
  });
}

/** The contrast of two colours, by WCAG 2. */
function contrast(...colours: readonly string[]): number {
  const [light = 0, dark = 0] = colours.map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** @param colour `rgb(31, 35, 40)` */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
