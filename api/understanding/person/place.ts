/** A British postcode's shape, with or without its space; the last digit and letters may be missing (a district). */
const shape = /(?<![A-Za-z0-9])([A-Za-z]{1,2}[0-9][A-Za-z0-9]?)(?:[ ]?([0-9][A-Za-z]{2}))?(?![A-Za-z0-9])/g

/** The first postcode, or district the knowledge knows, in capitals with one space. Used this turn only. */
export const placeIn = (message: string, districts: ReadonlySet<string>): string | null => {
  for (const [, outward = '', inward] of message.matchAll(shape)) {
    const district = outward.toUpperCase()
    if (inward !== undefined) return `${district} ${inward.toUpperCase()}`
    if (districts.has(district)) return district
  }
  return null
}
