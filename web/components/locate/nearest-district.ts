type Middle = readonly [district: string, latitude: number, longitude: number]
type Position = { readonly latitude: number; readonly longitude: number }

const kmPerDegree = 111.2
const radians = Math.PI / 180

/** Distance in kilometres; flat, which is near enough across a borough. */
const km = (one: Position, other: Position): number =>
  Math.hypot(
    one.latitude - other.latitude,
    (one.longitude - other.longitude) * Math.cos(((one.latitude + other.latitude) / 2) * radians),
  ) * kmPerDegree

const at = ([, latitude, longitude]: Middle): Position => ({ latitude, longitude })

const nearest = (middles: readonly Middle[], position: Position) =>
  middles
    .map((middle) => ({ middle, away: km(at(middle), position) }))
    .reduce((best, each) => (each.away < best.away ? each : best))

/**
 * The postcode district whose middle is nearest.
 * Null when it is further than any district is from its neighbour: the person is somewhere else.
 */
export const nearestDistrict = (middles: readonly Middle[], position: Position): string | null => {
  const { middle, away } = nearest(middles, position)
  const gaps = middles.map((each) => {
    const rest = middles.filter((other) => other !== each)
    return nearest(rest, at(each)).away
  })
  return away > Math.max(...gaps) ? null : middle[0]
}
