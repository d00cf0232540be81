/** Whether pages are being built; else this is a browser. */
export function isBuilding(): boolean {
  return typeof window === 'undefined'
}
