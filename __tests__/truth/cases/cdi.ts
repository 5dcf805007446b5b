import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { TruthCase } from '../support/case.ts'
import type { EngineFacts, World } from '../support/world.ts'

/** Commands of exec probes, by name; all have to succeed. */
const shell = (commands: Readonly<Record<string, string>>) =>
  Object.entries(commands).map(([name, script]) => ({
    name,
    probe: { exec: { command: ['sh', '-c', script] }, failureThreshold: 1, timeoutSeconds: 20 },
  }))

const widget = (vendor: string, edits: object) => ({
  cdiVersion: '0.7.0',
  kind: `${vendor}/widget`,
  devices: [{ name: 'one', containerEdits: edits }],
})

const whole = {
  env: ['WIDGET=from the device', 'PLAIN=device'],
  additionalGids: [4711],
  deviceNodes: [{ path: '/dev/widget', hostPath: '/dev/null', permissions: 'rw' }],
  mounts: [{ hostPath: '/etc/hostname', containerPath: '/opt/widget', options: ['ro', 'rbind'] }],
}

const seenByExec = {
  environment: 'test "$WIDGET" = "from the device"',
  'over the manifest': 'test "$PLAIN" = device',
  groups: 'id -G | grep -qw 4711',
  node: 'echo x > /dev/widget',
  mount: 'test -s /opt/widget',
}

const seenByProcess1 = {
  'environment of process 1':
    'tr "\\0" "\\n" < /proc/1/environ | grep -qx "WIDGET=from the device"',
  'groups of process 1': 'grep -qE "^Groups:.*\\b4711\\b" /proc/1/status',
}

const manifest = (commands: Readonly<Record<string, string>>) => ({
  env: [{ name: 'PLAIN', value: 'manifest' }],
  checks: shell(commands),
})

const withoutNativeCdi = ({ hasNativeCdi }: EngineFacts) =>
  hasNativeCdi ? null : 'it does not resolve CDI names by itself'

/**
 * Puts a spec file where the engine looks, and where this process looks for it. Podman does not tell
 * its directories; a private one of a test engine is named by the environment.
 */
async function install(world: World, edits: object): Promise<string> {
  const vendor = `canary-truth-${randomBytes(4).toString('hex')}.example`
  const info = (await world.ask('GET', '/info')) as { CDISpecDirs?: readonly string[] | null }
  const told = info.CDISpecDirs ?? []
  const directories = told.length > 0 ? told.slice(0, 1) : ['/etc/cdi']
  for (const directory of directories) {
    mkdirSync(directory, { recursive: true })
    const file = join(directory, `${vendor}.json`)
    world.afterwards(() => {
      rmSync(file, { force: true })
    })
    writeFileSync(file, JSON.stringify(widget(vendor, edits)))
  }
  return `${vendor}/widget=one`
}

/** A directory of the case itself, which no engine reads. */
function own(world: World, files: Readonly<Record<string, unknown>>): string[] {
  world.write(
    Object.fromEntries(Object.entries(files).map(([name, spec]) => [`specs/${name}`, spec])),
  )
  return ['--cdi-spec-dir', 'specs']
}

/** Whose devices they are, and who gets them. */
export const cdi: readonly TruthCase[] = [
  {
    id: 'cdi-native-exec-has-what-process-1-has',
    claim: 'a command of a check sees the environment, groups, nodes and mounts of a native device',
    notHere: withoutNativeCdi,
    wanted: { exit: 0, verdict: 'passed', says: /are\s+given\s+by\s+the\s+engine/ },
    run: async (world) => {
      const device = await install(world, whole)
      const commands = { ...seenByExec, ...seenByProcess1 }
      return await world.validate(manifest(commands), world.base, '--cdi-device', device)
    },
  },
  {
    id: 'cdi-native-exec-of-another-user',
    claim: 'a command of a check of an image with a USER gets the groups of a native device',
    notHere: withoutNativeCdi,
    wanted: { exit: 0, verdict: 'passed', says: /are\s+given\s+by\s+the\s+engine/ },
    run: async (world) => {
      const device = await install(world, whole)
      const image = await world.build(`FROM ${world.base}\nUSER canary\n`)
      return await world.validate(manifest(seenByExec), image, '--cdi-device', device)
    },
  },
  {
    id: 'cdi-translated-exec-has-what-process-1-has',
    claim:
      'a command of a check sees the environment, groups, nodes and mounts of a translated device',
    wanted: {
      exit: 0,
      verdict: 'passed',
      says: /are\s+translated\s+into\s+the\s+create\s+request/,
    },
    run: async (world) => {
      const directories = own(world, { 'w.json': widget('own.example', whole) })
      const commands = { ...seenByExec, ...seenByProcess1 }
      const flags = [...directories, '--cdi-device', 'own.example/widget=one']
      return await world.validate(manifest(commands), world.base, ...flags)
    },
  },
  {
    id: 'cdi-directory-without-the-device',
    claim:
      'a directory that is named and does not define the device is the answer, whatever the engine knows',
    wanted: {
      exit: 2,
      verdict: 'errored',
      says: /no\s+spec\s+file\s+in\s+specs\s+defines\s+the\s+CDI\s+device/,
    },
    run: async (world) => {
      const device = await install(world, whole)
      const directories = own(world, { 'notes.txt': 'no spec file' })
      const flags = [...directories, '--cdi-device', device]
      return await world.validate(manifest(seenByExec), world.base, ...flags)
    },
  },
  {
    id: 'cdi-directory-with-another-definition',
    claim:
      'of two definitions of a device that of the named directory counts, not that of the engine',
    wanted: {
      exit: 0,
      verdict: 'passed',
      says: /are\s+translated\s+into\s+the\s+create\s+request/,
    },
    run: async (world) => {
      const device = await install(world, { env: ['WIDGET=from the engine'] })
      const vendor = device.slice(0, device.indexOf('/'))
      const directories = own(world, { 'w.json': widget(vendor, whole) })
      const flags = [...directories, '--cdi-device', device]
      return await world.validate(manifest(seenByExec), world.base, ...flags)
    },
  },
  {
    id: 'cdi-removed-field-keeps-the-other-devices',
    claim: 'a file of version 0.7.0 with enableCMT loses none of its devices',
    wanted: { exit: 0, verdict: 'passed' },
    run: async (world) => {
      const monitored = {
        name: 'two',
        containerEdits: { intelRdt: { closID: 'a', enableCMT: true } },
      }
      const spec = widget('own.example', whole)
      const file = { ...spec, devices: [...spec.devices, monitored] }
      const flags = [...own(world, { 'w.json': file }), '--cdi-device', 'own.example/widget=one']
      return await world.validate(manifest(seenByExec), world.base, ...flags)
    },
  },
  {
    id: 'cdi-version-too-low-names-the-field',
    claim: 'a cdiVersion that is too low is told with the field that needs more, at its place',
    wanted: {
      exit: 2,
      verdict: 'errored',
      says: /w\.json:\d+:\d+:\s+cdiVersion\s+0\.6\.0\s+is\s+too\s+low\s+for\s+additionalGids,\s+which\s+needs\s+at\s+least\s+0\.7\.0/,
    },
    run: async (world) => {
      const spec = { ...widget('own.example', whole), cdiVersion: '0.6.0' }
      const flags = [...own(world, { 'w.json': spec }), '--cdi-device', 'own.example/widget=one']
      return await world.validate(manifest(seenByExec), world.base, ...flags)
    },
  },
  {
    id: 'cdi-broken-file-is-told',
    claim: 'a device of a file that does not load is told with what is wrong in the file',
    wanted: {
      exit: 2,
      verdict: 'errored',
      says: /w\.json:\d+:\d+:\s+intelRdt\.enableMBM\s+is\s+not\s+a\s+known\s+field/,
    },
    run: async (world) => {
      const rdt = { intelRdt: { closID: 'a', enableMBM: true } }
      const spec = { ...widget('own.example', rdt), cdiVersion: '1.1.0' }
      const flags = [...own(world, { 'w.json': spec }), '--cdi-device', 'own.example/widget=one']
      return await world.validate(manifest(seenByExec), world.base, ...flags)
    },
  },
]
