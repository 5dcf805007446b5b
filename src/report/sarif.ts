/**
 * SARIF 2.1.0 for code scanning. It refuses a whole file for one result without a location, or with
 * one that is no file of the repository: what has none is told as a notification of the tool.
 */
import { createHash } from 'node:crypto'
import type {
  Invocation,
  Log,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
} from 'sarif'
import { describeLocation } from '../errors.ts'
import { imageName } from '../image-name.ts'
import { reportLimits } from '../limits.ts'
import type { Report, SourceLocation } from '../model.ts'
import { clip, visibleBlock, visibleLine } from './escape.ts'
import { findingsOf, isRepositoryFile } from './findings.ts'
import type { Finding } from './findings.ts'
import { reasonLink } from './reason-link.ts'
import { describeCode } from './reason-texts.ts'
import { describeExcuse } from './standing.ts'

/** The report's failures as one SARIF log, indented as people read it. */
export function renderSarif(report: Report): string {
  return `${JSON.stringify(sarifLog(report), null, 2)}\n`
}

function sarifLog(report: Report): Log {
  const findings = findingsOf(report)
  const placed = findings.filter(isPlaced)
  const rules = [...new Set(placed.map((finding) => finding.code))].sort()
  const places = new Map(rules.map((code, index) => [code, index]))
  const fingerprints = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'container-canary',
            version: text(report.tool.version),
            rules: rules.map(toRule),
          },
        },
        automationDetails: { id: 'container-canary/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, findings)],
        results: placed.map((finding) =>
          toResult(finding, places.get(finding.code) ?? 0, fingerprints),
        ),
      },
    ],
  }
}

type PlacedFinding = Finding & { readonly location: SourceLocation }

function isPlaced(finding: Finding): finding is PlacedFinding {
  return !finding.ours && finding.location !== null && isRepositoryFile(finding.location)
}

function toRule(code: string): ReportingDescriptor {
  const { summary, help } = describeCode(code)
  return {
    id: text(code),
    shortDescription: { text: text(summary) },
    fullDescription: { text: text(summary) },
    help: { text: text(help) },
    helpUri: reasonLink(text(code)),
    properties: { tags: ['container', 'compatibility'] },
  }
}

function toResult(
  finding: PlacedFinding,
  ruleIndex: number,
  fingerprints: Map<string, number>,
): Result {
  const fingerprint = fingerprintOf(finding)
  const occurrence = (fingerprints.get(fingerprint) ?? 0) + 1
  fingerprints.set(fingerprint, occurrence)
  return {
    ruleId: text(finding.code),
    ruleIndex,
    level: levels[finding.level],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: physicalLocation(finding.location) }],
    ...relatedLocations(finding),
    ...standingFields(finding),
    // Code scanning knows an alert again by this one: by what it is about, wherever its line moves.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
  }
}

function physicalLocation({ file, line, column }: SourceLocation): PhysicalLocation {
  return {
    artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
  }
}

/** Where the cause was written, beside the place of the check. */
function relatedLocations({ cause }: Finding): Pick<Result, 'relatedLocations'> {
  if (cause === null || !isRepositoryFile(cause.location)) return {}
  const message = { text: text(cause.message) }
  return {
    relatedLocations: [{ id: 1, message, physicalLocation: physicalLocation(cause.location) }],
  }
}

/** An alert of what is excused is not there to be mended now. */
function standingFields({ standing }: Finding): Pick<Result, 'baselineState' | 'suppressions'> {
  const { waiver, isNew } = standing
  return {
    ...(isNew === null ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(waiver === null
      ? {}
      : {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: text(describeExcuse(waiver)) },
          ],
        }),
  }
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const

/** Of the finding's identity: not its line, nor the image's tag or digest, nor the words seen. */
function fingerprintOf(finding: Finding): string {
  const image = finding.image === null ? null : imageName(finding.image)
  const names = finding.platform === undefined ? [image] : [image, finding.platform]
  const identity = JSON.stringify([finding.code, finding.subject, finding.location?.file, ...names])
  return createHash('sha256').update(identity).digest('hex').slice(0, 32)
}

function invocationOf(report: Report, findings: readonly Finding[]): Invocation {
  const notifications = findings.filter((finding) => !isPlaced(finding)).map(toNotification)
  const started = Date.parse(report.startedAt)
  return {
    executionSuccessful: report.verdict !== 'errored',
    ...(Number.isNaN(started)
      ? {}
      : {
          startTimeUtc: new Date(started).toISOString(),
          endTimeUtc: new Date(started + report.durationMs).toISOString(),
        }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  }
}

function toNotification(finding: Finding): Notification {
  const place =
    finding.location === null ? '' : `\nwritten at ${describeLocation(finding.location)}`
  return {
    descriptor: { id: text(finding.code) },
    level: levels[finding.level],
    message: { text: block(`${messageOf(finding)}${place}`) },
  }
}

function messageOf(finding: Finding): string {
  const platform = finding.platform === undefined ? '' : ` (${finding.platform})`
  const image = finding.image === null ? '' : `\nimage: ${finding.image}${platform}`
  return block(`${finding.title}\n${finding.message}${image}`)
}

/** A path of the repository as a URI, every odd character encoded. */
function relativeUri(file: string): string {
  const path = visibleLine(file)
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
  return path.split('/').map(encodeURIComponent).join('/')
}

function text(value: string): string {
  return visibleLine(clip(value, reportLimits.cellCharacters))
}

function block(value: string): string {
  return visibleBlock(clip(value, reportLimits.annotationCharacters))
}
