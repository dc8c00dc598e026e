import type { Language } from './language.ts';

export const id: Language = {
  tag: 'id',
  quotes: '“ ” ‘ ’',
  smallWords: `
    yang dan di dengan untuk itu tidak ini dari dalam akan pada juga ke karena ada oleh saat tersebut
    bisa sudah telah kata menjadi
  `,
  stopWords: `
    adalah adanya agar akhir aku antara apa apabila atas atau bagi bahkan bahwa baik banyak baru beberapa
    begitu belum bentuk berada berbagai berdasarkan berikut bersama besar bukan dapat demi demikian dia diri
    dua empat guna hal hanya hari harus hingga ia jadi jika kami kamu katanya kembali kemudian kepada ketika
    kini kita lagi lain lainnya lalu lebih luar maka mana masih masing melakukan melalui memang membuat
    memiliki mereka merupakan meski meskipun menurut mulai mungkin namun nanti orang para per pernah pertama
    perlu pihak pula pun saja salah sama sampai sana sangat satu saya seperti sebagai sebelum sebelumnya
    sebuah secara sedang segera sejak sejumlah sekitar selain selama seluruh semua sendiri seorang serta
    sesuai setelah setiap siapa suatu supaya tahun tak tapi tentang tentu terhadap terjadi terkait tetap
    tetapi tiga tinggi waktu ya yakni yaitu
  `,
  everydayWords: `
    air anak anggota api bangunan bantuan berita bulan bupati desa ditangkap dokter dunia ekonomi gedung
    gol gubernur guru hakim harga hari indonesia jaksa jalan jam juta kabupaten kebakaran kecamatan
    kecelakaan keluarga kemenangan kepala keputusan kerja ketua korban kota laga laporan luka malam menang
    meninggal menit menteri miliar minggu mobil motor negara orang pagi partai pekerja pelatih pemadam
    pemain pemerintah pemilu pengadilan pengemudi penjara perempuan persen pertandingan perusahaan petugas
    polisi presiden pria proyek rencana rumah rupiah sakit sekolah siang siswa sopir terluka tersangka
    tewas tim triliun uang vonis wali wanita warga
  `,
  numberWords: `
    dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh puluhan ratus ratusan ribu ribuan
    setengah
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
  weighty: `
    tewas | meninggal | terbunuh | dibunuh | korban jiwa | perang | meninggal dunia | korban tewas
  `,
  disasters: `
    gempa | gempa bumi | kecelakaan | ledakan | penembakan | banjir | kebakaran | longsor | topan | runtuh |
    bencana | pembantaian | serangan | meledak | terbalik | tabrakan | kapal tenggelam | feri tenggelam |
    tenggelam di
  `,
  warnings: `jangan minum | dievakuasi | evakuasi | darurat bencana | keadaan darurat | status darurat`,
  tolls: {
    dead: `
      tewas | meninggal | terbunuh | korban jiwa
    `,
    rising: 'bertambah | naik | menjadi',
    past: `
      sidang* | mengenang | peringatan | terdakwa | film | novel | simulasi | hoaks
    `,
    people: `orang | anak | siswa | pria | wanita | pekerja | penambang | penumpang | tentara | warga`,
    atLeast: `sedikitnya | setidaknya | lebih dari | hingga | hampir | sekitar`,
  },
  services: {
    labels: `
      zodiak | ramalan zodiak | cuaca | prakiraan cuaca | teka teki silang | sudoku | resep |
      lowongan kerja | iklan | jadwal tv
    `,
    titles: `
      prakiraan cuaca | cuaca hari ini | ramalan zodiak | zodiak hari ini | resep | jadwal tv |
      jadwal salat | jadwal sholat | jadwal imsakiyah | harga emas hari ini | harga emas antam |
      lowongan kerja | kurs rupiah | prakiraan cuaca besok | prakiraan cuaca hari ini |
      prakiraan cuaca akhir pekan
    `,
    deaths: `
      berita duka
    `,
    doubtful: `
      cuaca | zodiak
    `,
    says: `
      hari ini | besok | malam ini | pagi | siang | sore | pekan | minggu | hujan | cerah | berawan |
      angin | petir | derajat | aries | taurus | gemini | cancer | leo | virgo | libra | scorpio |
      sagitarius | capricorn | aquarius | pisces
    `,
    phrases: `
      ramalan zodiak | harga emas hari ini | jadwal siaran langsung | link live streaming | resep mudah |
      kode promo | jadwal pemadaman listrik | jadwal salat hari ini | lowongan kerja terbaru
    `,
    kitchen: `
      sdm sdt siung
    `,
    instructions: `
      tumis | rebus | goreng | masukkan | aduk | tambahkan | sajikan | haluskan
    `,
    news: `
      dibatalkan | ditangkap | tangkap | tewas | palsu | diretas | protes | korupsi
    `,
  },
  feedWords: 'berita terbaru terkini beranda utama semua',
  fields: {
    title: 'judul',
    body: 'isi konten',
    standfirst: 'ringkasan',
    publishedAt: 'tanggal diterbitkan',
    author: 'penulis',
    publisher: 'sumber penerbit',
    section: 'rubrik kategori',
    picture: 'gambar',
  },
  notices: {
    error: {
      titles: 'kesalahan #… | halaman tidak ditemukan | akses ditolak | dalam pemeliharaan',
      texts: 'halaman yang anda cari | halaman yang kamu cari',
    },
    challenge: { titles: 'mohon tunggu | pemeriksaan keamanan', texts: 'anda bukan robot' },
    redirect: { titles: 'mengalihkan', texts: 'anda akan dialihkan' },
    consent: {
      titles: 'kami menghargai privasi anda | masuk | pengaturan cookie',
      texts: 'aktifkan javascript',
      partners: 'kami dan #? mitra kami',
      data: 'cookie* data persetujuan perangkat',
    },
    list: { titles: 'beranda | arsip', labels: 'kategori penulis topik' },
    results: { titles: 'hasil pencarian untuk? | hasil pencarian' },
    legal: { titles: 'kebijakan privasi | syarat dan ketentuan | kontak kami | hubungi kami' },
  },
  spam: {
    own: 'slot gacor | judi online terpercaya | slot deposit | bandar togel | situs slot',
    words: 'judi | togel | slot | kasino | viagra',
  },
  statuses: {
    drafts: 'draf konsep',
    closed: 'menunggu | dijadwalkan | dihapus | diarsipkan',
    held: 'ditahan | penyuntingan',
    not: 'tidak belum',
    out: 'diterbitkan terbit tayang',
    done: 'selesai',
    yes: 'ya',
    no: 'tidak',
  },
  embargoes: {
    closed: 'embargo',
    moment: 'sampai hingga pukul',
    forbids: 'jangan diterbitkan | tidak untuk diterbitkan',
    until: 'sebelum',
    marks: 'JANGAN DITERBITKAN',
    brackets: 'KONSEP',
  },
};
