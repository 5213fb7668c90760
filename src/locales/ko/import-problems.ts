import type { importProblems as en } from '../en/import-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const importProblems = {
  'import/no-source': () => ({
    message: '무엇을 가져올지 적혀 있지 않습니다.',
    hint: '예: quiz import notes/210504.md',
  }),
  'import/nothing-found': ({ path }) => ({
    message: `${path}에 Markdown, 텍스트, Anki 파일이 없습니다.`,
    hint: '파일이나, .md, .txt, .apkg 파일이 있는 폴더를 적어 주세요.',
  }),
  'import/too-large': ({ source, size, most }) => ({
    message: `${source}의 크기가 ${size}바이트입니다. ${most}바이트까지 읽습니다.`,
    hint: '파일을 여러 개로 나누어 주세요.',
  }),
  'import/too-large:characters': ({ source, size, most }) => ({
    message: `${source}의 글자 수가 ${size}자입니다. ${most}자까지 읽습니다.`,
    hint: '파일을 여러 개로 나누어 주세요.',
  }),
  'import/too-large:lines': ({ source, size, most }) => ({
    message: `${source}의 줄 수가 ${size}줄입니다. ${most}줄까지 읽습니다.`,
    hint: '파일을 여러 개로 나누어 주세요.',
  }),
  'import/too-large:line': ({ source, size, most }) => ({
    message: `${source}에 ${size}자나 되는 줄이 있습니다. 한 줄은 ${most}자까지 읽습니다.`,
    hint: '글이 맞는지 확인하고, 줄을 나누거나 이 파일을 빼 주세요.',
  }),
  'import/too-large:files': ({ source, most }) => ({
    message: `${source}에 파일이 ${most}개보다 많습니다.`,
    hint: '안에 있는 폴더를 하나씩 가져오세요.',
  }),
  'import/too-large:package': ({ source, size, most }) => ({
    message: `${source}의 크기가 ${size}바이트입니다. 패키지는 ${most}바이트까지 읽습니다.`,
    hint: 'Anki에서 미디어를 빼고 다시 내보내 주세요.',
  }),
  'anki/package:zip': ({ file }) => ({
    message: `${file}은(는) Anki 패키지가 아니거나 손상되어, 압축을 풀 수 없습니다.`,
    hint: 'Anki에서 .apkg나 .colpkg로 다시 내보내 주세요.',
  }),
  'anki/package:zstd': ({ file }) => ({
    message: `${file}에 든 컬렉션이 손상되어 풀 수 없습니다.`,
    hint: 'Anki에서 다시 내보내 주세요.',
  }),
  'anki/package:database': ({ file }) => ({
    message: `${file}에 든 컬렉션이 손상되어 데이터베이스로 읽을 수 없습니다.`,
    hint: 'Anki에서 컬렉션을 검사하고(도구, 데이터베이스 점검) 다시 내보내 주세요.',
  }),
  'anki/package:schema': ({ file }) => ({
    message: `${file}에 든 컬렉션에 Anki 컬렉션이라면 꼭 있는 것이 빠져 있습니다.`,
    hint: 'Anki에서 .apkg나 .colpkg로 다시 내보내 주세요.',
  }),
  'anki/package:no-collection': ({ file }) => ({
    message: `${file}에 컬렉션이 들어 있지 않습니다.`,
    hint: 'Anki에서 내보낸 .apkg나 .colpkg 파일을 적어 주세요.',
  }),
  'anki/package:newer': ({ file, version }) => ({
    message: `${file}은(는) 더 새로운 Anki가 쓴 버전 ${version} 패키지입니다.`,
    hint: 'Anki에서 이전 버전 지원을 켜고 내보내거나, quiz를 업데이트해 주세요.',
  }),
  'anki/package:bomb': ({ file }) => ({
    message: `${file}을(를) 풀면 크기가 수백 배로 늘어납니다. 보통 컬렉션은 그렇지 않습니다.`,
    hint: '어디서 왔는지 아는 패키지만 가져오세요.',
  }),
  'anki/package:large': ({ file, size, most }) => ({
    message: `${file}에 든 컬렉션을 풀면 ${size}바이트입니다. ${most}바이트까지 읽습니다.`,
    hint: '컬렉션 전체 대신 덱을 하나씩 내보내 주세요.',
  }),
  'anki/package:entries': ({ file, most }) => ({
    message: `${file}에 파일이 ${most}개보다 많습니다.`,
    hint: 'Anki에서 미디어를 빼고 내보내 주세요.',
  }),
  'anki/package:notes': ({ file, size, most }) => ({
    message: `${file}에 노트가 ${size}개 있습니다. ${most}개까지 읽습니다.`,
    hint: '컬렉션 전체 대신 덱을 하나씩 내보내 주세요.',
  }),
  'anki/package:characters': ({ file, size, most }) => ({
    message: `${file}에 든 노트의 글자 수가 ${size}자입니다. ${most}자까지 읽습니다.`,
    hint: '컬렉션 전체 대신 덱을 하나씩 내보내 주세요.',
  }),
  'anki/package:reviews': ({ file, size, most }) => ({
    message: `${file}에 복습 기록이 ${size}개 있습니다. ${most}개까지 읽습니다.`,
    hint: '컬렉션 전체 대신 덱을 하나씩 내보내 주세요.',
  }),
  'import/outside': ({ file, folder }) => ({
    message: `링크 때문에 ${file}은(는) ${folder} 밖에 쓰이게 됩니다.`,
    hint: '--to로 다른 폴더를 고르거나 링크를 지워 주세요.',
  }),
  'import/as': ({ as, dialects }) => ({
    message: `"${as}"은(는) 형식도 멤버도 아닙니다.`,
    hint: `형식: ${dialects}. 멤버는 @를 붙여 적어 주세요: --as @jun`,
  }),
  'import/topic': ({ topic }) => ({
    message: `"${topic}"은(는) 주제로 쓸 수 없습니다.`,
    hint: '주제는 단어의 경로입니다: network/tcp',
  }),
  'import/no-bank': ({ bank }) => ({
    message: `"${bank}" 은행이 없습니다.`,
    hint: '파일을 적어 주세요: quiz import --undo questions/210504.md',
  }),
  'import/not-imported': ({ bank }) => ({
    message: `${bank}에는 가져온 그대로 남아 있는 문제가 없습니다.`,
    hint: '',
  }),
  'import/download': ({ address, detail }) => ({
    message: `${address}을(를) 받지 못했습니다: ${detail}`,
    hint: '브라우저에서 주소를 확인하거나, 파일을 내려받아 가져오세요.',
  }),
  'import/download:scheme': ({ address }) => ({
    message: `http와 https 주소만 받습니다. ${address}은(는) 받지 않습니다.`,
    hint: '',
  }),
  'import/download:redirect': ({ address, detail }) => ({
    message: `${address}이(가) ${detail}(으)로 이어지는데, 거기서는 받지 않습니다.`,
    hint: '그 주소가 맞다면 직접 적어 주세요.',
  }),
  'import/download:redirects': ({ address, detail }) => ({
    message: `${address}이(가) ${detail}번 넘게 다른 주소로 이어집니다.`,
    hint: '마지막 주소를 적어 주세요.',
  }),
  'import/download:time': ({ address }) => ({
    message: `${address}을(를) 받는 데 30초가 넘게 걸렸습니다.`,
    hint: '다시 시도하거나, 파일을 내려받아 가져오세요.',
  }),
  'import/download:status': ({ address, detail }) => ({
    message: `${address}의 응답 상태가 ${detail}입니다.`,
    hint: '브라우저에서 주소를 확인해 주세요.',
  }),
  'import/download:page': ({ address }) => ({
    message: `${address}은(는) Markdown이 아니라 웹 페이지입니다.`,
    hint: 'Markdown 파일의 주소를 적어 주세요.',
  }),
  'import/download:not-utf8': ({ address }) => ({
    message: `${address}은(는) UTF-8로 쓰인 글이 아닙니다.`,
    hint: 'Markdown 파일의 주소를 적어 주세요.',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
