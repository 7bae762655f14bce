import type { TriageRequest } from '../contract/request.ts'
import { locate } from '../directory/locate.ts'
import type { Whereabouts } from '../directory/signposting.ts'
import { placeIn } from '../understanding/person/place.ts'
import type { Navigator } from './walk/navigator.ts'

/** Where a turn says the ill person is: the place given, else a postcode in the words. The walk looks there too. */
export const whereaboutsOf = (
  { directory, understanding }: Pick<Navigator, 'directory' | 'understanding'>,
  { place, message }: Pick<TriageRequest, 'place' | 'message'>,
): Whereabouts => locate(directory, place ?? placeIn(message ?? '', understanding.districts))
