import type { FactWords } from './fact-words.js';

/** Indonesian and Malay. */
export const id: FactWords = {
  language: 'id',
  frequent:
    'yang dan di untuk dengan ini itu dari pada dalam tidak akan oleh juga ke adalah telah tersebut kata mereka karena',
  negations: 'tidak tak bukan belum jangan tanpa',
  numbers:
    'satu/pertama dua/kedua tiga/ketiga empat/keempat lima/kelima enam/keenam tujuh/ketujuh delapan/lapan sembilan sepuluh sebelas',
  magnitudes: 'puluh 1 belas 1 ratus 2 ribu 3 juta 6 miliar/milyar 9 triliun 12',
  months:
    'januari/jan februari/feb/pebruari maret/mac april/apr mei juni/jun juli/julai agustus/ogos september/sep oktober/okt november/nov desember/des/disember',
  weekdays: 'senin/isnin selasa rabu kamis/khamis jumat/jumaat sabtu minggu/ahad',
  units:
    'detik menit/minit jam hari pekan/minggu bulan tahun abad persen/peratus kilometer/km meter kilogram/kilo/kg gram ton liter rupiah/rp dolar/$ euro/€ ringgit',
  opposites:
    'buka/tutup membuka/menutup dibuka/ditutup naik/turun meningkat/menurun kenaikan/penurunan lebih/kurang tinggi/rendah sebelum/sesudah sebelum/setelah atas/bawah menang/kalah untung/rugi bersalah/tidak menerima/menolak pertama/terakhir pria/wanita ayah/ibu utara/selatan timur/barat kiri/kanan membeli/menjual baik/buruk selalu/pernah awal/akhir kuat/lemah lama/baru dengan/tanpa',
};
