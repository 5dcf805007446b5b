import type { Command, CommandRun } from './command.ts'

/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    summary: 'run manifests against images',
    usage: async () => (await import('./validate/flags.ts')).validateUsage,
    load: async () => (await import('./validate.ts')).runValidate,
  },
  {
    name: 'inspect',
    summary: 'read an image without running it, and say what keeps it from starting',
    usage: async () => (await import('./inspect.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const [{ createInspect }, { openImage }, { examineProgram }] = await Promise.all([
        import('./inspect.ts'),
        import('./inspect/open-image.ts'),
        import('../programs/examine.ts'),
      ])
      return createInspect({
        open: openImage,
        examine: examineProgram,
        now: () => performance.now(),
      })
    },
  },
  {
    name: 'platforms',
    summary: 'list the platforms that are built in, and what each demands of an image',
    usage: async () => (await import('./platforms.ts')).usage,
    load: async () => (await import('./platforms.ts')).run,
  },
  {
    name: 'init',
    summary: 'write a first manifest of an image, of what it does',
    usage: async () => (await import('./init.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const { createInit, initOnThisMachine } = await import('./init.ts')
      return createInit(initOnThisMachine)
    },
  },
  {
    name: 'harden',
    summary: 'find the least that an image runs with: directories, user, capabilities',
    usage: async () => (await import('./harden.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const { createHarden, hardenOnThisMachine } = await import('./harden.ts')
      return createHarden(hardenOnThisMachine)
    },
  },
  {
    name: 'pod',
    summary: 'run the Pods of Kubernetes manifests as a kubelet would',
    usage: async () => (await import('./pod/flags.ts')).podUsage,
    load: async () => (await import('./pod.ts')).runPod,
  },
  {
    name: 'pod to-validator',
    summary: 'print Validators that ask what the probes of Pods ask',
    usage: async () => (await import('./pod/to-validator.ts')).usage,
    load: async () => (await import('./pod/to-validator.ts')).run,
  },
  {
    name: 'validator to-probes',
    summary: 'print the probe of a Pod that asks what a check of a Validator asks',
    usage: async () => (await import('./validator/to-probes.ts')).usage,
    load: async () => (await import('./validator/to-probes.ts')).run,
  },
  {
    name: 'convert',
    summary: 'print the Validator that judges as a file of container-structure-test or goss does',
    usage: async () => (await import('./convert.ts')).usage,
    load: async () => (await import('./convert.ts')).run,
  },
  {
    name: 'lint',
    summary: 'find what is wrong in manifests and specs, without an engine',
    usage: async () => (await import('./lint.ts')).usage,
    load: async () => (await import('./lint.ts')).run,
  },
  {
    name: 'report',
    summary: 'render a report.json again: text, Markdown, JUnit, SARIF, HTML, badge, shields',
    usage: async () => (await import('./report.ts')).usage,
    load: async () => (await import('./report.ts')).runReport,
  },
  {
    name: 'cdi list',
    summary: 'list the CDI devices of this host',
    usage: async () => (await import('./cdi/list.ts')).usage,
    load: async () => (await import('./cdi/list.ts')).run,
  },
  {
    name: 'cdi validate',
    summary: 'check CDI spec files',
    usage: async () => (await import('./cdi/validate.ts')).usage,
    load: async () => (await import('./cdi/validate.ts')).run,
  },
  {
    name: 'cdi inject',
    summary: 'print what CDI devices would do to a container',
    usage: async () => (await import('./cdi/inject.ts')).usage,
    load: async () => (await import('./cdi/inject.ts')).run,
  },
  {
    name: 'compat validate-node',
    summary: 'say whether this machine, or saved nodes, fit an image',
    usage: async () => (await import('./compat/validate-node.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const [{ createValidateNode }, { thisMachine }] = await Promise.all([
        import('./compat/validate-node.ts'),
        import('./compat/dependencies-of-this-machine.ts'),
      ])
      return createValidateNode(thisMachine)
    },
  },
  {
    name: 'compat fleet',
    summary: 'hold several images against a fleet of saved nodes',
    usage: async () => (await import('./compat/fleet.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const [{ createFleet }, { thisMachine }] = await Promise.all([
        import('./compat/fleet.ts'),
        import('./compat/dependencies-of-this-machine.ts'),
      ])
      return createFleet(thisMachine)
    },
  },
  {
    name: 'compat lint',
    summary: 'find what is wrong in compatibility specs',
    usage: async () => (await import('./compat/lint.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const [{ createLint }, { thisMachine }] = await Promise.all([
        import('./compat/lint.ts'),
        import('./compat/dependencies-of-this-machine.ts'),
      ])
      return createLint(thisMachine)
    },
  },
  {
    name: 'compat export',
    summary: 'write a compatibility spec as objects of Kubernetes',
    usage: async () => (await import('./compat/export.ts')).usage,
    load: async () => (await import('./compat/export.ts')).run,
  },
  {
    name: 'compat show',
    summary: 'print the compatibility spec that is attached to an image',
    usage: async () => (await import('./compat/show.ts')).usage,
    load: async () => (await import('./compat/show.ts')).run,
  },
  {
    name: 'compat infer',
    summary: 'print the compatibility spec that an image implies, or what a written one lacks',
    usage: async () => (await import('./compat/infer.ts')).usage,
    load: async (): Promise<CommandRun> => {
      const [{ createInfer }, { inferOnThisMachine }] = await Promise.all([
        import('./compat/infer.ts'),
        import('./compat/dependencies-of-this-machine.ts'),
      ])
      return createInfer(inferOnThisMachine)
    },
  },
  {
    name: 'compat attach',
    summary: 'attach a compatibility spec to an image in its registry',
    usage: async () => (await import('./compat/attach.ts')).usage,
    load: async () => (await import('./compat/attach.ts')).run,
  },
  {
    name: 'compat detach',
    summary: 'remove the compatibility specs of an image from its registry',
    usage: async () => (await import('./compat/detach.ts')).usage,
    load: async () => (await import('./compat/detach.ts')).run,
  },
  {
    name: 'features',
    summary: 'print what this machine can do',
    usage: async () => (await import('./features.ts')).usage,
    load: async () => (await import('./features.ts')).run,
  },
  {
    name: 'completion',
    summary: 'print what completes the command in bash, zsh or fish',
    usage: async () => (await import('./completion.ts')).usage,
    load: async () => (await import('./completion.ts')).createCompletion(commands),
  },
]
