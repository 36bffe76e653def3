/**
 * Addresses of one page that is printed, `<page>#<path>/<n>`: each differs from the one before, so that a page that stands is
 * asked to look again even for what it shows already.
 */
export function printAddress(page: string): (path: string) => string {
  let drawings = 0
  return (path) => {
    drawings += 1
    return `${page}#${path.replace(/^#/, '')}/${drawings}`
  }
}
