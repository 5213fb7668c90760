/** Particles that follow a noun; up to three stand in a row (`에서만은`). */
const PARTICLES =
  '은 는 이 가 을 를 의 에 도 만 과 와 나 로 랑 께 야 요 서 들 뿐 적 형 식 용 측 쪽 시 간 별 끼리 처럼 대로 보다 까지 부터 마다 조차 마저 밖에 이나 으로 이랑 하고 이며 이고 에서 에게 한테 에는 에도 에만 께서 ' +
  '라는 란 이란 이라는 라고 이라고 이라 라 라서 이라서 이라도 라도 이든 든 든지 이든지 인 인데 이지 이면 면 일 일때 때 때는 때만 때도 때문 중 중에 안 안에 안의 속 밖 뒤 뒤에 후 후에 전 전에 위 위에 아래 등 등을 등이 등의 간의 간에 들끼리 ' +
  '에서는 에서도 에서만 에서의 에서부터 에게는 에게서 으로는 으로도 으로만 으로의 으로서 으로써 로는 로도 로만 로의 로서 로써 로부터 으로부터 에대한 에대해 에의해 에따라 에서처럼 만큼 만은 만을 만이 만의 까지는 까지도 까지만 부터는 보다는 보다도 ' +
  '과는 와는 과의 와의 과도 와도 들은 들을 들이 들의 들에 들도 들만 들과 들에게 들로 적인 적으로 적이고 적이며 적이다 적이라 적이 뿐만 뿐이다 는커녕 은커녕 커녕'

/** What makes a statement of a noun. */
const COPULAS =
  '이다 다 입니다 이에요 예요 이예요 에요 이야 야 임 요 이요 이죠 죠 이지 지 이었다 였다 이었습니다 였습니다 인것 인데요 이고요 고요 이거든요 라고합니다 이라고합니다 라고봅니다 인것같습니다 같습니다 같아요'

/** How a verb or adjective goes on after its stem or after 하, 되, 시키, 받. */
const ENDINGS =
  '다 고 며 면 서 니 나 자 지 게 기 는 은 을 던 도록 려고 으려고 려면 으면 으며 으니 어서 아서 여서 어 아 여 어야 아야 여야 었다 았다 였다 습니다 는다 네 죠 요 군 구나 ' +
  '지만 는데 은데 던데 니까 으니까 므로 으므로 거나 든지 면서 으면서 다가 자마자 기에 기만 기도 기는 기가 기를 기로 기때문 기위해 기위한 기전에 는것 은것 을것 을때 을수 을지 는지 은지 지는 지도 지를 지못 지않 게끔 게는 게도 ' +
  '어요 아요 여요 었어요 았어요 였어요 었고 았고 였고 었지만 았지만 었습니다 았습니다 였습니다 었던 았던 어도 아도 여도 어지 아지 어진 아진 어집니다 아집니다 어진다 아진다 어졌 아졌 어 있 고있 고있는 ' +
  '음 음으로 기까지 기만하 거든 거든요 든 라고 라는 려는 으려는 려 으려 세요 으세요 시오 십시오 어주 아주 어준다 아준다 어줍니다 아줍니다 어야한다 아야한다 어버린 아버린'

/** 하다, 되다, 시키다, 받다 as they stand behind a noun. */
const LIGHT_VERBS =
  '하 한 할 합 함 해 했 하여 하였 하는 하고 하며 하면 하기 하지 하게 하도록 하려 하므로 하니 하던 하다 한다 합니다 해서 해야 해요 했다 해도 해준 해주 하자 ' +
  '되 된 될 됩 됨 돼 됐 되어 되었 되는 되고 되며 되면 되기 되지 되게 되도록 되므로 되니 되던 되다 된다 됩니다 돼서 돼야 돼요 됐다 되어서 ' +
  '시키 시킨 시킬 시킴 시켜 시켰 시킵니다 시키는 시키고 시키며 시키면 시키기 시키지 받 받은 받는 받을 받아 받았 받고 당하 당한 당할 당해 없 없는 없이 없고 없다 없음 있 있는 있고 있다 있음'

const alternatives = (...lists: readonly string[]): string =>
  [...new Set(lists.join(' ').split(' '))].sort((a, b) => b.length - a.length).join('|')

const PARTICLE_RUN = new RegExp(`^(?:${alternatives(PARTICLES)}){0,3}(?:${alternatives(COPULAS)})?$`, 'u')
const LIGHT_VERB = new RegExp(
  `^(?:${alternatives(LIGHT_VERBS)})(?:${alternatives(ENDINGS, COPULAS, PARTICLES)}){0,4}$`,
  'u',
)
const ENDING_RUN = new RegExp(
  `^(?:${alternatives(ENDINGS)})(?:${alternatives(ENDINGS, COPULAS, PARTICLES)}){0,3}$`,
  'u',
)

/** Whether a noun may be followed by this within its word. */
export const isParticleRun = (rest: string): boolean => rest === '' || PARTICLE_RUN.test(rest)

/** Whether this conjugates what stands before it: as a noun with 하다 or the like, or as a verb stem. */
export const isVerbEnding = (rest: string): boolean => LIGHT_VERB.test(rest) || ENDING_RUN.test(rest)

/** Whether a word may be a conjugated verb or adjective: one error makes another form or another verb of it. */
export const endsLikeVerb = (word: string): boolean =>
  /(?:다|고|며|면|서|니|지|게|기|는|은|을|던|도록|려|여|아|어|해|돼|한|된|할|될|하|되|인|진|린|긴|힌)$/u.test(
    word,
  )
