import type { Evidence } from '../../triage/evidence.ts'
import type { World } from '../../triage/weighing/world.ts'

/** A person of whom only age and sex are known; null: not even those. */
export function evidenceFor(world: World | null): Evidence {
  return {
    findings: {},
    ages: world ? [{ min: world.age, max: world.age }] : [],
    sexes: world ? [world.sex] : [],
    declined: [],
    presentations: [],
    asked: [],
    screens: 0,
    floor: null,
    outOfSight: false,
  }
}
