/** WGS 84, decimal degrees. */
export type Point = { readonly lat: number; readonly lon: number }

const earthRadiusKm = 6371.0088
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine). */
export const distanceKm = (from: Point, to: Point): number => {
  const lat = radians(to.lat - from.lat)
  const lon = radians(to.lon - from.lon)
  const half = Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(half)))
}
