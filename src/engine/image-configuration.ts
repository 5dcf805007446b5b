import type { ContainerPort } from './container-request.ts'
import type { ImageConfiguration } from './images.ts'
import { recordOf, textOf, textsOf } from './json.ts'
import type { JsonRecord } from './json.ts'

/** The `Config` of an image, which whoever built it has written as they liked. */
export function imageConfiguration(config: JsonRecord): ImageConfiguration {
  return {
    entrypoint: textsOf(config['Entrypoint']),
    command: textsOf(config['Cmd']),
    env: lastOfEachName(textsOf(config['Env'])),
    workingDirectory: textOrNull(config['WorkingDir']),
    exposedPorts: portsOf(Object.keys(recordOf(config['ExposedPorts']))),
    volumes: Object.keys(recordOf(config['Volumes'])),
    stopSignal: textOrNull(config['StopSignal']),
  }
}

function textOrNull(value: unknown): string | null {
  const text = textOf(value)
  return text === '' ? null : text
}

function lastOfEachName(variables: readonly string[]): readonly string[] {
  const named = variables.filter((variable) => variable.indexOf('=') > 0)
  return [...new Map(named.map((one) => [one.slice(0, one.indexOf('=')), one])).values()]
}

const protocols = ['tcp', 'udp', 'sctp'] as const

/** `80`, `80/tcp`, `8000-8010/udp`; each port once, so that there are no more of them than ports. */
function portsOf(texts: readonly string[]): readonly ContainerPort[] {
  const found = new Map<string, ContainerPort>()
  for (const text of texts) {
    const parts = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(text)
    const written = (parts?.[3] ?? 'tcp').toLowerCase()
    const protocol = protocols.find((one) => one === written)
    if (parts === null || protocol === undefined) continue
    const first = Number(parts[1])
    const last = Math.min(Number(parts[2] ?? first), 65_535)
    for (let port = Math.max(first, 1); port <= last; port += 1) {
      found.set(`${port}/${protocol}`, { port, protocol })
    }
  }
  return [...found.values()]
}
