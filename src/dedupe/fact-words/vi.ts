import type { FactWords } from './fact-words.js';

/** Vietnamese. */
export const vi: FactWords = {
  language: 'vi',
  frequent: 'và của là có được cho với trong các không một người đã những này để khi từ ở đến nhiều cũng',
  negations: 'không chưa chẳng đừng',
  numbers: '- hai ba tư/bốn năm/lăm sáu bảy tám chín mười',
  articles: 'một',
  magnitudes: 'mươi 1 trăm 2 nghìn/ngàn 3 triệu 6 tỷ/tỉ 9',
  months: '-',
  weekdays: '-',
  units: 'giây phút giờ ngày tuần tháng năm kg km mét tấn lít đồng usd/$ euro/€',
  opposites:
    'mở/đóng tăng/giảm lên/xuống cao/thấp trước/sau trên/dưới thắng/thua lãi/lỗ nam/nữ cha/mẹ bắc/nam đông/tây trái/phải mua/bán tốt/xấu đầu/cuối mạnh/yếu cũ/mới',
};
