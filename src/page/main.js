import { enter, follow, send } from './connection.js'
import { clockTime, element, filled, plain } from './elements.js'
import { SECTIONS } from './sections.js'

const byId = id => document.getElementById(id)
const LANGUAGE = 'quiz-language'

let words = null
let state = null
let received = 0
/** Forms that are open, and what each section was drawn from. */
let open = {}
let drawn = new Map()
let connection = null
let status = 'on'
/** Draws again what stands in the place of the room. */
let standing = () => {}

const lang = () => document.documentElement.lang

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE)
  } catch {
    return null
  }
}

async function speak(language) {
  const reply = await fetch(`/words-${language}`)
  words = await reply.json()
  document.documentElement.lang = language
  document.title = words.title
  byId('title').textContent = words.title
  byId('language').value = language
  byId('language-label').textContent = words.language
  byId('refusal').hidden = true
  for (const section of drawn.values()) section.key = ''
  if (state === null) standing()
  else draw()
  tell(status)
}

/** A sentence in the place of the room; in the language that is chosen next, too. */
function only(name, more = () => []) {
  state = null
  standing = () => only(name, more)
  drawn = new Map()
  byId('who').textContent = ''
  byId('room').replaceChildren(element('section', {}, element('p', {}, words[name]), ...more()))
}

function say(sentence) {
  byId('spoken').textContent = ''
  // A live region speaks when its text changes, also to the same words.
  setTimeout(() => {
    byId('spoken').textContent = sentence
  }, 50)
}

function refuse(sentence) {
  const place = byId('refusal')
  place.textContent = sentence
  place.hidden = sentence === ''
}

/** Sends an action; whether it was done. What was meant for another moment does not happen. */
async function act(action) {
  const { view } = state
  refuse('')
  const room = byId('room')
  room.setAttribute('aria-busy', 'true')
  const problem = await send({ turn: view.turn, round: view.round?.round ?? 0, lang: lang(), action })
  room.removeAttribute('aria-busy')
  if (problem === null) return true
  if (problem.code === 'gone') tell('gone')
  else
    refuse(problem.code === 'lost' ? words.notSent : problem.code === 'busy' ? words.busy : problem.message)
  return false
}

function redraw(form, isOpen) {
  open = { ...open, [form]: isOpen }
  draw()
}

function draw() {
  if (state === null) return
  const { view } = state
  const room = { state, view, words, open, act, redraw, sure: sentence => confirm(sentence) }
  who(view)
  const place = byId('room')
  if (place.firstElementChild?.id !== 'clock') place.replaceChildren(element('section', { id: 'clock' }))
  let before = byId('clock')
  clock()
  for (const section of SECTIONS) {
    const key = JSON.stringify(section.from(room) ?? null)
    const known = drawn.get(section.name)
    if (known?.key !== key) {
      const made = section.from(room) ? section.draw(room) : null
      replace(known?.made ?? null, made, before)
      drawn.set(section.name, { key, made })
    }
    before = drawn.get(section.name).made ?? before
  }
}

/** What had the focus, was open or typed in, is so afterwards. */
function replace(old, made, before) {
  const focus = old?.contains(document.activeElement) ? document.activeElement.id : ''
  const opened = [...(old?.querySelectorAll('details[open]') ?? [])].map(({ id }) => id)
  if (made === null) old?.remove()
  else if (old !== null) old.replaceWith(made)
  else before.after(made)
  for (const id of opened) byId(id)?.setAttribute('open', '')
  keepTyped(old?.querySelector('form') ?? null, made?.querySelector('form') ?? null)
  if (focus === '') return
  // A button that is gone leaves the focus beside what comes next: on it, a key that is held would press it.
  made?.setAttribute('tabindex', '-1')
  const next = byId(focus) ?? made
  next?.focus()
}

function keepTyped(old, made) {
  if (old === null || made === null || old.dataset.for !== made.dataset.for) return
  for (const field of old.elements) {
    const now = field.id === '' ? null : made.elements.namedItem(field.id)
    if (now === null || field.tagName === 'BUTTON') continue
    if (field.type === 'radio') now.checked = field.checked
    else now.value = field.value
  }
}

function who(view) {
  const turn =
    view && filled(words.turn, { turn: view.turn, of: Math.max(0, ...state.turns.map(one => one.turn)) })
  byId('who').replaceChildren(
    filled(words.you, { member: `@${state.member}` }),
    ...(view ? [' · ', turn, ' · ', element('span', { class: 'role' }, words.roles[view.role])] : []),
  )
}

const since = () => (performance.now() - received) / 1000
const runningOn = one => one.elapsed + (one.paused ? 0 : since())

function clock() {
  const place = byId('clock')
  if (!place || state === null) return
  const { view } = state
  place.hidden = view === null || state.over
  if (place.hidden) return
  const { clock: one, whole } = view
  place.className = `clock ${one?.bell ?? ''}`
  const elapsed = one && runningOn(one)
  const over = one && elapsed > one.hard ? filled(words.overBy, { time: clockTime(elapsed - one.hard) }) : ''
  const total =
    whole &&
    filled(words.wholeTurn, {
      elapsed: clockTime(view.phase === 'ended' ? whole.elapsed : runningOn(whole)),
      of: clockTime(whole.hard),
    })
  const parts = [
    ['h2', '', `${words.phases[view.phase]}${one?.paused ? ` · ${words.paused}` : ''}`],
    one && ['p', 'time', clockTime(elapsed)],
    one && ['p', 'faint', over || filled(words.of, { time: clockTime(one.hard) })],
    whole && ['p', 'faint whole', total],
    one && one.bell !== 'none' && ['p', 'bell', one.bell === 'soft' ? words.softBell : words.hardBell],
  ].filter(Boolean)
  set(place, parts)
}

/** Only what has changed is touched: a screen reader may be reading it. */
function set(place, parts) {
  const same =
    place.children.length === parts.length &&
    parts.every(([, look], at) => place.children[at].className === look)
  if (!same)
    place.replaceChildren(
      ...parts.map(([name, look]) =>
        element(name, { class: look, ...(look === 'time' && { role: 'timer', 'aria-live': 'off' }) }),
      ),
    )
  for (const [at, [, , sentence]] of parts.entries())
    if (place.children[at].textContent !== sentence) place.children[at].textContent = sentence
}

/** What somebody who does not look at the screen has to know. */
function announce(before, now) {
  if (!now) return
  const isNew = before?.turn !== now.turn || before?.round?.round !== now.round?.round
  if (now.round && isNew && now.phase !== 'feedback')
    return say(`${filled(words.newQuestion, now.round)}: ${plain(now.round.title)}`)
  if (before?.phase !== now.phase) return say(words.phases[now.phase])
  const rung = now.clock && before?.clock?.bell !== now.clock.bell ? now.clock.bell : 'none'
  if (rung !== 'none') return say(rung === 'soft' ? words.softBell : words.hardBell)
  const hint = now.round && now.round.hints.length > (before?.round?.hints.length ?? 0)
  if (hint) say(`${words.hintWord} ${now.round.hints.length}`)
}

function show(next) {
  const before = state?.view ?? null
  const { view } = next
  if (
    before?.turn !== view?.turn ||
    before?.round?.round !== view?.round?.round ||
    before?.phase !== view?.phase
  )
    open = {}
  const first = state === null
  state = next
  received = performance.now()
  draw()
  if (!first) announce(before, view)
}

/** What the connection is like. */
function tell(next) {
  const place = byId('connection')
  const came = status === 'lost' && next === 'on'
  status = next
  if (words === null) return
  if (next === 'gone') {
    place.hidden = true
    return only('gone')
  }
  if (next === 'elsewhere') {
    const here = () => element('button', { class: 'primary', onclick: () => connection.again() }, words.here)
    return only('elsewhere', () => [element('div', { class: 'buttons' }, here())])
  }
  if (came) say(words.back)
  const isLost = next === 'lost' && state !== null && !state.over
  place.hidden = !isLost
  place.textContent = isLost ? words.lost : ''
}

async function start() {
  const code = location.hash.slice(1)
  // Another link that is opened in this window.
  addEventListener('hashchange', () => location.reload())
  await speak(remembered() ?? lang())
  byId('language').addEventListener('change', async event => {
    const chosen = event.target.value
    try {
      localStorage.setItem(LANGUAGE, chosen)
    } catch {
      // The choice then lasts as long as the page.
    }
    await speak(chosen)
  })
  if (code !== '') {
    only('joining')
    const entry = await enter(code)
    // The code stays out of the history, and of what is shared from here.
    history.replaceState(null, '', '/')
    if (entry === 'used' || entry === 'unknown') return only(entry === 'used' ? 'usedLink' : 'unknownLink')
    if (entry !== 'in') return only(entry === 'busy' ? 'busy' : 'notSent')
  } else {
    only('connecting')
    const status = await fetch('/me').then(
      reply => reply.status,
      () => 0,
    )
    if (status === 401) return only('noLink')
  }
  connection = follow(show, tell)
  setInterval(clock, 500)
}

start()
