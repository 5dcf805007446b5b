import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { renderHtml } from '../../src/report/html.ts'
import { failedReport, sampleReports } from './support/sample-reports.ts'

/** Debian's package; `CHROMIUM` names another one. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

// A busy machine takes seconds for what takes a tenth of one.
jest.setTimeout(30_000)

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-html-'))
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  /** What the page complained about: errors of scripts, violations of its policy. */
  readonly complaints: readonly string[]
  /** What it asked for beside itself. */
  readonly requests: readonly string[]
}

async function open(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, `${name}.html`)
  await writeFile(file, renderHtml(sampleReports.get(name) ?? failedReport))
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
  const address = pathToFileURL(file).href
  await page.goto(address)
  return {
    page,
    complaints,
    requests: requests.filter((url) => url !== address && !url.startsWith('data:')),
  }
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

/** Everything that failed stands folded below its cause. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.validator:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

/**
 * The page gets shorter or longer by a filter and moves below the pointer, so that the next click of a busy
 * machine may land where the choice was.
 */
async function choose(page: Page, name: string): Promise<void> {
  do await page.locator(`.choice.${name}`).click()
  while (!(await page.locator(`#show-${name}`).isChecked()))
}

/** For the same reason. */
async function openCheck(page: Page, name: string): Promise<void> {
  const check = page.locator('.check').filter({ has: page.locator('summary', { hasText: name }) })
  do await check.locator('summary').click()
  while ((await check.locator('details[open]').count()) === 0)
}

const visibleChecks = (page: Page) => page.locator('.check:visible .name').allTextContents()

describe('the page in a browser', () => {
  test.each(
    [...sampleReports.keys()].flatMap((name) => [
      [name, 'light'] as const,
      [name, 'dark'] as const,
    ]),
  )(
    '%s in %s has no violation of accessibility and asks for nothing',
    async (name, colorScheme) => {
      const { page, complaints, requests } = await open(name, { colorScheme })
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(requests).toEqual([])
      await page.close()
    },
  )

  test.each([1280, 820, 400])('nothing overflows %d pixels', async (width) => {
    const { page } = await open('failed', { viewport: { width, height: 900 } })
    expect(
      await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
    ).toBe(0)
    await page.close()
  })

  test.each([true, false])('filters work, scripts on: %s', async (javaScriptEnabled) => {
    const { page } = await open('failed', { javaScriptEnabled })
    // With scripts a filter opens what fits; without them the reader does.
    if (!javaScriptEnabled) await unfold(page)
    await choose(page, 'failed')
    expect(await visibleChecks(page)).toEqual(['http', 'metrics', 'python'])
    expect(await page.locator('.validator:visible h3').allTextContents()).toEqual(['notebook'])
    await choose(page, 'skipped')
    expect(await visibleChecks(page)).toEqual(['gpu'])
    await choose(page, 'all')
    await unfold(page)
    expect(await visibleChecks(page)).toHaveLength(7)
    await page.close()
  })

  test('without scripts everything is there but the tools that need them', async () => {
    const { page } = await open('failed', { javaScriptEnabled: false })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    await unfold(page)
    expect(await page.getByText('GET http://:8888/hub/jovyan/lab').first().isVisible()).toBe(true)
    await openCheck(page, 'home')
    expect(await page.getByText('exec [ $HOME = /home/jovyan ]').isVisible()).toBe(true)
    await page.close()
  })

  test('a keyboard alone filters and opens', async () => {
    const { page } = await open('passed')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.locator('#show-all').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#show-passed').isChecked()).toBe(true)
    await page.locator('.check summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.check details').first().getAttribute('open')).toBe('')
    await page.close()
  })

  test('search finds words in names and reasons, and says how many', async () => {
    const { page } = await open('failed')
    await page.locator('#search').fill('bind')
    expect(await visibleChecks(page)).toEqual(['metrics'])
    expect(await page.locator('#found').textContent()).toBe('1 of 7 checks')
    await page.locator('#search').fill('')
    await unfold(page)
    expect(await visibleChecks(page)).toHaveLength(7)
    await page.close()
  })

  test('everything can be opened and closed at once', async () => {
    const { page } = await open('failed')
    await page.locator('#open-all').click()
    expect(await page.locator('.check details[open]').count()).toBe(7)
    await page.locator('#close-all').click()
    expect(await page.locator('.check details[open]').count()).toBe(0)
    await page.close()
  })

  test('a link to a folded check opens it', async () => {
    const { page } = await open('passed')
    await page.evaluate("location.hash = '#i0-v0-c1'")
    await page.locator('#i0-v0-c1 details[open]').waitFor()
    await page.close()
  })

  test('a script that was smuggled in does not run', async () => {
    const { page, complaints } = await open('hostile')
    const refused = page.waitForEvent('console')
    await page.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<button onclick=\"window.smuggled = 1\">x</button>'); document.body.lastElementChild.click()",
    )
    await refused
    expect(complaints[0]).toContain('Content Security Policy')
    expect(await page.evaluate('window.smuggled')).toBeUndefined()
    await page.close()
  })
})
