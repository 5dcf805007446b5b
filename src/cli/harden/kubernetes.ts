import type { Field, Mapping, Node } from '../../convert/commented-yaml.ts'
import { listField, mapping, renderYaml } from '../../convert/commented-yaml.ts'
import { isRootless, userOf } from '../../harden/outcome.ts'
import type { Hardened } from '../../harden/outcome.ts'
import { mebibyte } from '../../limits/units.ts'

/** The part of a Pod that holds it to what it was proven to run with. */
export function renderKubernetes(hardened: Hardened): string {
  const { image, engine, trials, directories } = hardened
  const volumes = directories.map(({ path, sizeLimit }, index): Mapping => {
    const bound: readonly Field[] =
      sizeLimit === null ? [] : [{ key: 'sizeLimit', value: `${sizeLimit / mebibyte}Mi` }]
    return {
      fields: [
        { key: 'name', value: volumeName(path, index) },
        { key: 'emptyDir', value: bound.length === 0 ? mapping({}) : { fields: bound } },
      ],
    }
  })
  const mounts = directories.map(({ path }, index) =>
    mapping({ name: volumeName(path, index), mountPath: path }),
  )
  const container: Mapping = {
    fields: [
      { key: 'name', value: containerName(image) },
      { key: 'image', value: image },
      { key: 'securityContext', value: { fields: ofContainer(hardened) } },
      ...listField('volumeMounts', mounts),
    ],
  }
  return renderYaml({
    comments: [
      `What ${image} was proven to run with on ${engine.name} ${engine.version}, in ${trials} trials.`,
    ],
    fields: [
      {
        key: 'spec',
        value: {
          fields: [
            { key: 'securityContext', value: { fields: ofPod(hardened) } },
            { key: 'containers', value: [container] },
            ...listField('volumes', volumes),
          ],
        },
      },
    ],
  })
}

function ofPod(hardened: Hardened): readonly Field[] {
  const user = userOf(hardened)
  const sysctl = mapping({ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' })
  return [
    ...(isRootless(hardened) ? [{ key: 'runAsNonRoot', value: true }] : []),
    ...(user === null
      ? []
      : [
          { key: 'runAsUser', value: user.uid },
          { key: 'runAsGroup', value: user.gid },
        ]),
    { key: 'seccompProfile', value: mapping({ type: 'RuntimeDefault' }) },
    ...(hardened.settings.guardsLowPorts ? [] : listField('sysctls', [sysctl])),
  ]
}

function ofContainer({ settings }: Hardened): readonly Field[] {
  const { capabilities, noNewPrivileges, readOnlyRoot } = settings
  const added: readonly Node[] = capabilities ?? []
  return [
    { key: 'allowPrivilegeEscalation', value: !noNewPrivileges },
    { key: 'readOnlyRootFilesystem', value: readOnlyRoot },
    ...(capabilities === null
      ? []
      : [
          {
            key: 'capabilities',
            value: { fields: [...listField('drop', ['ALL']), ...listField('add', added)] },
          },
        ]),
  ]
}

/** RFC 1123 label, as Kubernetes asks of it. */
function volumeName(path: string, index: number): string {
  const words = path.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const name = words.join('-').slice(0, 40).replace(/-$/, '')
  return name === '' ? `writable-${index}` : name
}

function containerName(image: string): string {
  const [path = ''] = image.split('@')
  const last =
    path
      .replace(/:[^/:]*$/, '')
      .split('/')
      .at(-1) ?? ''
  const words = last.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const name = words.join('-').slice(0, 63).replace(/-$/, '')
  return name === '' ? 'app' : name
}
