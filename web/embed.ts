import { SameDayNavigator } from './components/navigator/navigator.ts'

if (!customElements.get('same-day-navigator')) {
  try {
    // A registered length is worked out once, where it is set, so that sizes never multiply as they nest.
    CSS.registerProperty({ name: '--navigator-unit', syntax: '<length>', inherits: true, initialValue: '16px' })
  } catch {
    // Registered already, or the browser cannot: sizes then follow the nearest text.
  }
  customElements.define('same-day-navigator', SameDayNavigator)
}
