import { describe, expect, test } from '@jest/globals'
import { nodeGroupLimits } from '../../src/limits.ts'
import type { ImageReport, NodeGroupReport, PredictionOutcome, Report } from '../../src/model.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import { findingsOf } from '../../src/report/findings.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { predictionsOf } from '../../src/report/predictions.ts'
import { reportSchema } from '../../src/report/report-schema.ts'
import { renderText } from '../../src/report/text.ts'
import { imageLabels } from '../../src/report/words-static.ts'
import { passedReport } from './support/sample-reports.ts'

const [sample] = passedReport.images
if (sample === undefined) throw new Error('the sample has an image')
const { validators } = sample

function rowOn(
  name: string,
  prediction: PredictionOutcome,
  more: Partial<ImageReport> = {},
): ImageReport {
  const answer: Readonly<Record<PredictionOutcome, NodeGroupReport['predicted']>> = {
    ...{ agrees: 'compatible', 'spec-too-wide': 'compatible' },
    ...{ 'spec-too-narrow': 'incompatible', open: null },
  }
  return {
    ...{ reference: 'app:1', id: null, digest: null, platform: 'linux/amd64', verdict: 'passed' },
    ...{ notices: [], validators, compatibility: null },
    nodeGroup: {
      ...{ name, nodes: [name], differs: ['cpu.cpuid.AVX512F'] },
      ...{ predicted: answer[prediction], prediction },
    },
    ...more,
  }
}

const reportOf = (...images: readonly ImageReport[]): Report => ({ ...passedReport, images })

describe('an image on kinds of nodes', () => {
  const report = reportOf(
    rowOn('plain', 'agrees'),
    rowOn('narrow', 'spec-too-narrow'),
    rowOn('odd', 'open'),
  )

  test('what was predicted wrongly comes first', () => {
    const found = predictionsOf(report.images)
    expect(found?.rows.map(({ group }) => group.name)).toEqual(['narrow', 'odd', 'plain'])
    expect(found?.summary).toBe('1 of 2 predictions is wrong')
  })

  test('all held', () => {
    expect(predictionsOf([rowOn('a', 'agrees')])?.summary).toBe('1 prediction held')
    expect(predictionsOf([rowOn('a', 'open')])?.summary).toBe('nothing was predicted')
    expect(predictionsOf(passedReport.images)).toBeNull()
  })

  test('every format tells of it before anything else of the image', () => {
    const style = { width: 100, color: false }
    const texts = [renderText(report, style), renderMarkdown(report), renderHtml(report)]
    for (const text of texts) {
      const at = text.search(/1 of 2 predictions is wrong/)
      expect(at).toBeGreaterThan(-1)
      expect(text.indexOf('it was not to run there, and does')).toBeGreaterThan(at)
    }
    expect(renderJunit(report)).toContain('<property name="prediction" value="spec-too-narrow"/>')
  })

  test('rows of one image are told apart by their nodes', () => {
    expect(imageLabels(report.images)).toEqual(['app:1 (plain)', 'app:1 (narrow)', 'app:1 (odd)'])
    const failing = rowOn('narrow', 'agrees', {
      notices: [{ severity: 'warning', code: 'x', message: 'm', location: null, hint: null }],
    })
    const [finding] = findingsOf(reportOf(failing, rowOn('plain', 'agrees')))
    expect(finding?.platform).toBe('narrow')
  })

  test('the schema takes it', () => {
    expect(reportSchema.safeParse(report).success).toBe(true)
  })

  test('a report whose prediction does not follow is not believed', () => {
    expect(findContradiction(reportOf(rowOn('plain', 'agrees')))).toBeNull()
    const forged = rowOn('plain', 'spec-too-narrow')
    const wrong: ImageReport = {
      ...forged,
      ...(forged.nodeGroup && { nodeGroup: { ...forged.nodeGroup, prediction: 'agrees' } }),
    }
    expect(findContradiction(reportOf(wrong))).toMatch(
      /the prediction for app:1 on plain is agrees/,
    )
  })

  test('a page has so many rows (limit: nodeGroupLimits.rows)', () => {
    const { rows } = nodeGroupLimits
    const images = Array.from({ length: rows + 2 }, (_, index) => rowOn(`n${index}`, 'agrees'))
    expect(predictionsOf(images)).toMatchObject({ left: 2, rows: { length: rows } })
    expect(renderHtml(reportOf(...images))).toContain('… and 2 more rows.')
  })

  test('names of nodes are no markup', () => {
    const hostile = reportOf(rowOn('<b>|`x', 'spec-too-narrow'), rowOn('b', 'agrees'))
    expect(renderHtml(hostile)).not.toContain('<b>|')
    expect(renderMarkdown(hostile)).not.toContain('\n| <b>')
  })
})
