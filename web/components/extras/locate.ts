import { html, nothing } from 'lit'
import { announce } from '../../lib/announcement.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { icon } from '../icon/icon.ts'

/** "Use my location": asked of the device only when pressed; what is used is the postcode area, not the place. */
export const locate = (view: View, use: (district: string) => void) => {
  if (!('geolocation' in navigator)) return nothing
  const press = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement
    const say = (key: Key, place = '') => {
      const words = view.t(key, { place })
      button.nextElementSibling!.textContent = words
      announce(button.getRootNode() as ShadowRoot, words)
    }
    say('locate-busy')
    const { findDistrict } = await import('../locate/find-district.ts')
    const found = await findDistrict()
    if (found === 'far' || found === 'failed') return say(`locate-${found}`)
    say('locate-found', found.district)
    use(found.district)
  }
  return html`<button class="btn" type="button" @click=${press}>${icon('pin')}${view.t('locate')}</button>
    <p class="tiny soft">${view.t('locate-note')}</p>`
}
