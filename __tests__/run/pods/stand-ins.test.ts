import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { PodVolume, VolumeSource } from '../../../src/pod/pod.ts'
import { checkStandIns, findStandIns } from '../../../src/run/pods/stand-ins.ts'
import { externalNotices, surroundingsOf } from '../../../src/run/pods/surroundings.ts'
import { containerWith, mountWith, podWith, serviceWith } from '../../support/pods.ts'
import { withDirectory } from '../../support/with-directory.ts'

const claim: VolumeSource = {
  ...{ kind: 'persistentVolumeClaim', claimName: 'claim', readOnly: false },
}
const driver: VolumeSource = { kind: 'driver', field: 'csi', driver: 'x', readOnly: false }
const empty: VolumeSource = { kind: 'emptyDir', medium: '', sizeLimit: null }

const podOf = (...volumes: readonly PodVolume[]) =>
  podWith({
    spec: { volumes },
    labels: { app: 'web' },
    containers: [
      containerWith({
        volumeMounts: volumes.map(({ name }) => mountWith({ name, mountPath: `/${name}` })),
      }),
    ],
  })
const pod = podOf(
  { name: 'data', source: claim },
  { name: 'keys', source: driver },
  { name: 'tmp', source: empty },
)

describe('a directory for a volume', () => {
  test('is for one that only a cluster has', () => {
    expect(() => {
      checkStandIns([pod], { data: '.', keys: '.' })
    }).not.toThrow()
    expect(() => {
      checkStandIns([pod], { tmp: '.', none: '.' })
    }).toThrow('no volume of a claim or of a driver is called tmp, none; there are data, keys')
    expect(() => {
      checkStandIns([podWith()], { none: '.' })
    }).toThrow('no volume of a claim or of a driver is called none; there is none')
  })

  const place = { directory: '/work', isLocal: false, neighbour: null }

  test('begins where the run does; that of another machine is not looked at', async () => {
    const found = await findStandIns({ data: 'rows', keys: '/keys' }, place)
    expect([...found]).toEqual([
      ['data', '/work/rows'],
      ['keys', '/keys'],
    ])
  })

  test('that is none is an error, told with the others', async () => {
    await withDirectory(async (directory) => {
      mkdirSync(join(directory, 'rows'))
      writeFileSync(join(directory, 'file'), '')
      const here = { ...place, directory, isLocal: true }
      expect([...(await findStandIns({ data: 'rows' }, here))]).toEqual([
        ['data', join(directory, 'rows')],
      ])
      await expect(findStandIns({ data: 'gone', keys: 'file' }, here)).rejects.toMatchObject({
        kind: 'input',
        problems: [
          { message: `${directory}/gone, for the volume data, does not exist` },
          { message: `${directory}/file, for the volume keys, is a file, and no directory` },
        ],
      })
    })
  })
})

describe('what is said of a Pod without its cluster', () => {
  test('volumes without data, once, and not those with a directory', () => {
    const [notice, ...others] = surroundingsOf(pod, [], [], new Map())
    expect(others).toEqual([])
    expect(notice).toMatchObject({
      code: 'pod-volume-empty',
      message:
        'volumes are empty here, where a cluster may have data: data (persistentVolumeClaim), keys (csi)',
      hint: '⟨volumes: data=<directory>⟩ puts a directory in its place',
    })
    const standIns = new Map([
      ['data', '/rows'],
      ['keys', '/keys'],
    ])
    expect(surroundingsOf(pod, [], [], standIns)).toEqual([])
  })

  test('ports of Services that lead elsewhere, once, those of what runs beside it among them', () => {
    const ports = [{ name: null, port: 80, targetPort: 8080, protocol: 'TCP' as const }]
    const services = [
      serviceWith({ name: 'web', selector: { app: 'web' }, ports }),
      serviceWith({ name: 'db', selector: { app: 'db' }, ports }),
    ]
    const web = podWith({ labels: { app: 'web' } })
    const db = podWith({ labels: { app: 'db' } })
    const [notice, ...others] = surroundingsOf(web, services, [db], new Map())
    expect(others).toEqual([])
    expect(notice?.message).toMatch(/: web:80 would lead to 8080, db:80 would lead to 8080$/)
    expect(surroundingsOf(web, services.slice(1), [], new Map())).toEqual([])
  })

  test('Services that are other names, of the namespaces of the Pods', () => {
    const type = 'ExternalName'
    const services = [
      serviceWith({ name: 'db', type, externalName: 'db.example.org' }),
      serviceWith({ name: 'other', type, namespace: 'elsewhere', externalName: 'example.org' }),
    ]
    expect(externalNotices([pod], services).map(({ message }) => message)).toEqual([
      expect.stringMatching(/: db \(db\.example\.org\)$/),
    ])
    expect(externalNotices([pod], [])).toEqual([])
  })
})
