import type { Places } from '../../knowledge/schema/place.ts'
import type { Whereabouts } from './signposting.ts'

const fullPostcode = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/

/** Above this share a district stands for the borough: what is left is slivers that hold a handful of postcodes. */
const nearlyAll = 0.95

const districtIn = (share: number): 'yes' | 'no' | 'perhaps' =>
  share >= nearlyAll ? 'yes' : share === 0 ? 'no' : 'perhaps'
/** A copy of the knowledge may come without the table: then a postcode says no more than its district. */
const hasTable = ({ postcodes }: Places): boolean => {
  for (const _ in postcodes) return true
  return false
}

/** A postcode that the table lacks is outside the borough, or newer than the table. */
const missingIn = (share: number): 'no' | 'perhaps' => (share >= nearlyAll ? 'perhaps' : 'no')

/**
 * Where a postcode or district is. A full postcode is found in the borough's table; one that is not there is outside
 * the borough, at the centre of its district. A district alone never decides the borough where the border cuts it.
 */
export const locate = ({ places }: { readonly places: Places }, text: string | null | undefined): Whereabouts => {
  const plain = (text ?? '').toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const known = Object.hasOwn(places.postcodes, plain) ? places.postcodes[plain] : undefined
  if (known) {
    const [lat, lon, ward] = known
    return { kind: 'postcode', lat, lon, inBorough: 'yes', neighbourhood: places.wards[ward]?.neighbourhood ?? null }
  }
  const whole = fullPostcode.test(plain)
  const outward = whole ? plain.slice(0, -3) : plain
  const district = places.districts.find(({ district }) => district === outward)
  if (!district) return { kind: 'unknown' }
  const inBorough = whole && hasTable(places) ? missingIn(district.shareInBorough) : districtIn(district.shareInBorough)
  return { kind: 'district', lat: district.lat, lon: district.lon, inBorough, neighbourhood: null }
}
