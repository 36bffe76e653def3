import { Stop } from '../run/say.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { installSystemPackages } from './system-packages.mjs'

/**
 * Everything `npm start` and `npm test` need before they begin: packages, system packages, the built program. With all of
 * it in place it takes a fraction of a second and opens no socket.
 *
 * @param {string} root
 */
export async function prepare(root) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(`Node 20 or newer is needed, this is ${process.versions.node}: https://nodejs.org`)
  }
  await install(root)
  await installSystemPackages(root)
  await build(root)
}
