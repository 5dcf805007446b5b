/** What `npm audit --json` says, and whether it may be lived with. */

export interface Advisory {
  /** Such as `GHSA-xxxx-xxxx-xxxx`; npm's own number where there is none. */
  readonly id: string
  readonly package: string
  readonly severity: string
  readonly title: string
  readonly url: string
}

/** An advisory that does no harm here, and until when that is believed. */
export interface AuditException {
  readonly advisory: string
  readonly package: string
  readonly reason: string
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires: string
}

/**
 * Reads version 2 of npm's audit report.
 *
 * @returns the advisories, or why the answer says nothing
 */
export function readAudit(
  text: string,
): { readonly advisories: readonly Advisory[] } | { readonly problem: string } {
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return { problem: 'npm audit printed no JSON' }
  }
  const vulnerabilities = property(report, 'vulnerabilities')
  if (property(report, 'auditReportVersion') !== 2 || !isRecord(vulnerabilities)) {
    const message = property(report, 'message')
    return { problem: typeof message === 'string' ? message : 'npm audit printed no report' }
  }
  const causes = Object.values(vulnerabilities).flatMap((one) => {
    const via = property(one, 'via')
    // A string names another vulnerable package, which has its own entry.
    return Array.isArray(via) ? via.filter(isRecord) : []
  })
  const unique = new Map(causes.map(toAdvisory).map((one) => [`${one.id} ${one.package}`, one]))
  if (unique.size === 0 && Object.keys(vulnerabilities).length > 0) {
    return { problem: 'npm audit names vulnerable packages and no advisory' }
  }
  return { advisories: [...unique.values()] }
}

function toAdvisory(via: Readonly<Record<string, unknown>>): Advisory {
  const url = textOf(via, 'url')
  return {
    id: /GHSA(?:-[a-z0-9]{4}){3}/.exec(url)?.[0] ?? String(via['source']),
    package: textOf(via, 'name'),
    severity: textOf(via, 'severity'),
    title: textOf(via, 'title'),
    url,
  }
}

/**
 * What has to be done: advisories without an exception, and exceptions that hold no longer or are
 * about nothing that is known.
 *
 * @param bundled names of the packages that stand in `dist`
 * @param today `YYYY-MM-DD`
 */
export function judgeAudit(
  advisories: readonly Advisory[],
  exceptions: readonly AuditException[],
  bundled: ReadonlySet<string>,
  today: string,
): readonly string[] {
  const isAbout = (exception: AuditException, advisory: Advisory): boolean =>
    exception.advisory === advisory.id && exception.package === advisory.package
  const unexplained = advisories
    .filter((advisory) => !exceptions.some((exception) => isAbout(exception, advisory)))
    .map(({ id, package: name, severity, title, url }) => {
      const where = bundled.has(name) ? 'in dist' : 'a tool of the build or the tests'
      return `${name} (${where}): ${severity}: ${title} (${id}, ${url})`
    })
  const stale = exceptions
    .filter((exception) => !advisories.some((advisory) => isAbout(exception, advisory)))
    .map(
      ({ advisory }) => `the exception for ${advisory} is about nothing that is known: remove it`,
    )
  const expired = exceptions
    .filter((exception) => !isDay(exception.expires) || exception.expires < today)
    .map(({ advisory, expires }) => `the exception for ${advisory} ended on ${expires}: look again`)
  const silent = exceptions
    .filter(({ reason }) => reason.trim() === '')
    .map(({ advisory }) => `the exception for ${advisory} gives no reason`)
  return [...unexplained, ...stale, ...expired, ...silent]
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function property(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

function textOf(value: unknown, name: string): string {
  const found = property(value, name)
  return typeof found === 'string' ? found : ''
}
