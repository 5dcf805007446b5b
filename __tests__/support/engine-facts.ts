import { request } from 'node:http'

/** What an engine is and can do, asked from it once. Tests ask for abilities, not for versions. */
export interface EngineFacts {
  readonly name: 'docker' | 'podman'
  readonly version: string
  /** `containerd`: Docker's image store of today, where an image's id is its manifest's digest. */
  readonly imageStore: 'containerd' | 'graph' | 'podman'
  /** The engine resolves CDI names itself. */
  readonly hasNativeCdi: boolean
}

/** @throws {Error} where the engine does not answer */
export async function askEngineFacts(address: string): Promise<EngineFacts> {
  const version = (await get(address, '/version')) as {
    Version: string
    Components?: readonly { Name: string }[]
  }
  const info = (await get(address, '/info')) as {
    DriverStatus?: readonly (readonly [string, string])[]
    CDISpecDirs?: readonly string[] | null
  }
  const isPodman = version.Components?.some(({ Name }) => Name === 'Podman Engine') === true
  const usesContainerd = info.DriverStatus?.some(([, value]) => value.startsWith('io.containerd.'))
  const [major = 0, minor = 0] = version.Version.split('.').map(Number)
  return {
    name: isPodman ? 'podman' : 'docker',
    version: version.Version,
    imageStore: isPodman ? 'podman' : usesContainerd === true ? 'containerd' : 'graph',
    hasNativeCdi: isPodman
      ? // Through this API, which ignored the names before.
        major > 5 || (major === 5 && minor >= 4)
      : (info.CDISpecDirs ?? []).length > 0,
  }
}

/** Such as `Docker 28.5.2 (containerd)`. */
export function describeEngine({ name, version, imageStore }: EngineFacts): string {
  if (name === 'podman') return `Podman ${version}`
  return `Docker ${version} (${imageStore === 'containerd' ? 'containerd store' : 'graph drivers'})`
}

async function get(address: string, path: string): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socketPath = address.replace(/^unix:\/\//, '')
  const signal = AbortSignal.timeout(60_000)
  request({ socketPath, path, agent: false, signal }, (answer) => {
    let text = ''
    answer
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        if (answer.statusCode === 200) resolve(text)
        else reject(new Error(`GET ${path} at ${address}: ${answer.statusCode ?? 0} ${text}`))
      })
  })
    .once('error', reject)
    .end()
  return JSON.parse(await promise) as unknown
}
