import type { Language } from './language.ts';

export const vi: Language = {
  tag: 'vi',
  quotes: '“ ” ‘ ’',
  smallWords: `
    và của là các có được cho trong một không với những để người khi này đã từ về đến tại cũng ra
  `,
  stopWords: `
    bà bằng bên bị bởi cả cái cần càng chỉ chị chưa chúng còn cùng cứ đang đây đều đi do đó đối em gì giữa
    hai hay hết hiện họ hơn khác khiến kể lại làm lên lần lúc mà mình mỗi mới muốn nào nay nên nếu năm ngày
    nhất nhiều như nhưng nhằm nó nơi nữa ông phải qua rằng rất rồi sau sẽ so sự số theo thì thêm tôi tới
    trên trước trở tuy vào vẫn vậy vì việc vừa ở
  `,
  everydayWords: `
    an bàn bác báo bắt bệnh bị bộ cháy chính chết chủ cáo công cảnh cầu cứu dân dự gia giá giám giáo giới
    giờ hoạch huyện huấn học hỗ hội kinh kế lao luyện lượng lửa lực máy nam nghi người nhà nhân nước nạn
    nữ phút phường phạm phần phố phụ phủ quyết quốc sinh sáng sát sĩ tai thành tháng thương thắng thế thủ
    tiền triệu trăm trường trưởng trận trẻ tuần ty tài tòa tù tướng tế tỉnh tịch tối tử tỷ viên viện việt
    vong xe xã xế án ôtô đàn đêm đình đường đảng đấu định đốc đồng đội động
  `,
  numberWords: `
    hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn nửa
  `,
  cuePhrases: {
    'comment-header': `
      bình luận | bình luận # | # bình luận | ý kiến bạn đọc | ý kiến bạn đọc # | gửi bình luận…
    `,
  },
  captions: 'ảnh minh họa | ảnh tư liệu',
  discussion: {
    buttons: `
      trả lời thích chia sẻ báo cáo vi phạm
    `,
    roles: `
      thành viên | khách
    `,
  },
  weighty: `
    chết | thiệt mạng | tử vong | qua đời | chiến tranh | người chết | thương vong
  `,
  disasters: `
    động đất | tai nạn | vụ nổ | xả súng | lũ lụt | lũ quét | cháy rừng | hỏa hoạn | sạt lở | bão | sập | thảm họa |
    thảm sát | tấn công | chìm | va chạm | lật tàu | lật thuyền | lật xe
  `,
  warnings: `không uống | sơ tán | tình trạng khẩn cấp`,
  tolls: {
    dead: `
      chết | thiệt mạng | tử vong
    `,
    rising: 'tăng lên',
    past: `
      xét xử | tưởng niệm | phim | tiểu thuyết | diễn tập
    `,
    people: `người | trẻ em | học sinh | công nhân | hành khách | binh sĩ`,
    atLeast: `ít nhất | hơn | gần | khoảng`,
  },
  services: {
    labels: `
      tử vi | thời tiết | ô chữ | sudoku | cáo phó | công thức | lịch phát sóng | việc làm | rao vặt
    `,
    titles: `
      dự báo thời tiết | thời tiết hôm nay | thời tiết ngày mai | tử vi hôm nay | tử vi ngày | tử vi |
      giá vàng hôm nay | giá xăng hôm nay | tỷ giá hôm nay | lịch phát sóng | lịch cúp điện |
      kết quả xổ số | dự báo thời tiết hôm nay | dự báo thời tiết ngày mai | dự báo thời tiết cuối tuần
    `,
    deaths: `
      cáo phó
    `,
    doubtful: `
      thời tiết | tử vi | xổ số
    `,
    says: `
      hôm nay | ngày mai | tối nay | sáng | chiều | đêm | cuối tuần | mưa | nắng | mây | gió | lạnh |
      nóng | độ
    `,
    phrases: `
      giá vàng hôm nay | giá xăng dầu hôm nay | kết quả xổ số | xổ số miền nam/bắc/trung | tử vi hôm nay |
      lịch thi đấu | xem trực tiếp | cách làm | cách nấu | mã giảm giá | lịch cúp điện hôm nay/ngày
    `,
    kitchen: `
      muỗng thìa tép
    `,
    instructions: `
      luộc | xào | chiên | ướp | nêm | cho vào nồi | đun sôi
    `,
    news: `
      biểu tình
    `,
  },
  feedWords: 'tin mới nhất trang chủ nổi bật tất cả thời sự',
  fields: {
    title: 'tiêu_đề',
    body: 'nội_dung',
    standfirst: 'tóm_tắt',
    publishedAt: 'ngày ngày_đăng',
    author: 'tác_giả',
    publisher: 'nguồn',
    section: 'chuyên_mục',
    picture: 'ảnh hình_ảnh',
    status: 'trạng_thái',
  },
  notices: {
    error: {
      titles: 'lỗi #… | không tìm thấy trang | trang không tồn tại | truy cập bị từ chối',
      texts: 'trang bạn tìm kiếm | trang bạn đang tìm | trang bạn yêu cầu',
    },
    challenge: { titles: 'vui lòng chờ', texts: 'bạn không phải là? robot | bạn không phải là? người máy' },
    redirect: { titles: 'chuyển hướng', texts: 'bạn sẽ được chuyển hướng' },
    consent: {
      titles: 'đăng nhập',
      texts: 'bật javascript',
      partners: 'chúng tôi và #? đối tác',
      data: 'cookie* dữ liệu đồng thiết',
    },
    list: { titles: 'trang chủ', labels: 'thẻ' },
    results: { titles: 'kết quả tìm kiếm cho?' },
    legal: { titles: 'chính sách bảo mật | điều khoản sử dụng | liên hệ' },
  },
  spam: {
    own: 'nhà cái | nổ hũ | tài xỉu | khuyến mãi cho người chơi',
    words: 'cá cược | casino | xổ số | nổ hũ',
  },
  statuses: {
    drafts: 'nháp',
    closed: 'bản nháp | chờ duyệt | đã lên lịch | đã xóa',
    not: 'chưa không',
    out: 'xuất_bản',
    yes: 'có',
    no: 'không',
  },
};
