/** What is said of the actions that read an image without running it. */
import { below } from './words.ts'
import type { WordTable, Words } from './words.ts'

const patterns: WordTable = {
  matches: 'Regular expressions of RE2. Every one is found somewhere in it.',
  excludes: 'Regular expressions of RE2. None of them is found in it.',
  exists: '`false`: it is not set. `true`: it is, whatever it is.',
}
const expected = (says: string): Words => ({
  says: `${says}: a text that it is exactly, or what it holds (\`matches\`, \`excludes\`), or whether it is set at all (\`exists\`).`,
})
const listedPorts = {
  items: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 65_535 },
      { type: 'string', pattern: '^[0-9]{1,5}(/([Tt][Cc][Pp]|[Uu][Dd][Pp]|[Ss][Cc][Tt][Pp]))?$' },
    ],
  },
}
const sizes = {
  anyOf: [
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)?([EPTGMk]i?|Ki)?$' },
  ],
}

const imageWords: WordTable = {
  entrypoint: 'ENTRYPOINT: the same words in the same order; `[]` for none.',
  cmd: 'CMD: the same words in the same order; `[]` for none.',
  user: expected('USER, as it is written in the image'),
  ...below('user', patterns),
  userIsNumeric:
    '`true`: USER begins with a number other than 0, as `runAsNonRoot` of Kubernetes has to find it.',
  hasCommand: '`true`: ENTRYPOINT or CMD is set, so that the image says itself what it runs.',
  unprivilegedPorts: '`true`: none of the exposed ports is below 1024, which only root may open.',
  noVolumes: '`true`: the image has no VOLUME at all.',
  env: expected('Variables of the image by name, and what the value of each is'),
  ...below('env.*', patterns),
  labels: expected('Labels of the image by name, and what the value of each is'),
  ...below('labels.*', patterns),
  exposedPorts: {
    says: 'Each of them is exposed: `53` by any protocol, `53/udp` by that one.',
    more: listedPorts,
  },
  notExposedPorts: { says: 'None of them is exposed.', more: listedPorts },
  volumes: 'Each path is a VOLUME of the image.',
  notVolumes: 'No path is a VOLUME of the image.',
  workingDir: expected('WORKDIR'),
  ...below('workingDir', patterns),
  stopSignal: expected('STOPSIGNAL'),
  ...below('stopSignal', patterns),
  platform: {
    says: '`linux/amd64`, `linux/arm/v7`; without a variant any does.',
    more: { pattern: '^[^/]+/[^/]+(/[^/]+)?$' },
  },
  maxSize: { says: 'Of its layers as they are stored: bytes, or `500Mi`, `1G`.', more: sizes },
  maxLayers: 'How many layers it has at most.',
}

const fileWords: WordTable = {
  path: 'An absolute path. Links on the way are followed within the image.',
  expandPath: '`true`: `$NAME` and `${NAME}` in the path stand for variables of the image.',
  eachDirectory: 'Looks at a file of one name in each directory directly below the path.',
  ...below('eachDirectory', {
    file: 'The name of the file.',
    except: 'Names of directories that are left out.',
  }),
  exists: { says: '`false`: nothing is there.', default: true },
  followLinks:
    '`false`: a link at the end of the path is itself what is looked at. That is the default with `type: link`.',
  type: 'What is there.',
  mode: "`'0644'` in quotes, or as `ls` shows it: `-rw-r--r--`.",
  uid: 'The number of its owner.',
  gid: 'The number of its group.',
  owner: "The name of its owner, by the image's own `/etc/passwd`.",
  group: "The name of its group, by the image's own `/etc/group`.",
  maxSize: { says: 'Its bytes at most, or `64Ki`, `1M`.', more: sizes },
  sha256: 'Of its content: 64 hexadecimal digits, in lower case.',
  contentMatches: 'Regular expressions of RE2. Every one is found in its content.',
  contentExcludes: 'Regular expressions of RE2. None of them is found in its content.',
  executableBy: 'Whose permission to execute it has; `any`: one of them.',
}

export const staticWords: WordTable = {
  image: { says: 'Reads what the image says of itself, without running it.', ours: true },
  ...below('image', imageWords),
  file: { says: 'Looks at one file of the image, without running it.', ours: true },
  ...below('file', fileWords),
  program: {
    says: 'Finds out whether a program of the image starts, without running it: its interpreter, its libraries, its processor.',
    ours: true,
  },
  ...below('program', { name: 'A name that PATH of the image leads to, or an absolute path.' }),
}
