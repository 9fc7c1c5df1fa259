import type { FactWords } from './fact-words.js';

/** Korean. Particles are written at the end of words, so most stand by their beginning. */
export const ko: FactWords = {
  language: 'ko',
  frequent: '이 그 및 등 수 것 있다 있는 대한 위해 한 지난 이날 따르면 것으로 밝혔다 말했다 했다',
  negations: '않* 없* 못* 안 아니* 아닌 *없다 *않았다',
  numbers: '한/하나/첫 두/둘/이틀 세/셋/사흘 네/넷 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네',
  magnitudes: '백 2 천 3 만 4 백만 6 억 8 조 12',
  months: '1월* 2월* 3월* 4월* 5월* 6월* 7월* 8월* 9월* 10월* 11월* 12월*',
  weekdays: '월요일* 화요일* 수요일* 목요일* 금요일* 토요일* 일요일*',
  units: '초 분 시간 일 주/주일 개월/달 년 퍼센트 킬로미터 미터 킬로그램 톤 리터 원/원을/원이 달러 유로 명 살 세',
  opposites:
    '닫기로/열기로 닫았다/열었다 올랐다/내렸다 상승/하락 상승했다/하락했다 증가/감소 증가했다/감소했다 이상/이하 전/후 이겼다/졌다 승리/패배 이익/손실 유죄/무죄 찬성/반대 남성/여성 남자/여자 아버지/어머니 북쪽/남쪽 동쪽/서쪽 샀다/팔았다 처음/마지막 시작/끝 강한/약한 낡은/새로운 오래된/새로운',
};
