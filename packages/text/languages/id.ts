import type { Language } from './language.ts';

export const id: Language = {
  tag: 'id',
  quotes: '“ ” ‘ ’',
  smallWords: `
    yang dan di dengan untuk itu tidak ini dari dalam akan pada juga ke karena ada oleh saat tersebut
    bisa sudah telah kata menjadi
  `,
  months: `
    januari | februari | maret | april | mei | juni | juli | agustus | september | oktober | november |
    desember
  `,
  abbreviations: 'Dr Prof Ir Hj H Drs No Jl tgl dll dsb',
  cuePhrases: {
    'section-header': `
      baca juga… | artikel terkait | berita terkait | berita terpopuler | terpopuler | terkini | bagikan
    `,
    'comment-header': `
      komentar | # komentar | tinggalkan komentar | tinggalkan balasan | komentar # | tulis
      komentar… | komentar pembaca | beri komentar…
    `,
    speaker: 'balas',
    crumb: 'bagikan | cetak | simpan | cari | masuk | daftar | tutup | iklan',
    'link-line': 'baca juga:… | baca juga… | simak juga…',
    legal: 'kebijakan privasi…',
  },
  captions: 'foto arsip | foto ilustrasi | ilustrasi foto',
  discussion: {
    buttons: `
      balas suka laporkan bagikan kutip
    `,
    roles: `
      anggota | tamu
    `,
  },
};
