import { describe, expect, it } from 'vitest'
import { PLAIN, type Theme } from '../../src/ports/theme.ts'
import { inlineMarkdown, markdown, plainText } from '../../src/view/markdown.ts'
import { STRONG } from '../../src/view/runs.ts'
import type { Screen } from '../../src/view/screen.ts'

/** Marks that can be read in an expected value. */
const MARKS: Theme = {
  ...PLAIN,
  strong: text => `<b>${text}</b>`,
  faint: text => `<i>${text}</i>`,
  code: text => `<c>${text}</c>`,
}

const screen = (columns: number, theme: Theme = PLAIN): Screen => ({ columns, theme, lang: 'ko' })
const plain = (text: string, columns = 80): readonly string[] => markdown(text, screen(columns))
/** Marks take room of their own, so these screens are wide. */
const marked = (text: string): readonly string[] => markdown(text, screen(400, MARKS))

describe('text', () => {
  it('is emphasised next to Hangul, where CommonMark alone would show the asterisks', () => {
    expect(marked('**인터럽트(interrupt)**는 *신호*다')).toEqual([
      '<b>인터럽트(interrupt)</b>는 <b>신호</b>다',
    ])
  })

  it('keeps the marks of what is struck out, since not every screen has colours', () => {
    expect(marked('~~틀린~~ 말')).toEqual(['<i>~~틀린~~</i> 말'])
  })

  it('sets code apart, spaces and all', () => {
    expect(marked('`a  b`와 **`c`**')).toEqual(['<c>a  b</c>와 <b><c>c</c></b>'])
  })

  it('joins the lines of a paragraph with a space', () => {
    expect(plain('첫 줄\n둘째 줄')).toEqual(['첫 줄 둘째 줄'])
  })

  it.each([
    ['two spaces', '첫 줄  \n둘째 줄'],
    ['a backslash', '첫 줄\\\n둘째 줄'],
    ['<br>', '첫 줄<br>둘째 줄'],
    ['<br />', '첫 줄<br />둘째 줄'],
  ])('breaks a line at %s', (_, text) => {
    expect(plain(text)).toEqual(['첫 줄', '둘째 줄'])
  })

  it('wraps Korean at spaces, and inside a word only where the word alone is too wide', () => {
    expect(plain('교착 상태는 은행원알고리즘으로 피한다', 14)).toEqual([
      '교착 상태는',
      '은행원알고리즘',
      '으로 피한다',
    ])
  })

  it('takes a word of any length', () => {
    expect(plain('가'.repeat(1_000_000), 10)).toHaveLength(200_000)
  })

  it('does not part a word whose emphasis ends inside it', () => {
    expect(plain('그리고 **인터럽트**는 신호다', 16)).toEqual(['그리고', '인터럽트는', '신호다'])
  })

  it('ends every colour with its line', () => {
    const lines = markdown('**하나 둘 `셋` 넷**', { ...screen(20), theme: { ...MARKS, code: PLAIN.code } })
    expect(lines).toEqual(['<b>하나 둘 </b><b>셋</b><b> 넷</b>'])
    expect(markdown('**하나 둘 셋**', screen(5, MARKS))).toEqual(['<b>하나</b>', '<b>둘 셋</b>'])
  })

  it('composes Hangul that came in pieces', () => {
    expect(plain('한글'.normalize('NFD'))).toEqual(['한글'])
  })
})

describe('links and images', () => {
  it('show where they lead after their text, once', () => {
    expect(marked('[RFC 9293](https://www.rfc-editor.org/rfc/rfc9293)을')).toEqual([
      'RFC 9293<i> (https://www.rfc-editor.org/rfc/rfc9293)</i>을',
    ])
    expect(marked('<https://example.com/a> <me@example.com> https://example.com/b')).toEqual([
      'https://example.com/a me@example.com https://example.com/b',
    ])
  })

  it('show addresses as people read them', () => {
    expect(plain('[위키](https://ko.wikipedia.org/wiki/%EA%B5%90%EC%B0%A9%20%EC%83%81%ED%83%9C)')).toEqual([
      '위키 (https://ko.wikipedia.org/wiki/교착%20상태)',
    ])
  })

  it('say nothing of a place on the same page', () => {
    expect(plain('[위](#top)')).toEqual(['위'])
  })

  it('describe an image by its text, else by its address', () => {
    expect(plain('![세 번의 악수](tcp.png) ![](plain.png)')).toEqual(['세 번의 악수 (tcp.png) plain.png'])
  })
})

describe('lists', () => {
  it('hang below their marks and nest', () => {
    expect(plain('- 하나 둘 셋 넷\n  - 다섯 여섯\n- 일곱', 12)).toEqual([
      '• 하나 둘 셋',
      '  넷',
      '  • 다섯',
      '    여섯',
      '• 일곱',
    ])
  })

  it('line up their numbers, count on from the first and keep the delimiter', () => {
    expect(plain('9) 아홉\n9) 열\n   - 안\n')).toEqual([' 9) 아홉', '10) 열', '    • 안'])
  })

  it('show tasks by their boxes', () => {
    expect(plain('- [ ] 할 일\n- [X] 한 일\n- [x]y\n\n1. [x] 첫째')).toEqual([
      '[ ] 할 일',
      '[x] 한 일',
      '  • [x]y',
      '',
      '1. [x] 첫째',
    ])
  })

  it('keep their items apart where the author did', () => {
    expect(plain('- 하나\n\n- 둘\n\n  더')).toEqual(['• 하나', '', '• 둘', '', '  더'])
  })

  it('give up hanging where nothing would be left of the line', () => {
    expect(plain('- - - - - - - - 가나다', 20).slice(-2)).toEqual(['            •', '            가나다'])
    expect(plain('123456789. 가나다 라마바', 15)).toEqual(['123456789.', '가나다 라마바'])
  })

  it('show an empty item', () => {
    expect(plain('-\n- 둘')).toEqual(['•', '• 둘'])
  })
})

describe('blocks', () => {
  it('are an empty line apart, but a heading stays with what it heads', () => {
    expect(marked('앞\n\n#### 제목 `x`\n\n뒤\n\n뒤')).toEqual([
      '앞',
      '',
      '<b>제목 </b><b><c>x</c></b>',
      '뒤',
      '',
      '뒤',
    ])
  })

  it('quote with a bar', () => {
    expect(plain('> 하나 둘\n>\n> > 셋', 8)).toEqual(['하나 둘', '', '셋'])
    expect(plain('> 하나 둘\n>\n> > 셋', 20)).toEqual(['│ 하나 둘', '│', '│ │ 셋'])
  })

  it('draw a rule', () => {
    expect(plain('앞\n\n---\n\n뒤', 20)).toEqual(['앞', '', '────────────────────', '', '뒤'])
  })

  it('open details with their summary strong', () => {
    expect(marked('<details>\n<summary>더 **보기**</summary>\n\n본문 `x`\n\n</details>')).toEqual([
      '<b>더 보기</b>',
      '',
      '본문 <c>x</c>',
    ])
    expect(plain('<details><summary>더</summary>한 줄<br>두 줄</details>')).toEqual(['더', '한 줄', '두 줄'])
  })

  it('drop comments', () => {
    expect(plain('앞<!-- 안 -->뒤\n\n<!-- 안\n\n안 -->\n\n끝')).toEqual(['앞뒤', '', '끝'])
    expect(plain('<!-- 닫지 않음')).toEqual([])
  })

  it('read the tags that only change the look, where they are closed', () => {
    expect(marked('2<sup>32</sup>과 H<sub>2</sub>O, <kbd>Ctrl</kbd>, <b>굵게</b>')).toEqual([
      '2^32과 H_2O, <c>Ctrl</c>, <b>굵게</b>',
    ])
    expect(plain('Map<K, V>와 List<b>, </i> 그리고 <b>가<i>나</b>다')).toEqual([
      'Map<K, V>와 List<b>, </i> 그리고 <b>가<i>나</b>다',
    ])
  })

  it('show other HTML as text', () => {
    expect(plain('`x`는 vector<int>다 <script>alert(1)</script>')).toEqual([
      'x는 vector<int>다 <script>alert(1)</script>',
    ])
    expect(plain('<div>\n안\n</div>')).toEqual(['<div>', '안', '</div>'])
  })

  it('are none where there is no text', () => {
    expect(plain(' \n\n')).toEqual([])
  })
})

describe('code', () => {
  it('is shown as it was written, two columns in', () => {
    expect(plain('```c\nint  x;\n\n\tif (a  <  b) **c**\n```')).toEqual([
      '  int  x;',
      '',
      '      if (a  <  b) **c**',
    ])
    expect(plain('앞\n\n    들여 쓴  코드\n')).toEqual(['앞', '', '  들여 쓴  코드'])
  })

  it('goes on under a mark where a line is too long, never by words', () => {
    expect(markdown('```\n가나다 라마바사\n짧다\n```', screen(12, { ...PLAIN, faint: MARKS.faint }))).toEqual(
      ['  가나다 ', '  <i>↳ </i>라마바사', '  짧다'],
    )
  })

  it('takes a line of any length, as minified scripts have', () => {
    const lines = plain(`\`\`\`\n${'ㅋ'.repeat(100_000)}\n\`\`\``)
    expect(lines).toHaveLength(2632)
    expect(lines.at(-1)).toBe(`  ↳ ${'ㅋ'.repeat(22)}`)
  })

  it('stands inside lists and quotes', () => {
    expect(plain('- 항목\n\n  ```\n  a\n  ```\n\n> ~~~~\n> b\n> ~~~~')).toEqual([
      '• 항목',
      '',
      '    a',
      '',
      '│   b',
    ])
  })
})

describe('tables', () => {
  const table = '| 구분 | 프로세스 | `스레드` |\n|:--|:-:|--:|\n| 메모리 | 따로 | 함께 |\n| a \\| b | 크다 |'

  it('stand in columns by what a terminal shows', () => {
    expect(plain(table)).toEqual([
      '구분    프로세스  스레드',
      '──────  ────────  ──────',
      '메모리    따로      함께',
      'a | b     크다',
    ])
  })

  it('wrap their cells where the screen is narrow', () => {
    expect(
      plain('| 기준 | 설명 |\n|--|--|\n| 비용 | 문맥을 저장하고 복구한다 |\n| 이득 | 없다 |', 24),
    ).toEqual([
      '기준  설명',
      '────  ──────────────────',
      '비용  문맥을 저장하고',
      '      복구한다',
      '',
      '이득  없다',
    ])
  })

  it('become one line a cell where not even that fits', () => {
    expect(plain(table, 20)).toEqual([
      '구분: 메모리',
      '프로세스: 따로',
      '스레드: 함께',
      '',
      '구분: a | b',
      '프로세스: 크다',
    ])
  })
})

describe("an author's characters", () => {
  it('never reach the terminal as commands', () => {
    const sent = '\u001b[2J\u001b]0;x\u0007'
    expect(plain(`${sent} \`${sent}\`\n\n\`\`\`\n${sent}\n\`\`\`\n\n<p>${sent}</p>`)).toEqual([
      '␛[2J␛]0;x␇ ␛[2J␛]0;x␇',
      '',
      '  ␛[2J␛]0;x␇',
      '',
      '<p>␛[2J␛]0;x␇</p>',
    ])
    expect(plain('[x](https://a.b/\u202ec) &#x202e;')).toEqual(['x (https://a.b/<U+202E>c) <U+202E>'])
  })

  it('lose nothing to line ends of other systems', () => {
    expect(plain('하나\r\n둘\r\n\r\n셋')).toEqual(['하나 둘', '', '셋'])
  })
})

describe('a title', () => {
  it('has no blocks', () => {
    expect(inlineMarkdown('1. 다음 `#` 중', screen(80, MARKS), STRONG)).toEqual([
      '<b>1. 다음 </b><b><c>#</c></b><b> 중</b>',
    ])
  })

  it('loses its marks where it stands among other text', () => {
    expect(plainText('**SYN**과 `ACK` <!-- x -->')).toBe('SYN과 ACK')
  })
})
