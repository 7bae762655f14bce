import { districts } from 'virtual:places'
import { nearestDistrict } from './nearest-district.ts'

type Found = { readonly district: string } | 'far' | 'failed'

/** How long the device may take, in milliseconds, and how old a position it may give. */
const patience = { timeout: 8000, maximumAge: 300_000 }

/** The postcode area the device is in. The position itself goes no further than this function. */
export const findDistrict = (): Promise<Found> =>
  new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const district = nearestDistrict(districts, coords)
        resolve(district === null ? 'far' : { district })
      },
      () => resolve('failed'),
      patience,
    )
  })
