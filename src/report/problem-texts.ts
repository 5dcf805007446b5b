/** What it means, and what to do, in one or two sentences each. */
export type CodeWords = readonly [summary: string, help: string]

/** Errors and notices that people meet, and that are worth more than their own sentence. */
export const problemTexts = {
  'engine-unreachable': [
    'No container engine answers.',
    'Start Docker or Podman, or name where it listens.',
  ],
  'engine-permission': [
    'There is an engine, and this user may not use it.',
    'Add the user to the group that owns the socket, or run as root.',
  ],
  'engine-lost': [
    'The engine closed the connection in the middle of an answer.',
    'Look for a restart of the engine in its log, and run again.',
  ],
  'engine-silent': [
    'The engine did not answer in time.',
    "Look at the load of the engine's host and at its disk, and run again.",
  ],
  'engine-refused': [
    'The engine refused what it was asked for.',
    "Read the engine's words in the message.",
  ],
  'engine-too-old': [
    'The engine speaks no version of its API that is new enough.',
    'Update the engine.',
  ],
  'engine-too-new': [
    'The engine has given up every version of its API that is known here.',
    'Update container-canary.',
  ],
  'cluster-unreachable': [
    'The API server of the cluster cannot be reached.',
    'Look whether the cluster is up and the right context of the kubeconfig is chosen: kubectl cluster-info.',
  ],
  'cluster-unauthorized': [
    'The API server does not know the credentials, or they have expired.',
    'Log in to the cluster again; kubectl auth whoami tells whether that worked.',
  ],
  'cluster-forbidden': [
    'A permission is missing in the cluster.',
    'Add the rule that the hint spells out to the Role of whoever asks.',
  ],
  'cluster-namespace': [
    'The cluster has no such namespace.',
    'Create it, or name another one with `namespace`.',
  ],
  'cluster-quota': [
    "The namespace's quota is used up.",
    'Remove what fills it, ask for less in the manifest, or have the quota raised.',
  ],
  'cluster-pod-security': [
    'The namespace allows no Pod that has what the manifest asks for, or lacks what it demands.',
    'Type the fields that the message names in the manifest, or use a namespace with another level.',
  ],
  'pod-unschedulable': [
    'No node takes the Pod: the scheduler says why.',
    'Ask for less, choose other nodes, or wait longer with startup-timeout where nodes are added on demand.',
  ],
  'pod-pending': [
    'The Pod did not start in time, and nobody says why.',
    'Look at its events: kubectl get events. A slow pull needs more time.',
  ],
  'pod-ended-by-cluster': [
    'The cluster ended the Pod while it was checked: an eviction, a preemption, a node that was lost.',
    'Run again; ask for resources in the manifest, so that the Pod is not the first to be evicted.',
  ],
  'container-create': [
    'The engine refuses to create the container.',
    "Read the engine's words in the message: most often an option, a name or a resource that its host does not have.",
  ],
  'container-vanished': [
    'Somebody removed the container while it was checked.',
    'Leave containers alone whose names begin with canary-, and run again.',
  ],
  'container-unreachable': [
    "Neither the container's address nor a published port answers.",
    'With --network in dockerRunOptions, choose a network that this machine can reach.',
  ],
  'startup-timeout': [
    'The engine did not start the container in time.',
    "Look at the load of the engine's host, or raise startup-timeout.",
  ],
  'containers-left': [
    'Containers of this run may be left on the engine.',
    'Look for them by the command of the hint, and remove them; the next run on this machine does so as well.',
  ],
  'image-missing': [
    'The image is nowhere to be found.',
    'Build or pull it before, correct its name, or let it be pulled.',
  ],
  'not-pushed': [
    'The image was to be pushed, and was not.',
    'Only what has passed is pushed: mend what failed, or what could not be decided.',
  ],
  'push-moved': [
    'What a registry has under a name after the push is not the image that was judged.',
    'Something else used the name at that moment: give every run names of its own, and push the judged image again.',
  ],
  'waiver-expired': [
    'A waiver has come to its last day, and excuses nothing any more.',
    'Mend the check and remove the waiver, or give it a later day and a reason why.',
  ],
  'waiver-unknown': [
    'A waiver names nothing that was looked at.',
    'Correct the name in it, or remove it.',
  ],
  'image-pull': [
    'The engine could not pull the image.',
    "Read the registry's words in the message: most often a name, a tag, or a login.",
  ],
  'image-moved': [
    "The image's name leads to another image than a moment ago.",
    'Name the image by its digest, or give every build a tag of its own.',
  ],
  'image-platform': [
    'The image is not for the platform that was asked for, or that this engine runs.',
    'Build it for this platform, ask for another one, or install an emulator (docker/setup-qemu-action).',
  ],
  'image-load': [
    'The archive could not be loaded into the engine.',
    "Write it again with docker save, and look at the room on the engine's disk.",
  ],
  'image-reference': [
    "The image's name cannot be read.",
    'Write it as registry/name:tag or registry/name@sha256:…, in lower case.',
  ],
  'image-build': [
    'A step of the build failed, so there is no image to judge.',
    'Read the last lines that the step wrote, and build the image where you can look into it.',
  ],
  'build-timeout': [
    'The build was not done in time.',
    'Make it faster, with a cache for instance, or build the image in a step before.',
  ],
  'build-secret': [
    'A secret of the build is missing or cannot be read.',
    'Set the variable or the file that the message names.',
  ],
  'build-context': [
    'The build context cannot be read.',
    'Correct the path of the context, and look at what .dockerignore leaves of it.',
  ],
  'no-room': [
    'There is no room to unpack the image.',
    'Make room there, or set TMPDIR to a directory that has some.',
  ],
  'no-image': [
    'Nothing says which image to judge.',
    'Name an image, or a directory to build one from.',
  ],
  'no-validator': [
    'Nothing says what the image is to be judged against.',
    'Name a manifest, a built-in platform such as kubeflow, a Pod, or a compatibility specification.',
  ],
  'manifest-missing': [
    'No manifest is where one was named.',
    'Correct the path or the pattern: it is read from the directory of the run.',
  ],
  'unknown-key': [
    'A field is none that the format has.',
    'Correct its spelling and the place where it stands.',
  ],
  schema: [
    'A field has a value that the format does not allow.',
    'Correct it as the message says.',
  ],
  'run-option': [
    'An option of dockerRunOptions cannot be used.',
    'Correct the option: the message names it, and what is meant by it.',
  ],
  policy: [
    'A restricted manifest asks for what it may not have.',
    'Take it out; where you trust who wrote the manifest, set the policy to trusted.',
  ],
  'policy-restricted': [
    'The manifest was run with fewer rights than a trusted one.',
    'Nothing, or set the policy to trusted if you trust who wrote the manifest.',
  ],
  'secret-missing': [
    'A secret is to come from an environment variable that is not set.',
    'Set the variable in this step, or correct its name.',
  ],
  'secret-short': [
    'A secret is too short to be hidden in texts.',
    'Take a longer value, or do not name it as a secret.',
  ],
  'host-loopback': [
    'A probe names the loopback address as its host: that is the machine that asks, not the container.',
    'Leave host out.',
  ],
  'check-errored': [
    "Checks could not be made, for a reason that is not the image's.",
    'Read the message, mend what it names, and run again.',
  ],
  'registry-unauthorized': [
    'The registry wants a login, or refused the one that it was shown.',
    'Log in to it (docker login, docker/login-action) before this step.',
  ],
  'registry-forbidden': [
    'The registry knows who asks, and does not allow it.',
    'Give the account, or the permissions of the job, the right to read what is asked for.',
  ],
  'registry-not-found': [
    'The registry does not have what was asked for, or does not tell this account.',
    'Correct the name or the tag; log in where it is private.',
  ],
  'registry-rate-limit': [
    'The registry takes no more requests for now.',
    'Log in, which raises the limit, or wait.',
  ],
  'registry-connection': [
    'The registry cannot be reached.',
    'Look at its address, the network, and the proxy.',
  ],
  'cdi-device-unresolvable': [
    'No CDI specification has the device.',
    'Look which devices there are, and correct the name or the specification.',
  ],
  'cdi-not-supported': [
    'The engine cannot give devices by CDI.',
    'Switch it on in the engine, update it, or use the mode translate.',
  ],
  'device-driver-missing': [
    'The engine has no driver for the devices that --gpus asks for.',
    "Install the vendor's toolkit on the engine's host, or ask for the devices with CDI.",
  ],
  'device-missing': [
    "The engine's host does not have the device.",
    'Run on a machine that has it, or take --device out of the manifest.',
  ],
  'pod-invalid': [
    'Kubernetes would refuse the Pod.',
    'Correct the field at its line, as the message says.',
  ],
  'pod-stuck': [
    'The Pod could never have started, whatever its image does.',
    'Correct the manifest at the line of the message.',
  ],
  'pod-restarted': [
    'A container of the Pod was restarted before the Pod was ready.',
    'Look at the log of its earlier lives in the report.',
  ],
  'pod-engine-kinder': [
    'Podman allows what Kubernetes does not.',
    'Try the Pod on Docker as well, which does not.',
  ],
  'pod-fields-ignored': [
    'The Pod has fields that mean nothing without a cluster.',
    'Nothing: docs/pod-fields.md says what becomes of each.',
  ],
  'probe-margin': [
    'A probe of the Pod comes near to what it must not reach.',
    'Raise timeoutSeconds or failureThreshold as the hint says, or make the answer faster.',
  ],
  'probe-margin-unknown': [
    'A probe had no answer, so that nobody knows its margin.',
    'Let the Pod run until the probe has been tried.',
  ],
  'compatibility-unmatched': [
    'A node lacks what the compatibility specification asks for.',
    'Run the image on another node, or lower what the specification asks for.',
  ],
  'compatibility-undetermined': [
    'What the compatibility specification asks for could not be observed.',
    'Give the features of the node in a file, or look at the permissions of the run.',
  ],
  'compatibility-errored': [
    'An expression of the compatibility specification cannot be evaluated.',
    'Correct the expression in the specification.',
  ],
  'report-contradiction': [
    'The report says what no run could have written.',
    'Take the report of a run as it is: nothing in it may be changed by hand.',
  ],
  'report-schema': [
    'A field of the report is missing, or is not what the format has there.',
    'Take the report of a run; docs/report-json.md has its fields.',
  ],
  'report-version': [
    'The report is of another version of the format.',
    'Render it with the release that wrote it, or with a later one.',
  ],
  usage: [
    'The command line, or an input of the action, cannot be understood.',
    'Correct it as the message says; --help tells what there is.',
  ],
} as const satisfies Readonly<Record<string, CodeWords>>
