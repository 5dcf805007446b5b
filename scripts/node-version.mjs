/** The oldest Node that can set a clone up; what runs afterwards is the one that npm installs. */
const oldest = 20

/**
 * Why set-up cannot begin with this Node; null where it can.
 *
 * @param {string} version such as `20.19.2`
 * @returns {string | null}
 */
export function troubleWithNode(version) {
  if (Number.parseInt(version, 10) >= oldest) return null
  return `Node ${oldest} or newer is needed to begin, and this is Node ${version}: install a newer one and run the command again (https://nodejs.org)`
}
