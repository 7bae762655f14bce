import type { TriageReply } from '../../api/contract/reply.ts'
import { answerExamples, informExample } from '../components/answer/answer.examples.ts'
import type { SameDayNavigator } from '../components/navigator/navigator.ts'
import { questionExamples } from '../components/question/question.examples.ts'

const examples = { ...questionExamples, ...answerExamples, inform: informExample }
const tag = 'same-day-navigator'

const show = (name: string, reply: TriageReply) => {
  const frame = document.createElement('section')
  const title = document.createElement('h2')
  title.textContent = name
  const widget = document.createElement(tag) as SameDayNavigator
  frame.append(title, widget)
  document.querySelector('.states')?.append(frame)
  void widget.show([{ reply, said: 'an invented need' }])
}

// The element comes from the embed, as on any page: importing it here would break the embed into pieces.
void customElements.whenDefined(tag).then(() => {
  for (const [name, reply] of Object.entries(examples)) show(name, reply)
})
