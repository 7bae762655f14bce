import { SameDayNavigator } from './components/navigator/navigator.ts'

// Styles are read in one task and the element made in the next, so that a slow phone answers in between; what stands
// inside the tag is seen until then.
for (const { styleSheet } of SameDayNavigator.styles) void styleSheet
setTimeout(() => {
  if (customElements.get('same-day-navigator')) return
  try {
    // A registered length is worked out once, where it is set, so that sizes never multiply as they nest.
    CSS.registerProperty({ name: '--navigator-unit', syntax: '<length>', inherits: true, initialValue: '16px' })
  } catch {
    // Registered already, or the browser cannot: sizes then follow the nearest text.
  }
  customElements.define('same-day-navigator', SameDayNavigator)
})
