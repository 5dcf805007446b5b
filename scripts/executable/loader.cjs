/**
 * The first code of the single-file executable: the bundle and its parts stand in it as assets, and are
 * compiled when they are asked for. A part asks for another one as `require('./123.index.js')`.
 */
const { dirname } = require('node:path')
const { getAsset } = require('node:sea')
const { compileFunction, constants } = require('node:vm')

const loaded = new Map()

function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const names = ['exports', 'require', 'module', '__filename', '__dirname']
  const run = compileFunction(getAsset(name, 'utf8'), names, {
    filename: name,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const ask = (other) => (other.startsWith('./') ? load(other.slice(2)) : require(other))
  run(module.exports, ask, module, process.execPath, dirname(process.execPath))
  return module.exports
}

load('index.js')
