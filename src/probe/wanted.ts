import { probeLimits } from '../limits.ts'
import type { ExecAction, HttpGetAction, ProbeAction, ProbeProfile, StopAction } from './attempt.ts'
import { shorten } from './attempt-result.ts'
import { describeStatus } from './http-judge.ts'
import { passingStatus } from './passing-status.ts'
import { requestTarget } from './request-target.ts'
import { slashed } from '../text-patterns.ts'

/**
 * What a check asks for, in one line for people, such as
 * `GET http://localhost:8888/hub/jovyan/lab answers 200–299`.
 */
export function describeWanted(action: ProbeAction, profile: ProbeProfile): string {
  return shorten(sentence(action, profile), probeLimits.wantedCharacters)
}

function sentence(action: ProbeAction, profile: ProbeProfile): string {
  switch (action.action) {
    case 'exec':
      return describeExec(action)
    case 'httpGet':
      return describeGet(action, profile)
    case 'tcpSocket':
      return `${action.host === null ? `port ${action.port}` : hostPort(action.host, action.port)} accepts TCP connections`
    case 'log':
      return `a line of ${action.stream === 'both' ? 'the log' : action.stream} matches ${oneLine(slashed(action.matches))}`
    case 'stop':
      return describeStop(action)
    case 'grpc':
      return `gRPC health of ${action.service === '' ? 'the server' : quote(action.service)} on port ${action.port} is SERVING`
  }
}

function describeExec({ command, exitCode = 0, stdout, stderr }: ExecAction): string {
  const all = (patterns: readonly string[]) => patterns.map(slashed).map(oneLine).join(', ')
  const outputs = Object.entries({ stdout, stderr }).flatMap(([name, patterns]) => [
    ...(patterns === undefined || patterns.matches.length === 0
      ? []
      : [`${name} matches ${all(patterns.matches)}`]),
    ...(patterns === undefined || patterns.excludes.length === 0
      ? []
      : [`${name} does not match ${all(patterns.excludes)}`]),
  ])
  return [`\`${command.map(quote).join(' ')}\` exits ${exitCode}`, ...outputs].join(', ')
}

/** Whom the request is for, where the manifest names no host; the Host line of a Validator says so. */
const ownName: Readonly<Record<ProbeProfile, string>> = { validator: 'localhost', pod: 'pod' }

function describeGet(action: HttpGetAction, profile: ProbeProfile): string {
  const { method = 'GET', responseStatus = [passingStatus[profile]] } = action
  const url = `${action.scheme.toLowerCase()}://${hostPort(action.host ?? ownName[profile], action.port)}${requestTarget(action.path)}`
  const headers = action.responseHttpHeaders.map(
    ({ name, value }) => `${oneLine(name)}: ${oneLine(value)}`,
  )
  const suffix = headers.length === 0 ? '' : ` with ${headers.join(', ')}`
  const verified = action.tlsVerify === true ? ', with a certificate that is trusted' : ''
  const body = action.body === undefined ? '' : ' with a body'
  const alone = action.followRedirects === false ? ', without a redirect' : ''
  return `${method} ${url}${body} answers ${describeStatus(responseStatus)}${alone}${suffix}${describeBody(action)}${verified}`
}

function describeBody({ responseBody }: HttpGetAction): string {
  if (responseBody === undefined) return ''
  const { matches, excludes, json } = responseBody
  const all = (patterns: readonly string[]) => patterns.map(slashed).map(oneLine).join(', ')
  const parts = [
    ...(matches.length === 0 ? [] : [`matches ${all(matches)}`]),
    ...(excludes.length === 0 ? [] : [`does not match ${all(excludes)}`]),
    ...json.map(({ pointer, value }) =>
      oneLine(`has ${JSON.stringify(value)} at ${pointer === '' ? 'its root' : pointer}`),
    ),
  ]
  return `, and the body ${parts.join(', ')}`
}

function describeStop({ signal, grace, exitCodes, reaped }: StopAction): string {
  const codes = exitCodes === null ? '' : ` with ${exitCodes.join(' or ')}`
  const rest = reaped ? ', and left no child that had ended' : ''
  return `ends${codes} within ${grace / 1000} s of ${signal ?? 'its stop signal'}${rest}`
}

function hostPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : oneLine(host)}:${port}`
}

/** As a person would type it: an argument with anything special in it stands in quotes. */
function quote(argument: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument)) return argument
  return `'${oneLine(argument).replaceAll("'", `'\\''`)}'`
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => {
    if (control === '\n') return '\\n'
    return `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
}
