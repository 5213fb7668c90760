/** English words that lie one typing error away from a word that key points may be known by, and mean something else. */
export const ENGLISH_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'access assess accept except expect aspect abort about affect effect advice advise angel angle assume assure assign ' +
    'breaks brakes broken broker bounded rounded founded buffer suffer cached cashed caches catches cause clause causal casual ' +
    'change charge chance chose chosen choose claim clam client clash crash crush clashed crashed crushed close cloud closed ' +
    'collect correct connect coarse course comment commit common commute compute compete complete compile comply consist ' +
    'content context contest contend consent convert covert concert counts courts dairy diary defer differ deferred ' +
    'delete delay deploy destroy detect defect direct desert dessert device devise divide divine encode encore ' +
    'entity entry enters centers event evict expire empire explicit implicit extend extent intent export expert ' +
    'false flash flush flashed flushed flashes flushes follow fellow formal format former forward ' +
    'grant grand guard handle handled handler holder folder insert invert insect inset install instant instance invoke involve ' +
    'island issue later latter latest lasted latch launch leader loader reader render header lease least leave level lever ' +
    'lighter tighter locale local logged lodged loose lose losing loosing manager manger marked market master ' +
    'merge emerge message massage passage moral morale mount count moved mowed nested tested native naive notice notify ' +
    'object abject packet pocket parent patent parse passe parses passes parsed passed parsing passing pause phase pauses phases ' +
    'place plate plain plane polled pooled pulled polling pooling pulling port post prefect perfect prefix present prevent ' +
    'primary private pirate process progress produce product project protect protest provide proved publish punish ' +
    'quiet quite queue queried rapid read ready really rely relay reply replay replayed relayed replied record recode reduce seduce ' +
    'release relapse reliable remote remove removed resend resent reset reserve reverse resolve restart restore retain return ' +
    'retry revoke router rooter routed rooted running ruining safety savety scale scaled scope score sender slender server sever ' +
    'severe session section shared shaped sharing shaking sheep sleep signal single simple sample sleeping steeping source sources ' +
    'spring string strong stable staple staged stages stale stall start stare starve state status steam stream ' +
    'sticky tricky stored storied strict street switch stitch synched tables tablets thread threat tread though through ' +
    'thorough throw thrown trail trial trace track treat tread trigger unite untie unlike unlock unload upload update ' +
    'useful valid valet value valve version vision aversion volatile waited wanted waiter writer waiting wanting whether ' +
    'weather where were write white while window winder wonder world would'
  ).split(' '),
)
