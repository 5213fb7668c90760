import { element } from './elements.js'

/** A part of the page under its heading. */
export const titled = (heading, ...children) =>
  element('section', { 'aria-label': heading }, element('h2', {}, heading), ...children)

/** Whether no question is on. */
export const isOver = view => ['feedback', 'ended', 'dropped', 'planned'].includes(view?.phase)
