import type { Hardening } from '../container-request.ts'
import type { CreateRequest, HostConfig } from './run-options/create-request.ts'

/** What it holds a container to stands in the request beside everything else that was asked for. */
export function harden(body: CreateRequest, { processes }: Hardening): CreateRequest {
  const host = body.HostConfig ?? {}
  const hardened: HostConfig = {
    ...host,
    SecurityOpt: [...new Set(['no-new-privileges', ...(host.SecurityOpt ?? [])])],
    PidsLimit: host.PidsLimit ?? processes,
    ...(host.Binds === undefined ? {} : { Binds: host.Binds.map(readOnlyBind) }),
    ...(host.Mounts === undefined
      ? {}
      : {
          Mounts: host.Mounts.map((mount) =>
            mount.Type === 'bind' ? { ...mount, ReadOnly: true } : mount,
          ),
        }),
  }
  return { ...body, HostConfig: hardened }
}

/** `source:target[:options]`; a source that is no path is a volume, which is nobody else's. */
function readOnlyBind(bind: string): string {
  if (!bind.startsWith('/')) return bind
  const [source = '', target = '', options = ''] = bind.split(':')
  const kept = options.split(',').filter((option) => !['', 'rw', 'ro'].includes(option))
  return `${source}:${target}:${['ro', ...kept].join(',')}`
}
