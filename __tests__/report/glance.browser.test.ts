import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { asOnGitHub } from './support/as-on-github.ts'
import { glanceReports, smallReport } from './support/glance-reports.ts'
import { gridReport, readImagesReport } from './support/sample-reports.ts'

/** Debian's package; `CHROMIUM` names another one. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Where pictures are kept to be looked at; nowhere by default. */
const pictures = process.env['CANARY_PICTURES'] ?? ''

// A busy machine takes seconds for what takes a tenth of one.
jest.setTimeout(60_000)

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-glance-'))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** And one of reports of images that were read. */
const scenes = new Map([...glanceReports, ['grid', gridReport], ['read', readImagesReport]])

const places = ['page', 'summary'] as const
type Place = (typeof places)[number]

async function open(
  name: string,
  place: Place,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
) {
  const report = scenes.get(name) ?? smallReport
  const html = place === 'page' ? renderHtml(report) : asOnGitHub(renderMarkdown(report))
  const file = join(folder, `${name}-${place}.html`)
  await writeFile(file, html)
  const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme })
  await page.goto(pathToFileURL(file).href)
  return page
}

/** Pixels of the page, from top to bottom and from side to side. */
async function sizeOf(page: Page): Promise<{ readonly width: number; readonly height: number }> {
  return await page.evaluate<{ width: number; height: number }>(
    '({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight })',
  )
}

/** Before anything is unfolded. */
const heights: Readonly<Record<string, number>> = {
  ...{ small: 1500, mixed: 2500, same: 1500, grid: 1200, read: 1200 },
}

interface Box {
  readonly left: number
  readonly right: number
  readonly isCut: boolean
}

/** Where what happened is told, and whether some of it can only be had by scrolling sideways. */
async function causesOf(page: Page, place: Place): Promise<readonly Box[]> {
  const selector = place === 'page' ? '.cause .message, .cause .befell' : '.markdown-body > p'
  return await page.evaluate<readonly Box[]>(
    `[...document.querySelectorAll('${selector}')].map((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left, right, isCut: element.scrollWidth > element.clientWidth }
    })`,
  )
}

const settings = [...scenes.keys()].flatMap((name) =>
  places.flatMap((place) =>
    [390, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => [name, place, width, scheme] as const),
    ),
  ),
)

test.each(settings)(
  '%s as a %s at %d pixels in %s is read at once, without scrolling to the side',
  async (name, place, width, scheme) => {
    const page = await open(name, place, width, scheme)
    if (pictures !== '') {
      const path = join(pictures, `${name}-${place}-${width}-${scheme}.png`)
      await page.screenshot({ path, fullPage: true })
    }
    const size = await sizeOf(page)
    expect(size.width).toBe(width)
    expect(size.height).toBeLessThanOrEqual(heights[name] ?? 0)
    const causes = await causesOf(page, place)
    expect(causes.length).toBeGreaterThan(0)
    expect(causes.filter(({ left, right, isCut }) => isCut || left < 0 || right > width)).toEqual(
      [],
    )
    // What GitHub makes of Markdown is GitHub's.
    if (place === 'page') {
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    }
    await page.close()
  },
)

describe('what reading an image told', () => {
  test.each([390, 1280])('unfolded is no wider than the page, at %d pixels', async (width) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open('read', 'page', width, scheme)
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => (one.open = true))",
      )
      if (pictures !== '') {
        const path = join(pictures, `read-unfolded-${width}-${scheme}.png`)
        await page.screenshot({ path, fullPage: true })
      }
      expect((await sizeOf(page)).width).toBe(width)
      expect(await page.locator('.programs').first().isVisible()).toBe(true)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.close()
    }
  })

  test('is where the first table leads to', async () => {
    const page = await open('grid', 'page', 1280)
    await page.locator('.glance a[href="#i1-static"]').click()
    await page.locator('#i1[open] #i1-static[open]').waitFor()
    await page.close()
  })
})

describe('links of the first table', () => {
  test.each(places)('of a %s lead to the details', async (place) => {
    const page = await open('mixed', place, 1280)
    const targets = await page.evaluate<readonly string[]>(
      "[...document.querySelector('table').querySelectorAll('a')].map((link) => link.getAttribute('href').slice(1))",
    )
    expect(targets).toHaveLength(18)
    for (const target of targets) expect(await page.locator(`[id="${target}"]`).count()).toBe(1)
    await page.close()
  })

  test('of the page open what they lead to', async () => {
    const page = await open('mixed', 'page', 1280)
    await page.locator('.glance a[href="#i1-v2"]').click()
    await page.locator('#i1[open] #i1-v2[open]').waitFor()
    expect(await page.locator('#i1-v2').getByRole('link', { name: 'Cause 6' }).isVisible()).toBe(
      true,
    )
    await page.close()
  })

  test('of the page to an image that passed open it, too', async () => {
    const page = await open('mixed', 'page', 1280)
    await page.locator('.glance a[href="#i0-v0"]').click()
    await page.locator('#passes[open] #i0[open] #i0-v0').waitFor()
    await page.close()
  })
})
