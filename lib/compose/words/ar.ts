import type { Count, Words } from './words.ts';

/** Arabic counts one and two with the noun alone, three to ten with the plural, eleven up with the singular. */
function counted({ text, plural }: Count, one: string, two: string, few: string, many: string): string {
  if (plural === 'one') return one;
  if (plural === 'two') return two;
  return plural === 'few' ? `${text} ${few}` : `${text} ${many}`;
}

const minutes = (n: Count) => counted(n, 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة');
const others = (n: Count) => counted(n, 'مصدر آخر', 'مصدران آخران', 'مصادر أخرى', 'مصدرًا آخر');

export const arabic: Words = {
  viewInBrowser: 'العرض في المتصفح',
  fromTheEditor: 'كلمة التحرير',
  unsubscribe: 'إلغاء الاشتراك',
  preferences: 'التفضيلات',
  privacy: 'الخصوصية',
  inBrief: 'باختصار',
  alsoToday: 'أيضًا اليوم:',
  readIn: (publisher) => `اقرأ الخبر في ${publisher}`,
  alsoIn: 'وأيضًا في',
  more: others,
  andMore: (n) => `و${others(n)}`,
  subscribe: 'اشتراك',
  testBanner: 'رسالة تجريبية أُرسلت إليك وحدك. رابط إلغاء الاشتراك فيها لا يعمل.',
  number: (n) => `العدد ${n}`,
  digest: (stories, n) => `الأخبار: ${stories.text} · مدة القراءة: ${minutes(n)}`,
  update: 'جديد',
  paid: 'محتوى مدفوع',
  firstReported: (day) => `نُشر أولًا: ${day}`,
  thatIsAll: 'هذا كل شيء لليوم.',
  why: (newsletter, address, since) => `تصلك ${newsletter} لأن العنوان ${address} اشترك فيها${since}.`,
  subscribedOn: (day) => ` بتاريخ ${day}`,
  whyTest: (newsletter, address) =>
    `هذه رسالة تجريبية من ${newsletter} أرسلها فريق التحرير إلى ${address}، ولا تعني أي اشتراك.`,
  pictureOf: (headline) => `صورة مرافقة للخبر: ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `الاشتراك في ${newsletter}`,
    signUpText: (newsletter) =>
      `اشترك في ${newsletter} عبر البريد الإلكتروني. سنرسل إليك رسالة واحدة لتأكيد عنوانك.`,
    addressLabel: 'البريد الإلكتروني',
    checkYourMailTitle: 'تحقق من بريدك الوارد',
    checkYourMailText:
      'إذا أمكن الاشتراك بهذا العنوان، فقد أرسلنا إليه رابط التأكيد. الرابط صالح لمدة يومين.',
    confirmTitle: (newsletter) => `تأكيد الاشتراك في ${newsletter}`,
    confirmText: (newsletter) => `اضغط على الزر لتبدأ في تلقي ${newsletter} ابتداءً من العدد المقبل.`,
    confirmButton: 'تأكيد الاشتراك',
    confirmIgnore: 'لم تطلب ذلك؟ تجاهل هذه الرسالة؛ فلن نرسل إليك شيئًا آخر من دون تأكيدك.',
    confirmedTitle: 'تم الاشتراك',
    confirmedText: (newsletter) => `ستصلك ${newsletter} ابتداءً من العدد المقبل.`,
    unsubscribeTitle: 'إلغاء الاشتراك',
    unsubscribeText: (newsletter) => `هل تريد إلغاء اشتراكك في ${newsletter}؟`,
    unsubscribeButton: 'إلغاء الاشتراك',
    unsubscribedTitle: 'تم إلغاء الاشتراك',
    unsubscribedText: (newsletter) =>
      `لن تصلك أعداد أخرى من ${newsletter}، باستثناء عدد قد يكون في طريقه إليك.`,
    preferencesTitle: 'التفضيلات',
    preferencesText: 'اختر موعد وصول النشرة.',
    fixedTimeText: (time, zone) => `يُرسَل كل عدد في الساعة ${time} (${zone}).`,
    zoneLabel: 'المنطقة الزمنية',
    timeLabel: 'وقت الوصول',
    trapLabel: 'اترك هذا الحقل فارغًا',
    signUpButton: 'اشتراك',
    badRequestTitle: 'لم ينجح ذلك',
    badRequestText: 'كان النموذج ناقصًا. ارجع وحاول مجددًا.',
    saveButton: 'حفظ',
    savedText: 'تسري التغييرات ابتداءً من العدد المقبل.',
    notFoundTitle: 'الصفحة غير موجودة',
    notFoundText: 'لا يوجد شيء في هذا العنوان.',
    invalidLinkTitle: 'هذا الرابط لا يعمل',
    invalidLinkText: 'الرابط ناقص أو انتهت صلاحيته. استخدم الرابط الموجود في أحدث رسالة.',
    invalidAddressText: 'أدخل عنوان بريد إلكتروني مثل name@example.com.',
    tooManyTitle: 'طلبات كثيرة',
    tooManyText: 'حاول مجددًا بعد بضع دقائق.',
    archiveTitle: (newsletter) => `الأعداد السابقة من ${newsletter}`,
    archiveEmpty: 'لا توجد أعداد بعد.',
  },
};
