/**
 * Programs and libraries for the levels of x86-64, as compilers and linkers mark them, each of which really
 * uses what it is marked for.
 */

/** A program, and the libraries that it is linked with, the first of which needs the next. */
export interface Recipe {
  readonly name: string
  readonly program: Part
  readonly libraries: readonly Part[]
}

export interface Part {
  /** Names of {@link instructions} that it executes. */
  readonly uses: readonly Instruction[]
  /** Of the compiler, among them those for its linker. */
  readonly options: readonly string[]
}

/** C statements; what they need is what their names say. */
export const instructions = {
  sse2: '__asm__ volatile("paddd %%xmm0,%%xmm0":::"xmm0")',
  sse3: '__asm__ volatile("haddps %%xmm0,%%xmm0":::"xmm0")',
  ssse3: '__asm__ volatile("pabsb %%xmm0,%%xmm0":::"xmm0")',
  sse41: '__asm__ volatile("pmulld %%xmm0,%%xmm0":::"xmm0")',
  sse42: '__asm__ volatile("pcmpgtq %%xmm0,%%xmm0":::"xmm0")',
  crc32: 'unsigned x = 0; __asm__ volatile("crc32l %1,%0" : "+r"(x) : "r"(x))',
  popcnt: 'unsigned x = 0; __asm__ volatile("popcnt %0,%0" : "+r"(x))',
  cx16: 'static __int128 m __attribute__((aligned(16))); __asm__ volatile("cmpxchg16b %0" : "+m"(m) : : "rax", "rdx", "rbx", "rcx")',
  lahf: '__asm__ volatile("lahf" : : : "rax")',
  avx: '__asm__ volatile("vaddps %%ymm0,%%ymm0,%%ymm0" : : : "xmm0")',
  avx2: '__asm__ volatile("vpaddd %%ymm0,%%ymm0,%%ymm0" : : : "xmm0")',
  bmi1: 'unsigned long x = 3; __asm__ volatile("andn %0,%0,%0" : "+r"(x))',
  bmi2: 'unsigned long x = 3; __asm__ volatile("pdep %0,%0,%0" : "+r"(x))',
  f16c: '__asm__ volatile("vcvtph2ps %%xmm0,%%ymm0" : : : "xmm0")',
  fma: '__asm__ volatile("vfmadd213ps %%ymm0,%%ymm0,%%ymm0" : : : "xmm0")',
  movbe: 'unsigned x = 3, y = 1; __asm__ volatile("movbe %1,%0" : "=r"(x) : "m"(y))',
} as const

export type Instruction = keyof typeof instructions

const ofLevel: Readonly<Record<Level, readonly Instruction[]>> = {
  1: ['sse2'],
  2: ['sse2', 'sse3', 'ssse3', 'sse41', 'sse42', 'crc32', 'popcnt', 'cx16', 'lahf'],
  3: ['sse2', 'sse42', 'popcnt', 'avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'movbe'],
}

type Level = 1 | 2 | 3

const levels: readonly Level[] = [1, 2, 3]
const links = {
  pie: ['-pie'],
  fixed: ['-no-pie'],
  static: ['-static'],
  'static-pie': ['-static-pie'],
}

/** How a level gets into a file: the linker's word, or the compiler's of what it was allowed to use. */
const marks: Readonly<Record<string, (level: Level) => readonly string[]>> = {
  linker: (level) => (level === 1 ? [] : [`-Wl,-z,x86-64-v${level}`]),
  compiler: (level) => [`-march=${level === 1 ? 'x86-64' : `x86-64-v${level}`}`, '-mneeded'],
}

/** Processors that compilers know, and that mark what they are made for. */
const processors: Readonly<Record<string, Level>> = {
  ...{ core2: 1, nehalem: 2, westmere: 2, silvermont: 2, goldmont: 2, btver1: 1, amdfam10: 1 },
  ...{
    haswell: 3,
    broadwell: 3,
    skylake: 3,
    bdver4: 3,
    znver1: 3,
    znver2: 3,
    znver3: 3,
    tremont: 2,
  },
}

const plain: Part = { uses: ['sse2'], options: [] }

export const recipes: readonly Recipe[] = [...programs(), ...libraries(), ...made(), ...alone()]

function* programs(): Iterable<Recipe> {
  for (const level of levels) {
    for (const [link, linked] of Object.entries(links)) {
      for (const [mark, marked] of Object.entries(marks)) {
        for (const optimized of ['-O0', '-O2', '-O3']) {
          const options = [...linked, ...marked(level), optimized]
          const name = `v${level} ${link} by the ${mark} ${optimized}`
          yield { name, program: { uses: ofLevel[level], options }, libraries: [] }
        }
      }
    }
  }
}

/** The program says nothing of the level; a library of it does, or a library of that. */
function* libraries(): Iterable<Recipe> {
  for (const level of levels) {
    for (const [mark, marked] of Object.entries(marks)) {
      for (const optimized of ['-O1', '-O2']) {
        const library = { uses: ofLevel[level], options: [...marked(level), optimized] }
        const name = `v${level} library by the ${mark} ${optimized}`
        yield { name, program: plain, libraries: [library] }
        yield { name: `${name}, of a library`, program: plain, libraries: [plain, library] }
      }
    }
  }
}

function* made(): Iterable<Recipe> {
  for (const [processor, level] of Object.entries(processors)) {
    const options = [`-march=${processor}`, '-mneeded', '-O2']
    yield { name: `for ${processor}`, program: { uses: ofLevel[level], options }, libraries: [] }
  }
}

/** One instruction each, marked for its level and not marked at all. */
function* alone(): Iterable<Recipe> {
  for (const level of [2, 3] as const) {
    for (const instruction of ofLevel[level].filter((one) => one !== 'sse2')) {
      const uses = [instruction]
      const marked = marks['linker']?.(level) ?? []
      yield {
        name: `v${level} ${instruction}`,
        program: { uses, options: [...marked] },
        libraries: [],
      }
      yield {
        name: `${instruction} (v${level}) without a mark`,
        program: { uses, options: [] },
        libraries: [],
      }
    }
  }
}
