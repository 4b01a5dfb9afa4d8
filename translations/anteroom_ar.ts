<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>anteroom::gui::AboutPage</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>‏%1، المخطط %2</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Anteroom %1</source>
        <translation>Anteroom %1</translation>
    </message>
    <message>
        <source>The clinic&apos;s waiting room, calls and chats, on your own computer. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>غرفة انتظار العيادة ومكالماتها ومحادثاتها على حاسوبك الخاص. برنامج حر بموجب رخصة غنو العمومية العامة (GNU GPL)، الإصدار 3 أو أحدث؛ دون أي ضمان.</translation>
    </message>
    <message>
        <source>Versions and figures without names, contents and addresses</source>
        <translation>الإصدارات والأرقام دون أسماء أو محتويات أو عناوين</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>‏%1، مبني بـ %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>Socket.IO</source>
        <translation>Socket.IO</translation>
    </message>
    <message>
        <source>protocol 5, for clients of version 3 and 4</source>
        <translation>البروتوكول 5، لعملاء الإصدارين 3 و4</translation>
    </message>
    <message>
        <source>Engine.IO</source>
        <translation>Engine.IO</translation>
    </message>
    <message>
        <source>protocol 4, over HTTP long-polling and WebSocket (RFC 6455)</source>
        <translation>البروتوكول 4، عبر HTTP long-polling وWebSocket (RFC 6455)</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Standard Webhooks, version 1</source>
        <translation>Standard Webhooks، الإصدار 1</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>%1 · licence %2</source>
        <translation>‏%1 · الرخصة %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>للمزيد</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>README.md and ARCHITECTURE.md of the source</source>
        <translation>README.md وARCHITECTURE.md في الشيفرة المصدرية</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copied: versions and figures, without names, contents and addresses.</source>
        <translation>تم النسخ: الإصدارات والأرقام، دون أسماء أو محتويات أو عناوين.</translation>
    </message>
    <message>
        <source>windows, network, database drivers</source>
        <translation>النوافذ والشبكة ومشغّلات قواعد البيانات</translation>
    </message>
    <message>
        <source>encrypted connections</source>
        <translation>الاتصالات المشفّرة</translation>
    </message>
    <message>
        <source>database in one file</source>
        <translation>قاعدة بيانات في ملف واحد</translation>
    </message>
    <message>
        <source>database on a server</source>
        <translation>قاعدة بيانات على خادم</translation>
    </message>
    <message>
        <source>signatures of tokens</source>
        <translation>توقيعات الرموز</translation>
    </message>
    <message>
        <source>keys of outside issuers</source>
        <translation>مفاتيح جهات الإصدار الخارجية</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>secrets in the desktop&apos;s keychain</source>
        <translation>البيانات السرية في سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>the wire&apos;s JSON</source>
        <translation>بيانات JSON المتبادلة</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>رموز QR</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AdminStep</name>
    <message>
        <source>Who looks after it?</source>
        <translation>من يتولى الإدارة؟</translation>
    </message>
    <message>
        <source>The administrator signs in to this console and may do everything in it. The password is kept as a hash only; there is no way to read it back.</source>
        <translation>يسجّل المسؤول الدخول إلى وحدة التحكم هذه ويحق له فعل كل شيء فيها. لا تُحفظ كلمة المرور إلا في صورة بصمة (hash)، ولا سبيل إلى قراءتها بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Repeat the password</source>
        <translation>تكرار كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>دون حد أدنى</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>‏%n أحرف على الأقل</numerusform>
            <numerusform>‏%n حرفًا على الأقل</numerusform>
            <numerusform>‏%n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation>ضعيفة: يسهل تخمينها. بضع كلمات لا رابط بينها أفضل.</translation>
    </message>
    <message>
        <source>Fair: longer is stronger.</source>
        <translation>مقبولة: كلما طالت كانت أقوى.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>الكلمتان متطابقتان</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>الكلمتان مختلفتان</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AssignDialog</name>
    <message>
        <source>Assign the conversation of %1</source>
        <translation>إسناد محادثة %1</translation>
    </message>
    <message>
        <source>The agent who has it takes part in it and is told so.</source>
        <translation>يشارك موظف الدعم الذي تُسند إليه المحادثة فيها ويُبلَّغ بذلك.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Choose me</source>
        <translation>اختيار نفسي</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>جارٍ الإسناد…</translation>
    </message>
    <message>
        <source>Nobody has the conversation now.</source>
        <translation>المحادثة غير مسندة إلى أحد الآن.</translation>
    </message>
    <message>
        <source>%1 has the conversation now.</source>
        <translation>المحادثة مسندة الآن إلى %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Attention</name>
    <message>
        <source>Deliveries failed</source>
        <translation>فشل التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries are not tried any more. Try again or give up.</source>
        <translation>
            <numerusform>لا توجد عمليات تسليم متوقفة.</numerusform>
            <numerusform>توقفت محاولات عملية تسليم واحدة. أعد المحاولة أو تخلَّ عنها.</numerusform>
            <numerusform>توقفت محاولات عمليتي تسليم. أعد المحاولة أو تخلَّ عنهما.</numerusform>
            <numerusform>توقفت محاولات %n عمليات تسليم. أعد المحاولة أو تخلَّ عنها.</numerusform>
            <numerusform>توقفت محاولات %n عملية تسليم. أعد المحاولة أو تخلَّ عنها.</numerusform>
            <numerusform>توقفت محاولات %n عملية تسليم. أعد المحاولة أو تخلَّ عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries delayed</source>
        <translation>تأخر التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries did not arrive and are tried again.</source>
        <translation>
            <numerusform>لا توجد عمليات تسليم متأخرة.</numerusform>
            <numerusform>لم تصل عملية تسليم واحدة، وتُعاد محاولتها.</numerusform>
            <numerusform>لم تصل عمليتا تسليم، وتُعاد محاولتهما.</numerusform>
            <numerusform>لم تصل %n عمليات تسليم، وتُعاد محاولتها.</numerusform>
            <numerusform>لم تصل %n عملية تسليم، وتُعاد محاولتها.</numerusform>
            <numerusform>لم تصل %n عملية تسليم، وتُعاد محاولتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database not writable</source>
        <translation>تتعذر الكتابة في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Nothing new is kept. Check the disk and its permissions.</source>
        <translation>لا يُحفظ أي جديد. تحقق من القرص وأذوناته.</translation>
    </message>
    <message>
        <source>Database behind</source>
        <translation>قاعدة البيانات متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait to be written.</source>
        <translation>
            <numerusform>لا مهام تنتظر الكتابة.</numerusform>
            <numerusform>مهمة واحدة تنتظر الكتابة.</numerusform>
            <numerusform>مهمتان تنتظران الكتابة.</numerusform>
            <numerusform>‏%n مهام تنتظر الكتابة.</numerusform>
            <numerusform>‏%n مهمة تنتظر الكتابة.</numerusform>
            <numerusform>‏%n مهمة تنتظر الكتابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk space low</source>
        <translation>مساحة القرص منخفضة</translation>
    </message>
    <message>
        <source>%1 are free where the database is. Make room before it is full.</source>
        <translation>المساحة الحرة في موضع قاعدة البيانات %1. أفسح مساحة قبل أن يمتلئ القرص.</translation>
    </message>
    <message>
        <source>Console fell behind</source>
        <translation>تأخرت وحدة التحكم</translation>
    </message>
    <message>
        <source>Traffic of %1 is not complete in the list; the clinic was not affected.</source>
        <translation>حركة البيانات في %1 غير مكتملة في القائمة؛ لم تتأثر العيادة.</translation>
    </message>
    <message>
        <source>Refused logins rise</source>
        <translation>تزايد عمليات الدخول المرفوضة</translation>
    </message>
    <message numerus="yes">
        <source>%n logins were refused in the last 5 min.</source>
        <translation>
            <numerusform>لم تُرفض أي عملية دخول في آخر 5 min.</numerusform>
            <numerusform>رُفضت عملية دخول واحدة في آخر 5 min.</numerusform>
            <numerusform>رُفضت عمليتا دخول في آخر 5 min.</numerusform>
            <numerusform>رُفضت %n عمليات دخول في آخر 5 min.</numerusform>
            <numerusform>رُفضت %n عملية دخول في آخر 5 min.</numerusform>
            <numerusform>رُفضت %n عملية دخول في آخر 5 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long wait</source>
        <translation>انتظار طويل</translation>
    </message>
    <message numerus="yes">
        <source>%n patients wait for more than %1 min, the longest for %2 min.</source>
        <translation>
            <numerusform>لا مريض ينتظر أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
            <numerusform>مريض واحد ينتظر أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
            <numerusform>مريضان ينتظران أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
            <numerusform>‏%n مرضى ينتظرون أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
            <numerusform>‏%n مريضًا ينتظرون أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
            <numerusform>‏%n مريض ينتظرون أكثر من %1 min، وأطول انتظار %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AttentionList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا توجد مشكلات</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditPage</name>
    <message>
        <source>Search who, action, object and reason</source>
        <translation>البحث في الفاعل والإجراء والعنصر والسبب</translation>
    </message>
    <message>
        <source>Select an entry to see what was done.</source>
        <translation>اختر قيدًا لمعرفة ما جرى.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين تاريخين</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Only this person</source>
        <translation>هذا الشخص فقط</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>هذا العنصر فقط</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>نسخ القيد</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>لا قيود</translation>
    </message>
    <message>
        <source>Whatever operators, clients and programs change or look at is written down here and can&apos;t be changed afterwards.</source>
        <translation>يُدوَّن هنا كل ما يغيّره المشغّلون والعملاء والبرامج أو يطّلعون عليه، ولا يمكن تغييره بعد ذلك.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>Exporting… %n entries</source>
        <translation>
            <numerusform>جارٍ التصدير… لا قيود بعد</numerusform>
            <numerusform>جارٍ التصدير… قيد واحد</numerusform>
            <numerusform>جارٍ التصدير… قيدان</numerusform>
            <numerusform>جارٍ التصدير… %n قيود</numerusform>
            <numerusform>جارٍ التصدير… %n قيدًا</numerusform>
            <numerusform>جارٍ التصدير… %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who, as written</source>
        <translation>الفاعل كما دُوّن</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Look for entries that were changed, taken out or moved</source>
        <translation>البحث عن قيود غُيّرت أو أُزيلت أو نُقلت</translation>
    </message>
    <message>
        <source>Save all entries that the filter lets through, a JSON object a line</source>
        <translation>حفظ كل القيود المطابقة لعامل التصفية، كائن JSON في كل سطر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message numerus="yes">
        <source>newest %n</source>
        <translation>
            <numerusform>لا قيود حديثة</numerusform>
            <numerusform>أحدث قيد</numerusform>
            <numerusform>أحدث قيدين</numerusform>
            <numerusform>أحدث %n قيود</numerusform>
            <numerusform>أحدث %n قيدًا</numerusform>
            <numerusform>أحدث %n قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>‏%n قيود</numerusform>
            <numerusform>‏%n قيدًا</numerusform>
            <numerusform>‏%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it…</source>
        <translation>يُقارَن كل قيد بالقيد الذي قبله…</translation>
    </message>
    <message numerus="yes">
        <source>The chain is intact: %n entries, none changed, taken out or moved.</source>
        <translation>
            <numerusform>السلسلة سليمة: لا قيود فيها، ولم يُغيَّر شيء أو يُزل أو يُنقل.</numerusform>
            <numerusform>السلسلة سليمة: قيد واحد، لم يُغيَّر ولم يُزل ولم يُنقل.</numerusform>
            <numerusform>السلسلة سليمة: قيدان، لم يُغيَّر أي منهما أو يُزل أو يُنقل.</numerusform>
            <numerusform>السلسلة سليمة: %n قيود، لم يُغيَّر أي منها أو يُزل أو يُنقل.</numerusform>
            <numerusform>السلسلة سليمة: %n قيدًا، لم يُغيَّر أي منها أو يُزل أو يُنقل.</numerusform>
            <numerusform>السلسلة سليمة: %n قيد، لم يُغيَّر أي منها أو يُزل أو يُنقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: it, or one before it, was changed, taken out or moved outside Anteroom. Keep the database as it is, compare it with a backup, and tell who answers for data protection.</source>
        <translation>السلسلة مكسورة عند القيد %1: لقد غُيّر هذا القيد أو قيد قبله أو أُزيل أو نُقل خارج Anteroom. أبقِ قاعدة البيانات كما هي، وقارنها بنسخة احتياطية، وأبلغ المسؤول عن حماية البيانات.</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported. Only you can read the file.</source>
        <translation>
            <numerusform>لم يُصدَّر أي قيد. لا يمكن لأحد سواك قراءة الملف.</numerusform>
            <numerusform>صُدّر قيد واحد. لا يمكن لأحد سواك قراءة الملف.</numerusform>
            <numerusform>صُدّر قيدان. لا يمكن لأحد سواك قراءة الملف.</numerusform>
            <numerusform>صُدّرت %n قيود. لا يمكن لأحد سواك قراءة الملف.</numerusform>
            <numerusform>صُدّر %n قيدًا. لا يمكن لأحد سواك قراءة الملف.</numerusform>
            <numerusform>صُدّر %n قيد. لا يمكن لأحد سواك قراءة الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>لم يُصدَّر شيء: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>أُلغي التصدير؛ لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::AuditWords</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>API key %1</source>
        <translation>مفتاح API %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>An address was kept out</source>
        <translation>حُظر عنوان</translation>
    </message>
    <message>
        <source>An address was let in again</source>
        <translation>رُفع الحظر عن عنوان</translation>
    </message>
    <message>
        <source>An API key was made</source>
        <translation>أُنشئ مفتاح API</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>أُبطل مفتاح API</translation>
    </message>
    <message>
        <source>An appointment was made</source>
        <translation>أُنشئ موعد</translation>
    </message>
    <message>
        <source>A channel was made</source>
        <translation>أُنشئت قناة</translation>
    </message>
    <message>
        <source>The clinic was set up</source>
        <translation>أُعدّت العيادة</translation>
    </message>
    <message>
        <source>A patient was let in</source>
        <translation>أُدخل مريض</translation>
    </message>
    <message>
        <source>A consultation was made</source>
        <translation>أُنشئت استشارة</translation>
    </message>
    <message>
        <source>A patient was refused</source>
        <translation>رُفض دخول مريض</translation>
    </message>
    <message>
        <source>A consultation was ended</source>
        <translation>أُنهيت استشارة</translation>
    </message>
    <message>
        <source>A consultation&apos;s waiting room or lock was changed</source>
        <translation>غُيّرت غرفة انتظار استشارة أو حالة قفلها</translation>
    </message>
    <message>
        <source>A patient was sent back to wait</source>
        <translation>أُعيد مريض إلى الانتظار</translation>
    </message>
    <message>
        <source>A consultation was locked</source>
        <translation>قُفلت استشارة</translation>
    </message>
    <message>
        <source>A person was let in again</source>
        <translation>سُمح لشخص بالدخول مجددًا</translation>
    </message>
    <message>
        <source>A person was removed from a consultation</source>
        <translation>أُزيل شخص من استشارة</translation>
    </message>
    <message>
        <source>A consultation was started</source>
        <translation>بُدئت استشارة</translation>
    </message>
    <message>
        <source>A consultation was unlocked</source>
        <translation>فُتح قفل استشارة</translation>
    </message>
    <message>
        <source>A consultation was changed</source>
        <translation>عُدّلت استشارة</translation>
    </message>
    <message>
        <source>A conversation was opened</source>
        <translation>فُتحت محادثة</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>عُدّلت محادثة</translation>
    </message>
    <message>
        <source>The database was copied</source>
        <translation>نُسخت قاعدة البيانات</translation>
    </message>
    <message>
        <source>An invite was made</source>
        <translation>أُنشئت دعوة</translation>
    </message>
    <message>
        <source>An invite was used</source>
        <translation>استُخدمت دعوة</translation>
    </message>
    <message>
        <source>An invite was revoked</source>
        <translation>أُبطلت دعوة</translation>
    </message>
    <message>
        <source>A limit was changed</source>
        <translation>غُيّر حد</translation>
    </message>
    <message>
        <source>A message was written from the console</source>
        <translation>كُتبت رسالة من وحدة التحكم</translation>
    </message>
    <message>
        <source>A message was redacted</source>
        <translation>حُجبت رسالة</translation>
    </message>
    <message>
        <source>A staff note was written</source>
        <translation>كُتبت ملاحظة للطاقم</translation>
    </message>
    <message>
        <source>Staff notes were read</source>
        <translation>قُرئت ملاحظات الطاقم</translation>
    </message>
    <message>
        <source>A notification was sent</source>
        <translation>أُرسل إشعار</translation>
    </message>
    <message>
        <source>An operator&apos;s password was set</source>
        <translation>عُيّنت كلمة مرور مشغّل</translation>
    </message>
    <message>
        <source>An operator signed in</source>
        <translation>سجّل مشغّل الدخول</translation>
    </message>
    <message>
        <source>A delivery was given up</source>
        <translation>تم التخلي عن عملية تسليم</translation>
    </message>
    <message>
        <source>A delivery was tried again</source>
        <translation>أُعيدت محاولة عملية تسليم</translation>
    </message>
    <message>
        <source>The prepared replies were changed</source>
        <translation>عُدّلت الردود الجاهزة</translation>
    </message>
    <message>
        <source>A secret was stored</source>
        <translation>حُفظت بيانات سرية</translation>
    </message>
    <message>
        <source>A device was disconnected</source>
        <translation>قُطع اتصال جهاز</translation>
    </message>
    <message>
        <source>An announcement went to everybody</source>
        <translation>أُرسل إعلان للجميع</translation>
    </message>
    <message>
        <source>A token was issued</source>
        <translation>أُصدر رمز</translation>
    </message>
    <message>
        <source>A token was revoked</source>
        <translation>أُبطل رمز</translation>
    </message>
    <message>
        <source>All tokens of a person were revoked</source>
        <translation>أُبطلت كل رموز شخص</translation>
    </message>
    <message>
        <source>An event&apos;s contents were revealed</source>
        <translation>كُشفت محتويات حدث</translation>
    </message>
    <message>
        <source>A transcript was exported</source>
        <translation>صُدّر نص محادثة</translation>
    </message>
    <message>
        <source>A transcript was opened</source>
        <translation>فُتح نص محادثة</translation>
    </message>
    <message>
        <source>Transcripts were searched</source>
        <translation>جرى البحث في نصوص المحادثات</translation>
    </message>
    <message>
        <source>A person was created</source>
        <translation>أُنشئ شخص</translation>
    </message>
    <message>
        <source>A person was disconnected</source>
        <translation>قُطع اتصال شخص</translation>
    </message>
    <message>
        <source>A person was muted</source>
        <translation>كُتم شخص</translation>
    </message>
    <message>
        <source>A person may write again</source>
        <translation>أصبح بإمكان شخص الكتابة مجددًا</translation>
    </message>
    <message>
        <source>A person&apos;s record was changed</source>
        <translation>عُدّلت بيانات شخص</translation>
    </message>
    <message>
        <source>The audit was read</source>
        <translation>قُرئ سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit&apos;s chain was verified</source>
        <translation>جرى التحقق من سلسلة التدقيق</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>مكسورة</translation>
    </message>
    <message>
        <source>A console access was given</source>
        <translation>مُنح حق الدخول إلى وحدة التحكم</translation>
    </message>
    <message>
        <source>A console access was withdrawn</source>
        <translation>سُحب حق الدخول إلى وحدة التحكم</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BanModel</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>بعد أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BannedSection</name>
    <message>
        <source>Banned addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>Filter by address or reason</source>
        <translation>التصفية بالعنوان أو السبب</translation>
    </message>
    <message>
        <source>Select an address to see why it is kept out and to lift the ban.</source>
        <translation>اختر عنوانًا لمعرفة سبب منعه ولرفع الحظر.</translation>
    </message>
    <message>
        <source>No address is banned</source>
        <translation>لا عناوين محظورة</translation>
    </message>
    <message>
        <source>Addresses that an administrator bans on the Connections page, and those that tried many bad tokens, appear here until their time is over.</source>
        <translation>تظهر هنا حتى انقضاء مدتها العناوين التي يحظرها مسؤول في صفحة الاتصالات، وتلك التي جرّبت رموزًا خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Lift ban…</source>
        <translation>رفع الحظر…</translation>
    </message>
    <message>
        <source>For administrators: clients may connect from this address again</source>
        <translation>للمسؤولين: يمكن للعملاء الاتصال من هذا العنوان مجددًا</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>‏%n عناوين</numerusform>
            <numerusform>‏%n عنوانًا</numerusform>
            <numerusform>‏%n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift ban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Clients may connect from %1 again.</source>
        <translation>يمكن للعملاء الاتصال من %1 مجددًا.</translation>
    </message>
    <message>
        <source>The ban was lifted.</source>
        <translation>رُفع الحظر.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansPage</name>
    <message>
        <source>Bans</source>
        <translation>الحظر</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::BansSection</name>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>العناوين المحظورة</translation>
    </message>
    <message>
        <source>Muted people</source>
        <translation>الأشخاص المكتومون</translation>
    </message>
    <message>
        <source>Refused connections</source>
        <translation>الاتصالات المرفوضة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>All staff of the clinic share these. Write no patient&apos;s data into them.</source>
        <translation>يتشارك طاقم العيادة كله هذه الردود. لا تكتب فيها بيانات أي مريض.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Text of the chosen reply</source>
        <translation>نص الرد المختار</translation>
    </message>
    <message>
        <source>&amp;Text of the chosen reply</source>
        <translation>نص الرد المختار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Replies, in the order of the menu</source>
        <translation>الردود بترتيب القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n replies of at most 50</source>
        <translation>
            <numerusform>لا ردود من أصل 50 كحد أقصى</numerusform>
            <numerusform>رد واحد من أصل 50 كحد أقصى</numerusform>
            <numerusform>ردان من أصل 50 كحد أقصى</numerusform>
            <numerusform>‏%n ردود من أصل 50 كحد أقصى</numerusform>
            <numerusform>‏%n ردًا من أصل 50 كحد أقصى</numerusform>
            <numerusform>‏%n رد من أصل 50 كحد أقصى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reply needs a text of at most %n characters.</source>
        <translation>
            <numerusform>يلزم لكل رد نص.</numerusform>
            <numerusform>يلزم لكل رد نص لا يتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>يلزم لكل رد نص لا يتجاوز حرفين.</numerusform>
            <numerusform>يلزم لكل رد نص لا يتجاوز %n أحرف.</numerusform>
            <numerusform>يلزم لكل رد نص لا يتجاوز %n حرفًا.</numerusform>
            <numerusform>يلزم لكل رد نص لا يتجاوز %n حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CannedRepliesPopup</name>
    <message>
        <source>Search the replies</source>
        <translation>البحث في الردود</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>No replies yet. Manage… adds those that your clinic writes often.</source>
        <translation>لا ردود بعد. أضف عبر “إدارة…” ما تكتبه عيادتك كثيرًا.</translation>
    </message>
    <message>
        <source>No reply has all of these words.</source>
        <translation>لا رد يتضمن هذه الكلمات كلها.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CommandPalette</name>
    <message>
        <source>Nothing found. Try a name, an id, a page or a command.</source>
        <translation>لا نتائج. جرّب اسمًا أو معرّفًا أو صفحة أو أمرًا.</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>ابحث أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الإرسال</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConnectionsPage</name>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>‏%1، مشفّر</translation>
    </message>
    <message>
        <source>%1, not encrypted</source>
        <translation>‏%1، غير مشفّر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Of the last heartbeat, there and back</source>
        <translation>لآخر نبضة، ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الإرسال</translation>
    </message>
    <message>
        <source>Sent, but not yet taken by the client</source>
        <translation>أُرسل ولم يستلمه العميل بعد</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Socket id</source>
        <translation>معرّف Socket</translation>
    </message>
    <message>
        <source>No connection is slow</source>
        <translation>لا اتصالات بطيئة</translation>
    </message>
    <message>
        <source>Those with a ping above 500 ms, or with more than 64 kB that the client has not taken yet, appear here.</source>
        <translation>تظهر هنا الاتصالات التي يتجاوز فيها ping ‏500 ms، أو التي لم يستلم العميل فيها أكثر من 64 kB بعد.</translation>
    </message>
    <message>
        <source>Nobody polls</source>
        <translation>لا أحد يستخدم الاستطلاع</translation>
    </message>
    <message>
        <source>Clients that can&apos;t use WebSocket, for instance behind an old proxy, appear here.</source>
        <translation>يظهر هنا العملاء الذين لا يمكنهم استخدام WebSocket، مثلًا خلف وكيل قديم.</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>لا اتصالات</translation>
    </message>
    <message>
        <source>Apps and browsers appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>تظهر التطبيقات والمتصفحات هنا فور اتصالها برمز. أصدر رمزًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Show the room</source>
        <translation>عرض الغرفة</translation>
    </message>
    <message>
        <source>Show the consultation</source>
        <translation>عرض الاستشارة</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>Filter by name, address, client, room or id</source>
        <translation>التصفية بالاسم أو العنوان أو العميل أو الغرفة أو المعرّف</translation>
    </message>
    <message>
        <source>Select a connection to see its figures and rooms, or several to end them together.</source>
        <translation>اختر اتصالًا لعرض أرقامه وغرفه، أو عدة اتصالات لإنهائها معًا.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>قطع الاتصال…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>Ban address…</source>
        <translation>حظر العنوان…</translation>
    </message>
    <message>
        <source>For administrators: keeps out whoever connects from this address</source>
        <translation>للمسؤولين: يمنع كل من يتصل من هذا العنوان</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>عرض حركة البيانات</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message>
        <source>Copy socket id</source>
        <translation>نسخ معرّف Socket</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <translation>
            <numerusform>لا اتصالات بطيئة</numerusform>
            <numerusform>اتصال بطيء واحد</numerusform>
            <numerusform>اتصالان بطيئان</numerusform>
            <numerusform>‏%n اتصالات بطيئة</numerusform>
            <numerusform>‏%n اتصالًا بطيئًا</numerusform>
            <numerusform>‏%n اتصال بطيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n…</source>
        <translation>
            <numerusform>قطع الاتصال…</numerusform>
            <numerusform>قطع اتصال واحد…</numerusform>
            <numerusform>قطع اتصالين…</numerusform>
            <numerusform>قطع %n اتصالات…</numerusform>
            <numerusform>قطع %n اتصالًا…</numerusform>
            <numerusform>قطع %n اتصال…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>‏%n اتصالات</numerusform>
            <numerusform>‏%n اتصالًا</numerusform>
            <numerusform>‏%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told why and disconnected from this app or browser. They may connect again at once.</source>
        <translation>يُبلَّغ %1 بالسبب ويُقطع اتصاله من هذا التطبيق أو المتصفح. ويمكنه الاتصال مجددًا على الفور.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections are ended, and their people told why. They may connect again at once.</source>
        <translation>
            <numerusform>لا يُنهى أي اتصال.</numerusform>
            <numerusform>يُنهى اتصال واحد ويُبلَّغ صاحبه بالسبب. ويمكنه الاتصال مجددًا على الفور.</numerusform>
            <numerusform>يُنهى اتصالان ويُبلَّغ صاحباهما بالسبب. ويمكنهما الاتصال مجددًا على الفور.</numerusform>
            <numerusform>تُنهى %n اتصالات ويُبلَّغ أصحابها بالسبب. ويمكنهم الاتصال مجددًا على الفور.</numerusform>
            <numerusform>يُنهى %n اتصالًا ويُبلَّغ أصحابها بالسبب. ويمكنهم الاتصال مجددًا على الفور.</numerusform>
            <numerusform>يُنهى %n اتصال ويُبلَّغ أصحابها بالسبب. ويمكنهم الاتصال مجددًا على الفور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected.</source>
        <translation>
            <numerusform>لم يُقطع أي اتصال.</numerusform>
            <numerusform>قُطع اتصال واحد.</numerusform>
            <numerusform>قُطع اتصالان.</numerusform>
            <numerusform>قُطعت %n اتصالات.</numerusform>
            <numerusform>قُطع %n اتصالًا.</numerusform>
            <numerusform>قُطع %n اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>تم كتم %1 لمدة %2.</translation>
    </message>
    <message>
        <source>The address is banned for %1.</source>
        <translation>حُظر العنوان لمدة %1.</translation>
    </message>
    <message>
        <source>This is the address of the server&apos;s own computer, or of a proxy on it: a ban would keep everybody out.</source>
        <translation>هذا عنوان حاسوب الخادم نفسه أو عنوان وكيل عليه: الحظر سيمنع الجميع.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Console</name>
    <message>
        <source>The server is not running</source>
        <translation>الخادم لا يعمل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleAccessDialog</name>
    <message>
        <source>Sees who is here and what goes on; no contents, no acts.</source>
        <translation>يرى من هو موجود وما يجري؛ دون محتويات ودون إجراءات.</translation>
    </message>
    <message>
        <source>Also admits, moderates, reads and answers conversations.</source>
        <translation>كما يُدخل المرضى ويشرف ويقرأ المحادثات ويرد عليها.</translation>
    </message>
    <message>
        <source>Also searches transcripts and takes them out.</source>
        <translation>كما يبحث في نصوص المحادثات ويصدّرها.</translation>
    </message>
    <message>
        <source>Also manages people, tokens, bans and settings, and reveals traffic.</source>
        <translation>كما يدير الأشخاص والرموز والحظر والإعدادات ويكشف حركة البيانات.</translation>
    </message>
    <message>
        <source>Console access of %1</source>
        <translation>وصول %1 إلى وحدة التحكم</translation>
    </message>
    <message>
        <source>With it one signs in here, at the clinic&apos;s console.</source>
        <translation>به يُسجَّل الدخول هنا، إلى وحدة تحكم العيادة.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>New &amp;password (empty: stays as it is)</source>
        <translation>كلمة مرور جديدة (فارغة: تبقى كما هي)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The password stays as it is.</source>
        <translation>تبقى كلمة المرور كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>دون حد أدنى</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>‏%n أحرف على الأقل</numerusform>
            <numerusform>‏%n حرفًا على الأقل</numerusform>
            <numerusform>‏%n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>غير متطابقة بعد</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابقة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsoleFrame</name>
    <message>
        <source>Open the waiting room</source>
        <translation>فتح غرفة الانتظار</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>ابحث أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>طي شريط التنقل</translation>
    </message>
    <message>
        <source>Announce to everybody…</source>
        <translation>إعلان للجميع…</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Keyboard…</source>
        <translation>لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Initials for names</source>
        <translation>الأحرف الأولى بدل الأسماء</translation>
    </message>
    <message>
        <source>Notifications are silent. Click to hear them again.</source>
        <translation>الإشعارات صامتة. انقر لسماعها مجددًا.</translation>
    </message>
    <message>
        <source>Silence notifications</source>
        <translation>إسكات الإشعارات</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>إعلان للجميع</translation>
    </message>
    <message>
        <source>Every patient, physician and agent who is connected now reads it. It is not kept.</source>
        <translation>يقرؤه كل مريض وطبيب وموظف دعم متصل الآن. ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Everybody was told.</source>
        <translation>تم إبلاغ الجميع.</translation>
    </message>
    <message>
        <source>The console fell behind and loads everything anew. Clients did not notice.</source>
        <translation>تأخرت وحدة التحكم وتعيد تحميل كل شيء. لم يلحظ العملاء ذلك.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationActions</name>
    <message>
        <source>Start consultation</source>
        <translation>بدء الاستشارة</translation>
    </message>
    <message>
        <source>End consultation…</source>
        <translation>إنهاء الاستشارة…</translation>
    </message>
    <message>
        <source>Admit patient</source>
        <translation>إدخال المريض</translation>
    </message>
    <message>
        <source>Hold patient</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>رسالة…</translation>
    </message>
    <message>
        <source>Lock room</source>
        <translation>قفل الغرفة</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>نسخ معرّف الجلسة</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>إزالة مشارك</translation>
    </message>
    <message>
        <source>%1 is taken out of the consultation&apos;s room and told so. The consultation goes on.</source>
        <translation>يُخرَج %1 من غرفة الاستشارة ويُبلَّغ بذلك. وتستمر الاستشارة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>Unlock room</source>
        <translation>فتح قفل الغرفة</translation>
    </message>
    <message>
        <source>The consultation has started.</source>
        <translation>بدأت الاستشارة.</translation>
    </message>
    <message>
        <source>End consultation</source>
        <translation>إنهاء الاستشارة</translation>
    </message>
    <message>
        <source>The consultation of %1 with %2 ends for both. It can&apos;t be started again.</source>
        <translation>تنتهي استشارة %1 مع %2 للطرفين. ولا يمكن بدؤها مجددًا.</translation>
    </message>
    <message>
        <source>The consultation has ended.</source>
        <translation>انتهت الاستشارة.</translation>
    </message>
    <message>
        <source>Admitted %1</source>
        <translation>تم إدخال %1</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>عاد %1 إلى الانتظار</translation>
    </message>
    <message>
        <source>Deny entry</source>
        <translation>رفض الدخول</translation>
    </message>
    <message>
        <source>%1 is taken out of the waiting room, told the reason, and can&apos;t come in again until you admit them.</source>
        <translation>يُخرَج %1 من غرفة الانتظار ويُبلَّغ بالسبب، ولا يمكنه الدخول مجددًا حتى تسمح له.</translation>
    </message>
    <message>
        <source>Entry was denied.</source>
        <translation>رُفض الدخول.</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>رسالة إلى الغرفة</translation>
    </message>
    <message>
        <source>Everybody in the room of %1 reads it, the patient who waits too. It is not kept.</source>
        <translation>يقرؤها كل من في غرفة %1، ومنهم المريض المنتظر. ولا تُحفظ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The room was told.</source>
        <translation>تم إبلاغ الغرفة.</translation>
    </message>
    <message>
        <source>Locked the room of %1</source>
        <translation>تم قفل غرفة %1</translation>
    </message>
    <message>
        <source>Unlocked the room of %1</source>
        <translation>تم فتح قفل غرفة %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Patient and physician</source>
        <translation>المريض والطبيب</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConsultationsPage</name>
    <message>
        <source>Filter by name, state or id</source>
        <translation>التصفية بالاسم أو الحالة أو المعرّف</translation>
    </message>
    <message>
        <source>Select a consultation to see its participants and to start or end it.</source>
        <translation>اختر استشارة لعرض المشاركين فيها ولبدئها أو إنهائها.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>No consultations today</source>
        <translation>لا استشارات اليوم</translation>
    </message>
    <message>
        <source>Consultations that run, wait or ended today appear here. Create one on the People page.</source>
        <translation>تظهر هنا الاستشارات الجارية والمنتظرة والتي انتهت اليوم. أنشئ استشارة في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>لا استشارات جارية</numerusform>
            <numerusform>استشارة جارية واحدة</numerusform>
            <numerusform>استشارتان جاريتان</numerusform>
            <numerusform>‏%n استشارات جارية</numerusform>
            <numerusform>‏%n استشارة جارية</numerusform>
            <numerusform>‏%n استشارة جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>‏%1، مقفلة</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>لم يُسمح بالدخول</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationActions</name>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Give the conversation to an agent, or to nobody</source>
        <translation>إسناد المحادثة إلى موظف دعم، أو عدم إسنادها إلى أحد</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the conversation: nobody can write in it until it is opened again</source>
        <translation>إغلاق المحادثة: لا يمكن لأحد الكتابة فيها حتى يُعاد فتحها</translation>
    </message>
    <message>
        <source>Open the conversation again: its people can write</source>
        <translation>إعادة فتح المحادثة: يمكن لأصحابها الكتابة</translation>
    </message>
    <message>
        <source>You have the conversation now.</source>
        <translation>المحادثة مسندة إليك الآن.</translation>
    </message>
    <message>
        <source>The conversation is open again.</source>
        <translation>أُعيد فتح المحادثة.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>The conversation of %1 is closed.</source>
        <translation>أُغلقت محادثة %1.</translation>
    </message>
    <message>
        <source>The conversation is closed.</source>
        <translation>المحادثة مغلقة.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationDelegate</name>
    <message>
        <source>Assigned to you</source>
        <translation>مسندة إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>‏%n رسائل</numerusform>
            <numerusform>‏%n رسالة</numerusform>
            <numerusform>‏%n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationModel</name>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>‏%n رسائل غير مقروءة</numerusform>
            <numerusform>‏%n رسالة غير مقروءة</numerusform>
            <numerusform>‏%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ConversationsPage</name>
    <message>
        <source>Filter by name, status, id</source>
        <translation>التصفية بالاسم أو الحالة أو المعرّف</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>محادثة جديدة…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Create a conversation</source>
        <translation>إنشاء محادثة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>لا محادثات مفتوحة</translation>
    </message>
    <message>
        <source>Conversations of patients with physicians and agents appear here.</source>
        <translation>تظهر هنا محادثات المرضى مع الأطباء وموظفي الدعم.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق عامل التصفية</translation>
    </message>
    <message>
        <source>No conversation is as the filter and the switch above want it.</source>
        <translation>لا محادثة تطابق عامل التصفية والخيار المحدد أعلاه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCards</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>Delivery p99</source>
        <translation>التسليم p99</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>المنتظرون الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%n أشخاص</numerusform>
            <numerusform>‏%n شخصًا</numerusform>
            <numerusform>‏%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>‏%1 وارد، %2 صادر</translation>
    </message>
    <message>
        <source>No message in the last 5 min</source>
        <translation>لا رسائل في آخر 5 min</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2</source>
        <translation>p50 %1، p95 %2</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Longest %1, over the target</source>
        <translation>الأطول %1، فوق الحد المستهدف</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <translation>الأطول %1</translation>
    </message>
    <message>
        <source>%1 · median %2</source>
        <translation>‏%1 · الوسيط %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardCharts</name>
    <message>
        <source>No figures yet</source>
        <translation>لا أرقام بعد</translation>
    </message>
    <message>
        <source>Connections by transport</source>
        <translation>الاتصالات حسب وسيلة النقل</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Delivery of chat messages</source>
        <translation>تسليم رسائل المحادثة</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Errors and refusals a second</source>
        <translation>الأخطاء وحالات الرفض في الثانية</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>زمن الانتظار</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Median today</source>
        <translation>وسيط اليوم</translation>
    </message>
    <message>
        <source>Calls that came about</source>
        <translation>المكالمات التي تمت</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>نسبة النجاح</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>المعالج والذاكرة</translation>
    </message>
    <message>
        <source>CPU of one core</source>
        <translation>استخدام نواة واحدة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>المهام المنتظرة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>إتمام الكتابة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المؤشرات</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The figures are being loaded…</source>
        <translation>جارٍ تحميل الأرقام…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Charts of: %1</source>
        <translation>الرسوم البيانية لـ: %1</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>الرسوم البيانية: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>لا أرقام</translation>
    </message>
    <message>
        <source>The figures could not be loaded. %1</source>
        <translation>تعذر تحميل الأرقام. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataDirectoryStep</name>
    <message>
        <source>Give the whole path, beginning with a slash.</source>
        <translation>أدخل المسار كاملًا، مبتدئًا بشرطة مائلة.</translation>
    </message>
    <message>
        <source>This is a file. Choose a directory.</source>
        <translation>هذا ملف. اختر مجلدًا.</translation>
    </message>
    <message>
        <source>You may not write here. Choose a directory of your own, or have its rights changed.</source>
        <translation>لا يُسمح لك بالكتابة هنا. اختر مجلدًا يخصك، أو اطلب تغيير أذوناته.</translation>
    </message>
    <message>
        <source>The directory will be made.</source>
        <translation>سيُنشأ المجلد.</translation>
    </message>
    <message>
        <source>The directory is empty and can be written.</source>
        <translation>المجلد فارغ وتمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>A clinic is kept here already. It is opened as it is; sign in with its administrator.</source>
        <translation>توجد عيادة محفوظة هنا. تُفتح كما هي؛ سجّل الدخول بحساب مسؤولها.</translation>
    </message>
    <message>
        <source>Other files are kept here. They stay as they are, but a directory of its own is tidier.</source>
        <translation>توجد ملفات أخرى هنا. ستبقى كما هي، لكن تخصيص مجلد مستقل أفضل ترتيبًا.</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Where shall the clinic be kept?</source>
        <translation>أين تُحفظ العيادة؟</translation>
    </message>
    <message>
        <source>What the clinic knows lives in one directory on this computer. Back up this directory.</source>
        <translation>توجد بيانات العيادة كلها في مجلد واحد على هذا الحاسوب. احتفظ بنسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DataTable</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DateRange</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FigureText</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FilterField</name>
    <message>
        <source>used before</source>
        <translation>استُخدم سابقًا</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::IssueTokenDialog</name>
    <message>
        <source>Issue a token for %1</source>
        <translation>إصدار رمز لـ %1</translation>
    </message>
    <message>
        <source>Whoever holds the token can connect as this person (%1) until it expires. That it was issued is kept in the audit.</source>
        <translation>يمكن لمن يحمل الرمز الاتصال بصفة هذا الشخص (%1) حتى تنتهي صلاحيته. ويُدوَّن إصداره في سجل التدقيق.</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 ساعات</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Issue token</source>
        <translation>إصدار الرمز</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>جارٍ الإصدار…</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>رمز لـ %1</translation>
    </message>
    <message>
        <source>Valid until %1. It is shown only now: copy it or scan it before you close this window.</source>
        <translation>صالح حتى %1. لا يُعرض إلا الآن: انسخه أو امسحه ضوئيًا قبل إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message numerus="yes">
        <source>A copy leaves the clipboard after %n seconds.</source>
        <translation>
            <numerusform>تُزال النسخة من الحافظة فورًا.</numerusform>
            <numerusform>تُزال النسخة من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>تُزال النسخة من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تُزال النسخة من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُزال النسخة من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>تُزال النسخة من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token as a QR code</source>
        <translation>الرمز في صورة QR</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Labels</name>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُطّلع</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Clinician lead</source>
        <translation>المشرف الطبي</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Agent support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a latency</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>دورك لا يسمح بذلك. راجع أحد المسؤولين.</translation>
    </message>
    <message>
        <source>This is no longer there. Refresh with F5 and try again.</source>
        <translation>لم يعد هذا موجودًا. حدّث بالمفتاح F5 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1. Somebody else was faster, or the id is taken: refresh with F5 and check.</source>
        <translation>‏%1. سبقك شخص آخر أو أن المعرّف مستخدم: حدّث بالمفتاح F5 وتحقق.</translation>
    </message>
    <message>
        <source>The server or its database does not answer at the moment. Try again shortly.</source>
        <translation>الخادم أو قاعدة بياناته لا يستجيب حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server did not accept what was entered: %1.</source>
        <translation>لم يقبل الخادم ما أُدخل: %1.</translation>
    </message>
    <message>
        <source>The server refused (%1). Try again.</source>
        <translation>رفض الخادم الطلب (%1). أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LimitRows</name>
    <message>
        <source>%1 to %2 · standard %3 · holds at once</source>
        <translation>من %1 إلى %2 · الافتراضي %3 · يسري فورًا</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>سارٍ الآن</translation>
    </message>
    <message>
        <source>The server is asked for its limits…</source>
        <translation>جارٍ طلب الحدود من الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkIndicator</name>
    <message>
        <source>Devices not told yet</source>
        <translation>الأجهزة لم تُعرف بعد</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkPainting</name>
    <message>
        <source>Devices not told yet</source>
        <translation>الأجهزة لم تُعرف بعد</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LinkWords</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>الكاميرا تعمل</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>الكاميرا متوقفة</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>الميكروفون يعمل</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>الميكروفون متوقف</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>فُقد %1 %</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>الشبكة %1</translation>
    </message>
    <message>
        <source>Reconnecting, place kept for %1</source>
        <translation>جارٍ إعادة الاتصال، المكان محفوظ لمدة %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق عامل التصفية</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a row.</source>
        <translation>يجب أن ترد كل كلمات عامل التصفية في الصف.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ListenStep</name>
    <message>
        <source>&amp;This computer only (127.0.0.1)</source>
        <translation>هذا الحاسوب فقط (127.0.0.1)</translation>
    </message>
    <message>
        <source>&amp;Every network of this computer (0.0.0.0)</source>
        <translation>كل شبكات هذا الحاسوب (0.0.0.0)</translation>
    </message>
    <message>
        <source>&amp;One address:</source>
        <translation>عنوان واحد:</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>عنوان الاستماع</translation>
    </message>
    <message>
        <source>Where do clients connect?</source>
        <translation>أين يتصل العملاء؟</translation>
    </message>
    <message>
        <source>Apps and web pages reach the clinic at this address. Begin with this computer only; it can be changed later.</source>
        <translation>تصل التطبيقات وصفحات الويب إلى العيادة عبر هذا العنوان. ابدأ بهذا الحاسوب فقط؛ يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Give an IPv4 or IPv6 address of this computer.</source>
        <translation>أدخل عنوان IPv4 أو IPv6 لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Traffic to this address is not encrypted. Start Anteroom with a certificate (--tls-cert, --tls-key) before patients use it.</source>
        <translation>حركة البيانات إلى هذا العنوان غير مشفّرة. شغّل Anteroom بشهادة (--tls-cert, --tls-key) قبل أن يستخدمه المرضى.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogCollector</name>
    <message numerus="yes">
        <source>%n lines came too fast and are not shown here</source>
        <translation>
            <numerusform>لم يفت أي سطر</numerusform>
            <numerusform>جاء سطر واحد بسرعة زائدة ولا يُعرض هنا</numerusform>
            <numerusform>جاء سطران بسرعة زائدة ولا يُعرضان هنا</numerusform>
            <numerusform>جاءت %n أسطر بسرعة زائدة ولا تُعرض هنا</numerusform>
            <numerusform>جاء %n سطرًا بسرعة زائدة ولا تُعرض هنا</numerusform>
            <numerusform>جاء %n سطر بسرعة زائدة ولا تُعرض هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::LogsPage</name>
    <message>
        <source>Filter by level, part or words</source>
        <translation>التصفية بالمستوى أو الجزء أو الكلمات</translation>
    </message>
    <message>
        <source>Select a line to read the whole of it.</source>
        <translation>اختر سطرًا لقراءته كاملًا.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>What the server and the console have to report appears here: ids, sizes and codes, never names or contents.</source>
        <translation>يظهر هنا ما يبلّغ عنه الخادم ووحدة التحكم: معرّفات وأحجام ورموز، لا أسماء ولا محتويات.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Keep the newest line in sight; scrolling up ends it</source>
        <translation>إبقاء أحدث سطر ظاهرًا؛ يتوقف ذلك بالتمرير إلى أعلى</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>نسخ الأسطر المحددة</translation>
    </message>
    <message>
        <source>Save the lines that the filter lets through as text</source>
        <translation>حفظ الأسطر المطابقة لعامل التصفية كنص</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>‏%n أسطر</numerusform>
            <numerusform>‏%n سطرًا</numerusform>
            <numerusform>‏%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>‏%1 من لا أسطر</numerusform>
            <numerusform>‏%1 من سطر واحد</numerusform>
            <numerusform>‏%1 من سطرين</numerusform>
            <numerusform>‏%1 من %n أسطر</numerusform>
            <numerusform>‏%1 من %n سطرًا</numerusform>
            <numerusform>‏%1 من %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>لم يُحفظ السجل: %1</translation>
    </message>
    <message>
        <source>The log was saved. Only you can read the file.</source>
        <translation>حُفظ السجل. لا يمكن لأحد سواك قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>تجاهل الرسالة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ModerationQuestions</name>
    <message>
        <source>For how &amp;long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>%1 can&apos;t write messages in any conversation until then, and is told why. They stay connected and can read.</source>
        <translation>لا يمكن لـ %1 كتابة رسائل في أي محادثة حتى ذلك الحين، ويُبلَّغ بالسبب. ويبقى متصلًا ويمكنه القراءة.</translation>
    </message>
    <message>
        <source>Ban address</source>
        <translation>حظر العنوان</translation>
    </message>
    <message>
        <source>Everybody who connects from the address of %1 (%2) is disconnected and kept out until then: behind one address there may be a whole household or practice.</source>
        <translation>يُقطع اتصال كل من يتصل من عنوان %1 (%2) ويُمنع حتى ذلك الحين: قد يكون خلف العنوان الواحد منزل أو عيادة بأكملها.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%n دقائق</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>‏%n ساعات</numerusform>
            <numerusform>‏%n ساعة</numerusform>
            <numerusform>‏%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%n أيام</numerusform>
            <numerusform>‏%n يومًا</numerusform>
            <numerusform>‏%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MuteModel</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::MutedSection</name>
    <message>
        <source>Muted people</source>
        <translation>الأشخاص المكتومون</translation>
    </message>
    <message>
        <source>Filter by name, id, conversation or reason</source>
        <translation>التصفية بالاسم أو المعرّف أو المحادثة أو السبب</translation>
    </message>
    <message>
        <source>Select a person to see why they may not write and to lift the mute.</source>
        <translation>اختر شخصًا لمعرفة سبب منعه من الكتابة ولرفع الكتم.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>لا أحد مكتوم</translation>
    </message>
    <message>
        <source>People who may not write for a while appear here. Mute somebody on the Connections or the Presence page.</source>
        <translation>يظهر هنا من مُنعوا من الكتابة مؤقتًا. يمكنك كتم شخص من صفحة الاتصالات أو صفحة الحضور.</translation>
    </message>
    <message>
        <source>Lift mute</source>
        <translation>رفع الكتم</translation>
    </message>
    <message>
        <source>Show person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>Muted in one conversation</source>
        <translation>مكتوم في محادثة واحدة</translation>
    </message>
    <message>
        <source>Muted everywhere</source>
        <translation>مكتوم في كل مكان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%n mutes</source>
        <translation>
            <numerusform>لا كتم</numerusform>
            <numerusform>حالة كتم واحدة</numerusform>
            <numerusform>حالتا كتم</numerusform>
            <numerusform>‏%n حالات كتم</numerusform>
            <numerusform>‏%n حالة كتم</numerusform>
            <numerusform>‏%n حالة كتم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may write again.</source>
        <translation>يمكن لـ %1 الكتابة مجددًا.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NavigationBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show titles (Ctrl+B)</source>
        <translation>عرض العناوين (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show icons only (Ctrl+B)</source>
        <translation>عرض الأيقونات فقط (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConsultationDialog</name>
    <message>
        <source>New consultation</source>
        <translation>استشارة جديدة</translation>
    </message>
    <message>
        <source>Opens a room for a video consultation. Both can join at once; the physician or an operator starts it.</source>
        <translation>يفتح غرفة لاستشارة مرئية. يمكن للطرفين الانضمام فورًا؛ ويبدؤها الطبيب أو أحد المشغّلين.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Create consultation</source>
        <translation>إنشاء الاستشارة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>The consultation was created</source>
        <translation>أُنشئت الاستشارة</translation>
    </message>
    <message>
        <source>Clients join it with the session id below.</source>
        <translation>ينضم إليها العملاء بمعرّف الجلسة أدناه.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewConversationDialog</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>The people chosen here can write to each other as soon as they join.</source>
        <translation>يمكن للأشخاص المختارين هنا مراسلة بعضهم بعضًا فور انضمامهم.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>P&amp;hysician</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>موظف الدعم</translation>
    </message>
    <message>
        <source>Create conversation</source>
        <translation>إنشاء المحادثة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>The conversation was created</source>
        <translation>أُنشئت المحادثة</translation>
    </message>
    <message>
        <source>Clients join it with the id below.</source>
        <translation>ينضم إليها العملاء بالمعرّف أدناه.</translation>
    </message>
    <message>
        <source>Conversation id</source>
        <translation>معرّف المحادثة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>A person can connect as soon as they have a token.</source>
        <translation>يمكن للشخص الاتصال حالما يحصل على رمز.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Email (optional)</source>
        <translation>البريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Id (optional)</source>
        <translation>المعرّف (اختياري)</translation>
    </message>
    <message>
        <source>Create person</source>
        <translation>إنشاء الشخص</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>This is not an address like name@clinic.org.</source>
        <translation>هذا ليس عنوانًا مثل name@clinic.org.</translation>
    </message>
    <message>
        <source>Empty: a random one. Letters, digits, “_” and “-”, at most 64.</source>
        <translation>إن تُرك فارغًا: معرّف عشوائي. حروف وأرقام و“_” و“-”، 64 كحد أقصى.</translation>
    </message>
    <message>
        <source>Only letters, digits, “_” and “-” are possible.</source>
        <translation>لا يُقبل سوى الحروف والأرقام و“_” و“-”.</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>تم إنشاء %1</translation>
    </message>
    <message>
        <source>Clients use the id below. Next, the person needs a token to connect.</source>
        <translation>يستخدم العملاء المعرّف أدناه. ويحتاج الشخص بعد ذلك إلى رمز للاتصال.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>إصدار رمز…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationPreview</name>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>‏%1 · الآن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>هنا تظهر الرسالة.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::NotificationsPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send notification</source>
        <translation>إرسال إشعار</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Write no health data: a push text may be read on a locked phone, and passes through the phone&apos;s maker. Say that there is news, not what.</source>
        <translation>لا تكتب بيانات صحية: قد يُقرأ نص الإشعار على هاتف مقفل، وهو يمر عبر الشركة المصنّعة للهاتف. اذكر أن هناك جديدًا دون ذكر ماهيته.</translation>
    </message>
    <message>
        <source>Sent in this session</source>
        <translation>المُرسل في هذه الجلسة</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>What you send in this session is listed here, without its text.</source>
        <translation>يُدرج هنا ما ترسله في هذه الجلسة، دون نصه.</translation>
    </message>
    <message>
        <source>As the app shows it</source>
        <translation>كما يعرضه التطبيق</translation>
    </message>
    <message>
        <source>Low: shown without a sound</source>
        <translation>منخفضة: يُعرض دون صوت</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High: cannot wait</source>
        <translation>عالية: لا يحتمل الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف زائد واحد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>‏%n أحرف زائدة</numerusform>
            <numerusform>‏%n حرفًا زائدًا</numerusform>
            <numerusform>‏%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Whom it reaches is not known. %1</source>
        <translation>لا يُعرف من يصلهم. %1</translation>
    </message>
    <message>
        <source>Choose whom it is for.</source>
        <translation>اختر المستلم.</translation>
    </message>
    <message>
        <source>Counting whom it reaches…</source>
        <translation>جارٍ عدّ من يصلهم…</translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation>لا يصل إلى أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n people</source>
        <translation>
            <numerusform>لا يصل إلى أحد</numerusform>
            <numerusform>يصل إلى شخص واحد</numerusform>
            <numerusform>يصل إلى شخصين</numerusform>
            <numerusform>يصل إلى %n أشخاص</numerusform>
            <numerusform>يصل إلى %n شخصًا</numerusform>
            <numerusform>يصل إلى %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them connected now</source>
        <translation>
            <numerusform>لا أحد منهم متصل الآن</numerusform>
            <numerusform>واحد منهم متصل الآن</numerusform>
            <numerusform>اثنان منهم متصلان الآن</numerusform>
            <numerusform>‏%n منهم متصلون الآن</numerusform>
            <numerusform>‏%n منهم متصلون الآن</numerusform>
            <numerusform>‏%n منهم متصلون الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>دورك يسمح بالقراءة فقط.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>It needs a type.</source>
        <translation>يلزم تحديد النوع.</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>يلزم إدخال عنوان.</translation>
    </message>
    <message>
        <source>It needs a message.</source>
        <translation>يلزم إدخال رسالة.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>الرسالة أطول من المسموح.</translation>
    </message>
    <message>
        <source>Whom it reaches is not known yet.</source>
        <translation>لا يُعرف بعد من يصلهم.</translation>
    </message>
    <message>
        <source>It needs somebody to go to.</source>
        <translation>يلزم تحديد مستلم.</translation>
    </message>
    <message>
        <source>It would reach nobody.</source>
        <translation>لن يصل إلى أحد.</translation>
    </message>
    <message numerus="yes">
        <source>Send this to %n people?</source>
        <translation>
            <numerusform>ألا يُرسل هذا إلى أحد؟</numerusform>
            <numerusform>هل تريد إرسال هذا إلى شخص واحد؟</numerusform>
            <numerusform>هل تريد إرسال هذا إلى شخصين؟</numerusform>
            <numerusform>هل تريد إرسال هذا إلى %n أشخاص؟</numerusform>
            <numerusform>هل تريد إرسال هذا إلى %n شخصًا؟</numerusform>
            <numerusform>هل تريد إرسال هذا إلى %n شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes to: %1. What was sent can&apos;t be taken back.</source>
        <translation>يُرسل إلى: %1. لا يمكن سحب ما أُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n people</source>
        <translation>
            <numerusform>إرسال إلى لا أحد</numerusform>
            <numerusform>إرسال إلى شخص واحد</numerusform>
            <numerusform>إرسال إلى شخصين</numerusform>
            <numerusform>إرسال إلى %n أشخاص</numerusform>
            <numerusform>إرسال إلى %n شخصًا</numerusform>
            <numerusform>إرسال إلى %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n people.</source>
        <translation>
            <numerusform>لم يُرسل إلى أحد.</numerusform>
            <numerusform>أُرسل إلى شخص واحد.</numerusform>
            <numerusform>أُرسل إلى شخصين.</numerusform>
            <numerusform>أُرسل إلى %n أشخاص.</numerusform>
            <numerusform>أُرسل إلى %n شخصًا.</numerusform>
            <numerusform>أُرسل إلى %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>إشعار فوري</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>يتعلق بـ</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::OutboxPage</name>
    <message>
        <source>Filter by kind, state, id or error</source>
        <translation>التصفية بالنوع أو الحالة أو المعرّف أو الخطأ</translation>
    </message>
    <message>
        <source>Select a delivery to see what came of it and to have it tried again.</source>
        <translation>اختر عملية تسليم لمعرفة ما آلت إليه ولإعادة محاولتها.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التسليم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>تخلٍّ…</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يتطلب تدخلك</translation>
    </message>
    <message>
        <source>Push and payment messages to the clinic&apos;s other systems that could not be delivered appear here. The others are under Under way and All.</source>
        <translation>تظهر هنا رسائل الإشعارات الفورية والدفع إلى أنظمة العيادة الأخرى التي تعذر تسليمها. أما البقية فتحت “قيد التسليم” و“الكل”.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Tells the billing system of a consultation that ended</source>
        <translation>يبلّغ نظام الفوترة بانتهاء استشارة</translation>
    </message>
    <message>
        <source>Tells the push service of news for somebody who is away</source>
        <translation>يبلّغ خدمة الإشعارات الفورية بجديد لشخص غير متصل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>For administrators: it is not sent any more</source>
        <translation>للمسؤولين: لن يُرسل بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا عمليات فاشلة</numerusform>
            <numerusform>عملية فاشلة واحدة</numerusform>
            <numerusform>عمليتان فاشلتان</numerusform>
            <numerusform>‏%n عمليات فاشلة</numerusform>
            <numerusform>‏%n عملية فاشلة</numerusform>
            <numerusform>‏%n عملية فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due again.</source>
        <translation>ستُعاد محاولته.</translation>
    </message>
    <message>
        <source>Try again what was given up</source>
        <translation>إعادة محاولة ما تم التخلي عنه</translation>
    </message>
    <message>
        <source>Make sure that nobody has seen to it by hand meanwhile: the receiver may act on it a second time.</source>
        <translation>تأكد من أن أحدًا لم يعالجه يدويًا في هذه الأثناء: فقد ينفّذه المستلم مرة ثانية.</translation>
    </message>
    <message>
        <source>The billing system is not told of consultation %1, now or later: see to its payment by hand.</source>
        <translation>لن يُبلَّغ نظام الفوترة بالاستشارة %1، لا الآن ولا لاحقًا: عالج دفعها يدويًا.</translation>
    </message>
    <message>
        <source>The push service is not told of notification %1. The app still shows it.</source>
        <translation>لن تُبلَّغ خدمة الإشعارات الفورية بالإشعار %1. ويظل التطبيق يعرضه.</translation>
    </message>
    <message>
        <source>Give up a delivery</source>
        <translation>التخلي عن عملية تسليم</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>It is not sent any more.</source>
        <translation>لن يُرسل بعد ذلك.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>يتعلق بـ</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PageLink</name>
    <message>
        <source>Open Connections</source>
        <translation>فتح الاتصالات</translation>
    </message>
    <message>
        <source>Open Traffic</source>
        <translation>فتح حركة البيانات</translation>
    </message>
    <message>
        <source>Open Waiting room</source>
        <translation>فتح غرفة الانتظار</translation>
    </message>
    <message>
        <source>Open Consultations</source>
        <translation>فتح الاستشارات</translation>
    </message>
    <message>
        <source>Open Refusals</source>
        <translation>فتح حالات الرفض</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>فتح صندوق الصادر</translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PaletteSources</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>‏%1 مع %2</translation>
    </message>
    <message>
        <source>Consultation, %1</source>
        <translation>استشارة، %1</translation>
    </message>
    <message>
        <source>Conversation, %1</source>
        <translation>محادثة، %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ParticipantRow</name>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Takes this person out of the consultation&apos;s room</source>
        <translation>يُخرج هذا الشخص من غرفة الاستشارة</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>لم ينضم</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PeoplePage</name>
    <message>
        <source>Filter by name, role, email or id</source>
        <translation>التصفية بالاسم أو الدور أو البريد أو المعرّف</translation>
    </message>
    <message>
        <source>Select a person to issue tokens and to bring them together with others.</source>
        <translation>اختر شخصًا لإصدار رموز له ولجمعه بآخرين.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <source>Create the first patient and the first physician, then issue each of them a token to connect with.</source>
        <translation>أنشئ أول مريض وأول طبيب، ثم أصدر لكل منهما رمزًا يتصل به.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>وحدة التحكم</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>‏%1، باسم «%2»</translation>
    </message>
    <message>
        <source>Issue token…</source>
        <translation>إصدار رمز…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>إبطال الرموز…</translation>
    </message>
    <message>
        <source>Every token issued so far stops working, on all devices</source>
        <translation>تتوقف كل الرموز الصادرة حتى الآن عن العمل على جميع الأجهزة</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>New conversation…</source>
        <translation>محادثة جديدة…</translation>
    </message>
    <message>
        <source>New consultation…</source>
        <translation>استشارة جديدة…</translation>
    </message>
    <message>
        <source>Console access…</source>
        <translation>الوصول إلى وحدة التحكم…</translation>
    </message>
    <message>
        <source>Withdraw access…</source>
        <translation>سحب الوصول…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>تفعيل…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%n أشخاص</numerusform>
            <numerusform>‏%n شخصًا</numerusform>
            <numerusform>‏%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the console access of %1</source>
        <translation>سحب وصول %1 إلى وحدة التحكم</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in to the console any more. They stay a person of the clinic.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول إلى وحدة التحكم، ويبقى شخصًا في العيادة.</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>سحب الوصول</translation>
    </message>
    <message>
        <source>%1 has no access to the console.</source>
        <translation>ليس لدى %1 وصول إلى وحدة التحكم.</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>إبطال رموز %1</translation>
    </message>
    <message>
        <source>Every token that was issued to %1 stops working, and all of their devices are disconnected within a second.</source>
        <translation>تتوقف كل الرموز الصادرة لـ %1 عن العمل، ويُقطع اتصال جميع أجهزته خلال ثانية.</translation>
    </message>
    <message>
        <source>Revoke tokens</source>
        <translation>إبطال الرموز</translation>
    </message>
    <message>
        <source>The tokens of %1 are revoked.</source>
        <translation>أُبطلت رموز %1.</translation>
    </message>
    <message>
        <source>Activate %1</source>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>%1 can connect again with a valid token.</source>
        <translation>يمكن لـ %1 الاتصال مجددًا برمز صالح.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>تعطيل %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t connect any more and is disconnected on all devices. Nothing that they wrote is deleted.</source>
        <translation>لن يمكن لـ %1 الاتصال بعد الآن، ويُقطع اتصاله على جميع الأجهزة. ولا يُحذف شيء مما كتبه.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>تم تفعيل %1.</translation>
    </message>
    <message>
        <source>%1 is deactivated.</source>
        <translation>تم تعطيل %1.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>تم كتم %1 لمدة %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonComboBox</name>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>There is nobody with this role yet</source>
        <translation>لا أحد بهذا الدور بعد</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PersonDevices</name>
    <message>
        <source>Unknown program</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وجهاز آخر</numerusform>
            <numerusform>وجهازان آخران</numerusform>
            <numerusform>و%n أجهزة أخرى</numerusform>
            <numerusform>و%n جهازًا آخر</numerusform>
            <numerusform>و%n جهاز آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceRows</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PreferenceStore</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>High contrast is black and white with strong borders.</source>
        <translation>التباين العالي أبيض وأسود بحدود واضحة.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Compact shows more rows at once.</source>
        <translation>يعرض الوضع المضغوط صفوفًا أكثر معًا.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the desktop&apos;s own size.</source>
        <translation>نسبةً إلى حجم نص سطح المكتب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Holds from the next start of the console.</source>
        <translation>يسري من التشغيل التالي لوحدة التحكم.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>When a patient waits. They never name anybody.</source>
        <translation>عندما ينتظر مريض. لا تذكر اسم أحد أبدًا.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A short one with each notification.</source>
        <translation>صوت قصير مع كل إشعار.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>No notifications and no sound; the console itself still shows who waits.</source>
        <translation>لا إشعارات ولا صوت؛ وتظل وحدة التحكم نفسها تعرض من ينتظر.</translation>
    </message>
    <message>
        <source>Closing the window keeps the clinic open</source>
        <translation>إغلاق النافذة يُبقي العيادة مفتوحة</translation>
    </message>
    <message>
        <source>The console stays in the system tray, where there is one.</source>
        <translation>تبقى وحدة التحكم في علبة النظام إن وُجدت.</translation>
    </message>
    <message>
        <source>Longest wait that is fine</source>
        <translation>أطول انتظار مقبول</translation>
    </message>
    <message>
        <source>Who waits longer is marked.</source>
        <translation>يُميَّز من ينتظر أكثر من ذلك.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody uses the console for</source>
        <translation>القفل عند عدم استخدام وحدة التحكم لمدة</translation>
    </message>
    <message>
        <source>Names and contents are gone until somebody signs in again; the clinic stays open.</source>
        <translation>تختفي الأسماء والمحتويات حتى يسجّل أحد الدخول مجددًا؛ وتبقى العيادة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceBoard</name>
    <message>
        <source>Physicians</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>No physician matches or is here.</source>
        <translation>لا طبيب مطابق أو حاضر.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Nobody of the staff matches or is here.</source>
        <translation>لا أحد من الطاقم مطابق أو حاضر.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>No patient matches or is here.</source>
        <translation>لا مريض مطابق أو حاضر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceCardDelegate</name>
    <message>
        <source>Waiting %1</source>
        <translation>ينتظر %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceColumnProxy</name>
    <message>
        <source>waiting for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>جهاز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>‏%n أجهزة</numerusform>
            <numerusform>‏%n جهازًا</numerusform>
            <numerusform>‏%n جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::PresencePage</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Filter by name, role, status or id</source>
        <translation>التصفية بالاسم أو الدور أو الحالة أو المعرّف</translation>
    </message>
    <message>
        <source>Select a person to see their devices and times.</source>
        <translation>اختر شخصًا لعرض أجهزته وأوقاته.</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>الحاضرون الآن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens…</source>
        <translation>قطع الاتصال وإبطال الرموز…</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>نسخ معرّف المستخدم</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>لا أحد حاضر</translation>
    </message>
    <message>
        <source>Patients, physicians and staff appear here as soon as they connect with a token. Issue one on the People page.</source>
        <translation>يظهر المرضى والأطباء والطاقم هنا فور اتصالهم برمز. أصدر رمزًا في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Ends every connection of this person within a second</source>
        <translation>يُنهي كل اتصالات هذا الشخص خلال ثانية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>لا أحد هنا</numerusform>
            <numerusform>شخص واحد هنا</numerusform>
            <numerusform>شخصان هنا</numerusform>
            <numerusform>‏%n أشخاص هنا</numerusform>
            <numerusform>‏%n شخصًا هنا</numerusform>
            <numerusform>‏%n شخص هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect and revoke tokens</source>
        <translation>قطع الاتصال وإبطال الرموز</translation>
    </message>
    <message>
        <source>%1 is disconnected on all devices within a second, and every token issued so far stops working.</source>
        <translation>يُقطع اتصال %1 على جميع الأجهزة خلال ثانية، وتتوقف كل الرموز الصادرة حتى الآن عن العمل.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>%1 was disconnected.</source>
        <translation>تم قطع اتصال %1.</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>كتم…</translation>
    </message>
    <message>
        <source>%1 is muted for %2.</source>
        <translation>تم كتم %1 لمدة %2.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::Program</name>
    <message>
        <source>The console was locked because nobody used it. The clinic is open.</source>
        <translation>قُفلت وحدة التحكم لعدم استخدامها. العيادة مفتوحة.</translation>
    </message>
    <message>
        <source>The console was locked together with the desktop.</source>
        <translation>قُفلت وحدة التحكم مع سطح المكتب.</translation>
    </message>
    <message>
        <source>The server starts anew with its new settings…</source>
        <translation>يُعاد تشغيل الخادم بإعداداته الجديدة…</translation>
    </message>
    <message>
        <source>The clinic is being opened…</source>
        <translation>جارٍ فتح العيادة…</translation>
    </message>
    <message>
        <source>The server starts…</source>
        <translation>جارٍ تشغيل الخادم…</translation>
    </message>
    <message>
        <source>The administrator is being made…</source>
        <translation>جارٍ إنشاء المسؤول…</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>The clinic stays open</source>
        <translation>تبقى العيادة مفتوحة</translation>
    </message>
    <message>
        <source>Anteroom goes on in the system tray. Quit it there, or with Ctrl+Q.</source>
        <translation>يواصل Anteroom العمل في علبة النظام. يمكنك إنهاؤه من هناك أو بـ Ctrl+Q.</translation>
    </message>
    <message>
        <source>Close the clinic?</source>
        <translation>هل تريد إغلاق العيادة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are connected. They are told that the clinic closes, and come back by themselves when it opens again.</source>
        <translation>
            <numerusform>لا أجهزة متصلة.</numerusform>
            <numerusform>جهاز واحد متصل. سيُبلَّغ بإغلاق العيادة، ويعود تلقائيًا عند فتحها مجددًا.</numerusform>
            <numerusform>جهازان متصلان. سيُبلَّغان بإغلاق العيادة، ويعودان تلقائيًا عند فتحها مجددًا.</numerusform>
            <numerusform>‏%n أجهزة متصلة. ستُبلَّغ بإغلاق العيادة، وتعود تلقائيًا عند فتحها مجددًا.</numerusform>
            <numerusform>‏%n جهازًا متصلًا. ستُبلَّغ بإغلاق العيادة، وتعود تلقائيًا عند فتحها مجددًا.</numerusform>
            <numerusform>‏%n جهاز متصل. ستُبلَّغ بإغلاق العيادة، وتعود تلقائيًا عند فتحها مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the clinic</source>
        <translation>إغلاق العيادة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ReasonDialog</name>
    <message>
        <source>&amp;Reason, kept in the audit</source>
        <translation>السبب، ويُحفظ في سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>دون حد أدنى</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>‏%n أحرف على الأقل</numerusform>
            <numerusform>‏%n حرفًا على الأقل</numerusform>
            <numerusform>‏%n حرف على الأقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RecipientField</name>
    <message>
        <source>Kind of recipient</source>
        <translation>نوع المستلم</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>The clinic has no channels</source>
        <translation>لا قنوات في العيادة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalCause</name>
    <message>
        <source>No token</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>The client connected without an access token.</source>
        <translation>اتصل العميل دون رمز وصول.</translation>
    </message>
    <message>
        <source>Issue the person a token on the People page and enter it in their app. A browser that was only left open can be closed.</source>
        <translation>أصدر للشخص رمزًا في صفحة الأشخاص وأدخله في تطبيقه. أما المتصفح الذي تُرك مفتوحًا فحسب فيمكن إغلاقه.</translation>
    </message>
    <message>
        <source>Token not valid</source>
        <translation>رمز غير صالح</translation>
    </message>
    <message>
        <source>The access token has expired, was revoked, or was not issued by this clinic.</source>
        <translation>انتهت صلاحية رمز الوصول أو أُبطل أو لم تصدره هذه العيادة.</translation>
    </message>
    <message>
        <source>Issue the person a new token on the People page. If every client is refused, compare the clocks and the signing keys of both systems.</source>
        <translation>أصدر للشخص رمزًا جديدًا في صفحة الأشخاص. وإذا رُفض كل العملاء فقارن بين ساعتي النظامين ومفاتيح التوقيع فيهما.</translation>
    </message>
    <message>
        <source>Person unknown or deactivated</source>
        <translation>شخص غير معروف أو معطّل</translation>
    </message>
    <message>
        <source>The token is good, but nobody active with its user id is known here.</source>
        <translation>الرمز سليم، لكن لا يوجد هنا شخص نشط بمعرّف المستخدم الوارد فيه.</translation>
    </message>
    <message>
        <source>Look for the person on the People page; activate or create them if they should get in.</source>
        <translation>ابحث عن الشخص في صفحة الأشخاص؛ فعّله أو أنشئه إن كان ينبغي السماح له بالدخول.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>اتصالات أكثر من المسموح</translation>
    </message>
    <message>
        <source>This person has as many connections as are allowed at once.</source>
        <translation>بلغ هذا الشخص الحد المسموح من الاتصالات المتزامنة.</translation>
    </message>
    <message>
        <source>An app that connects again and again without closing is the usual cause. Filter Connections by the person and disconnect what is left over.</source>
        <translation>السبب المعتاد تطبيق يتصل مرارًا دون إغلاق اتصالاته. صفِّ الاتصالات بالشخص واقطع ما تبقى منها.</translation>
    </message>
    <message>
        <source>Address banned</source>
        <translation>عنوان محظور</translation>
    </message>
    <message>
        <source>The address is on the list of banned addresses.</source>
        <translation>العنوان مدرج في قائمة العناوين المحظورة.</translation>
    </message>
    <message>
        <source>Nothing to do if the ban is right. Otherwise an administrator lifts it under Banned addresses.</source>
        <translation>لا يلزم شيء إن كان الحظر صحيحًا. وإلا فيرفعه أحد المسؤولين من “العناوين المحظورة”.</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>أسرع من المسموح</translation>
    </message>
    <message>
        <source>The address opens connections faster than is allowed.</source>
        <translation>يفتح العنوان اتصالات بسرعة تفوق المسموح.</translation>
    </message>
    <message>
        <source>Many people behind one address need a higher limit. Ban the address if it is an attack.</source>
        <translation>يحتاج الأشخاص الكثيرون خلف عنوان واحد إلى حد أعلى. احظر العنوان إن كان ذلك هجومًا.</translation>
    </message>
    <message>
        <source>Server not ready</source>
        <translation>الخادم غير جاهز</translation>
    </message>
    <message>
        <source>The database did not answer, so the token could not be checked.</source>
        <translation>لم تستجب قاعدة البيانات، فتعذر التحقق من الرمز.</translation>
    </message>
    <message>
        <source>Clients try again by themselves. If it lasts, look at the database in the status bar and at the space on its disk.</source>
        <translation>يعيد العملاء المحاولة تلقائيًا. إن استمر ذلك فراجع قاعدة البيانات في شريط الحالة والمساحة على قرصها.</translation>
    </message>
    <message>
        <source>Transport unknown</source>
        <translation>وسيلة نقل غير معروفة</translation>
    </message>
    <message>
        <source>The client asked for a transport that this server does not offer.</source>
        <translation>طلب العميل وسيلة نقل لا يوفرها هذا الخادم.</translation>
    </message>
    <message>
        <source>Set the client to WebSocket or polling, as Socket.IO does by default.</source>
        <translation>اضبط العميل على WebSocket أو الاستطلاع (polling)، كما يفعل Socket.IO افتراضيًا.</translation>
    </message>
    <message>
        <source>Session unknown</source>
        <translation>جلسة غير معروفة</translation>
    </message>
    <message>
        <source>The client went on with a session that has ended, for instance after a restart of the server.</source>
        <translation>واصل العميل جلسة منتهية، مثلًا بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Clients connect anew by themselves. If it goes on, something between them and the server divides their requests among several servers.</source>
        <translation>يعيد العملاء الاتصال تلقائيًا. إن استمر ذلك فهناك ما يوزّع طلباتهم بينهم وبين الخادم على عدة خوادم.</translation>
    </message>
    <message>
        <source>Wrong HTTP method</source>
        <translation>طريقة HTTP خاطئة</translation>
    </message>
    <message>
        <source>A handshake must be a GET request; this was another.</source>
        <translation>يجب أن تكون المصافحة طلب GET؛ وكان هذا طلبًا آخر.</translation>
    </message>
    <message>
        <source>Something other than a Socket.IO client tried this address. Look at the client, or at the proxy in between.</source>
        <translation>جرّب هذا العنوان شيء غير عميل Socket.IO. راجع العميل أو الوكيل الوسيط.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>طلب غير صالح</translation>
    </message>
    <message>
        <source>The request does not fit the session or its transport.</source>
        <translation>لا يتوافق الطلب مع الجلسة أو وسيلة نقلها.</translation>
    </message>
    <message>
        <source>A proxy that changes WebSocket requests is the usual cause: let it pass Upgrade and Connection on.</source>
        <translation>السبب المعتاد وكيل يغيّر طلبات WebSocket: اجعله يمرر Upgrade وConnection.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>The web page that connected is not on the list of allowed origins, or the address may not connect now.</source>
        <translation>صفحة الويب المتصلة ليست في قائمة المصادر المسموحة، أو لا يُسمح للعنوان بالاتصال الآن.</translation>
    </message>
    <message>
        <source>Add the page&apos;s origin to the settings if it is one of the clinic&apos;s.</source>
        <translation>أضف مصدر الصفحة إلى الإعدادات إن كانت من صفحات العيادة.</translation>
    </message>
    <message>
        <source>Protocol too old</source>
        <translation>بروتوكول قديم</translation>
    </message>
    <message>
        <source>The client speaks an older protocol of Socket.IO.</source>
        <translation>يستخدم العميل بروتوكول Socket.IO أقدم.</translation>
    </message>
    <message>
        <source>Update the client to Socket.IO 3 or newer.</source>
        <translation>حدّث العميل إلى Socket.IO 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>The server did not let the client in.</source>
        <translation>لم يسمح الخادم للعميل بالدخول.</translation>
    </message>
    <message>
        <source>Look for the code in the documentation of the client.</source>
        <translation>ابحث عن رمز السبب في وثائق العميل.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز السبب</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusalTable</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>By code, since the start</source>
        <translation>حسب رمز السبب، منذ بدء التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%n more codes</source>
        <translation>
            <numerusform>لا رموز أخرى</numerusform>
            <numerusform>رمز آخر</numerusform>
            <numerusform>رمزان آخران</numerusform>
            <numerusform>‏%n رموز أخرى</numerusform>
            <numerusform>‏%n رمزًا آخر</numerusform>
            <numerusform>‏%n رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the refusals with %1</source>
        <translation>فتح حالات الرفض برمز %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RefusedSection</name>
    <message>
        <source>Refused connections</source>
        <translation>الاتصالات المرفوضة</translation>
    </message>
    <message>
        <source>Filter by address, cause or client</source>
        <translation>التصفية بالعنوان أو السبب أو العميل</translation>
    </message>
    <message>
        <source>Select a connection to see why it was refused and what to do.</source>
        <translation>اختر اتصالًا لمعرفة سبب رفضه وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>لم يُرفض أحد</translation>
    </message>
    <message>
        <source>Connections that were not let in appear here with the cause and what to do about it.</source>
        <translation>تظهر هنا الاتصالات التي لم يُسمح لها بالدخول مع السبب وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Only this address</source>
        <translation>هذا العنوان فقط</translation>
    </message>
    <message>
        <source>Show ban</source>
        <translation>عرض الحظر</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%n أشخاص</numerusform>
            <numerusform>‏%n شخصًا</numerusform>
            <numerusform>‏%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::RoomsPage</name>
    <message>
        <source>No rooms</source>
        <translation>لا غرف</translation>
    </message>
    <message>
        <source>A room is there while somebody is in it: it appears when a client joins a conversation or a consultation.</source>
        <translation>توجد الغرفة ما دام فيها أحد: تظهر عندما ينضم عميل إلى محادثة أو استشارة.</translation>
    </message>
    <message>
        <source>Nobody is in a consultation</source>
        <translation>لا أحد في استشارة</translation>
    </message>
    <message>
        <source>Rooms of consultations appear here while somebody is in them.</source>
        <translation>تظهر غرف الاستشارات هنا ما دام فيها أحد.</translation>
    </message>
    <message>
        <source>Nobody has a conversation open</source>
        <translation>لا أحد لديه محادثة مفتوحة</translation>
    </message>
    <message>
        <source>Rooms of conversations appear here while somebody is in them.</source>
        <translation>تظهر غرف المحادثات هنا ما دام فيها أحد.</translation>
    </message>
    <message>
        <source>Nobody has subscribed to a channel</source>
        <translation>لا أحد مشترك في قناة</translation>
    </message>
    <message>
        <source>Channels and roles that clients listen to appear here. Those of one person alone are under Personal.</source>
        <translation>تظهر هنا القنوات والأدوار التي يستمع إليها العملاء. أما الخاصة بشخص واحد فتحت “شخصية”.</translation>
    </message>
    <message>
        <source>Show the connection of %1</source>
        <translation>عرض اتصال %1</translation>
    </message>
    <message>
        <source>Show %1 on the People page</source>
        <translation>عرض %1 في صفحة الأشخاص</translation>
    </message>
    <message>
        <source>Filter by name, kind or room</source>
        <translation>التصفية بالاسم أو النوع أو الغرفة</translation>
    </message>
    <message>
        <source>Select a room to see who is in it.</source>
        <translation>اختر غرفة لمعرفة من فيها.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show consultation</source>
        <translation>عرض الاستشارة</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>عرض حركة البيانات</translation>
    </message>
    <message>
        <source>Copy room name</source>
        <translation>نسخ اسم الغرفة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيها</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <source>Show the rooms of one person alone too</source>
        <translation>عرض الغرف الخاصة بشخص واحد أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal hidden</source>
        <translation>
            <numerusform>لا غرف شخصية مخفية</numerusform>
            <numerusform>غرفة شخصية مخفية</numerusform>
            <numerusform>غرفتان شخصيتان مخفيتان</numerusform>
            <numerusform>‏%n غرف شخصية مخفية</numerusform>
            <numerusform>‏%n غرفة شخصية مخفية</numerusform>
            <numerusform>‏%n غرفة شخصية مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in Connections</source>
        <translation>
            <numerusform>عرض الكل في الاتصالات</numerusform>
            <numerusform>عرض الاتصال الوحيد في الاتصالات</numerusform>
            <numerusform>عرض كليهما في الاتصالات</numerusform>
            <numerusform>عرض الكل (%n) في الاتصالات</numerusform>
            <numerusform>عرض الكل (%n) في الاتصالات</numerusform>
            <numerusform>عرض الكل (%n) في الاتصالات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>‏%1 مع %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ScreenshotTour</name>
    <message>
        <source>Ruth Okafor</source>
        <translation>Ruth Okafor</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SectionList</name>
    <message>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SentNotificationsModel</name>
    <message>
        <source>All patients</source>
        <translation>جميع المرضى</translation>
    </message>
    <message>
        <source>All physicians</source>
        <translation>جميع الأطباء</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>جميع موظفي الدعم</translation>
    </message>
    <message>
        <source>All administrators</source>
        <translation>جميع المسؤولين</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Title length</source>
        <translation>طول العنوان</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>القناة %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ServerSettingRows</name>
    <message>
        <source>anteroom.db in the data directory</source>
        <translation>anteroom.db في مجلد البيانات</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Waits for a restart</source>
        <translation>ينتظر إعادة التشغيل</translation>
    </message>
    <message>
        <source>Not in this version yet</source>
        <translation>ليس في هذا الإصدار بعد</translation>
    </message>
    <message>
        <source>Fixed by the command line (%1)</source>
        <translation>محدد في سطر الأوامر (%1)</translation>
    </message>
    <message>
        <source>Fixed by the environment (%1)</source>
        <translation>محدد في متغيرات البيئة (%1)</translation>
    </message>
    <message>
        <source>holds at once</source>
        <translation>يسري فورًا</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>يتطلب إعادة التشغيل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingModel</name>
    <message>
        <source>There is no such file, or it can&apos;t be read.</source>
        <translation>لا يوجد ملف كهذا، أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Write a whole address, such as https://clinic.example.</source>
        <translation>اكتب عنوانًا كاملًا، مثل https://clinic.example.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>The settings file could not be read; mend it first.</source>
        <translation>تعذرت قراءة ملف الإعدادات؛ أصلحه أولًا.</translation>
    </message>
    <message>
        <source>That is the settings file itself; choose another name.</source>
        <translation>هذا ملف الإعدادات نفسه؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced</source>
        <translation>يتعذر استبدال %1</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Reset to default: %1</source>
        <translation>إعادة إلى الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingWords</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>الاستشارات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Not in this version yet.</source>
        <translation>ليس في هذا الإصدار بعد.</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>اختر إحدى كلمات القائمة.</translation>
    </message>
    <message>
        <source>Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.</source>
        <translation>اكتب عنوانًا ومنفذًا، مثل 127.0.0.1:3000 أو [::1]:3000.</translation>
    </message>
    <message>
        <source>Write a whole number of 0 to %1.</source>
        <translation>اكتب عددًا صحيحًا من 0 إلى %1.</translation>
    </message>
    <message>
        <source>Write sqlite:///path or postgresql://user@host/database. A password does not belong here.</source>
        <translation>اكتب sqlite:///path أو postgresql://user@host/database. لا تُكتب كلمة المرور هنا.</translation>
    </message>
    <message>
        <source>Certificate and private key go together: fill in both or none.</source>
        <translation>الشهادة والمفتاح الخاص متلازمان: أدخلهما معًا أو اتركهما معًا.</translation>
    </message>
    <message>
        <source>Listening address</source>
        <translation>عنوان الاستماع</translation>
    </message>
    <message>
        <source>Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.</source>
        <translation>العنوان والمنفذ اللذان يتصل بهما العملاء. يسمح 127.0.0.1 لهذا الحاسوب وحده، ويسمح 0.0.0.0 للشبكة كلها.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Where people reach this clinic from outside, for the links in invites.</source>
        <translation>العنوان الذي يصل به الناس إلى هذه العيادة من الخارج، لروابط الدعوات.</translation>
    </message>
    <message>
        <source>Web pages that may connect</source>
        <translation>صفحات الويب المسموح لها بالاتصال</translation>
    </message>
    <message>
        <source>Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.</source>
        <translation>مصادرها، مفصولة بفواصل، مثل https://clinic.example. تسمح علامة النجمة لكل صفحة.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>The certificate and those that it depends on, as a PEM file. Goes together with the private key.</source>
        <translation>الشهادة وما تعتمد عليه من شهادات، في ملف PEM. وهي ملازمة للمفتاح الخاص.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.</source>
        <translation>ملف PEM، من نوع RSA أو EC، غير مشفّر. ينبغي ألا يتمكن من قراءته سوى الحساب الذي يشغّل الخادم.</translation>
    </message>
    <message>
        <source>Signatures of tokens</source>
        <translation>توقيعات الرموز</translation>
    </message>
    <message>
        <source>Algorithms that access tokens may be signed with, divided by commas.</source>
        <translation>الخوارزميات المسموح بها لتوقيع رموز الوصول، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Keys of outside issuers</source>
        <translation>مفاتيح جهات الإصدار الخارجية</translation>
    </message>
    <message>
        <source>A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.</source>
        <translation>مجموعة JSON Web Key Set تضم المفاتيح العامة للأنظمة التي تصدر رموزًا لهذه العيادة.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>The iss that access tokens must carry. Empty: any.</source>
        <translation>قيمة iss التي يجب أن تحملها رموز الوصول. إن تُركت فارغة: أي قيمة.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>The aud that access tokens must carry. Empty: any.</source>
        <translation>قيمة aud التي يجب أن تحملها رموز الوصول. إن تُركت فارغة: أي قيمة.</translation>
    </message>
    <message>
        <source>Limits on how often</source>
        <translation>حدود المعدل</translation>
    </message>
    <message>
        <source>Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.</source>
        <translation>التعطيل للقياسات فقط: إذ يمكن عندئذ لأي عميل إغراق هذا الخادم. أما الحدود نفسها فتحت “الحدود”.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Holds the clinic&apos;s database, secrets and lock. Choosing another one opens another clinic; nothing is moved.</source>
        <translation>يضم قاعدة بيانات العيادة وبياناتها السرية وقفلها. اختيار مجلد آخر يفتح عيادة أخرى؛ ولا يُنقل شيء.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.</source>
        <translation>اكتب sqlite:///path أو postgresql://user@host/database. إن تُرك فارغًا: الملف anteroom.db في مجلد البيانات. تُحفظ كلمة المرور بالأمر anteroomctl secret set --name database.</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Required: no call begins until staff let the patient in.</source>
        <translation>إلزامية: لا تبدأ أي مكالمة حتى يُدخل الطاقم المريض.</translation>
    </message>
    <message>
        <source>Counts as missed after</source>
        <translation>تُعد فائتة بعد</translation>
    </message>
    <message>
        <source>Minutes after an appointment whose patient never came. 0: never.</source>
        <translation>الدقائق بعد موعد لم يحضر مريضه. 0: أبدًا.</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>تنتهي تلقائيًا بعد</translation>
    </message>
    <message>
        <source>Minutes that a running consultation may stand with nobody in it. 0: never.</source>
        <translation>الدقائق التي يمكن أن تبقى فيها استشارة جارية دون أحد. 0: أبدًا.</translation>
    </message>
    <message>
        <source>STUN servers</source>
        <translation>خوادم STUN</translation>
    </message>
    <message>
        <source>Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.</source>
        <translation>تساعد المتصفحات على إيجاد طريق بعضها إلى بعض، مثل stun:stun.clinic.example:3478. مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>TURN servers</source>
        <translation>خوادم TURN</translation>
    </message>
    <message>
        <source>Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.</source>
        <translation>تمرّر المكالمات حيث لا طريق مباشرًا. تُحفظ بياناتها السرية المشتركة بالأمر anteroomctl secret set --name turn.</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>الإشعارات الفورية</translation>
    </message>
    <message>
        <source>Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.</source>
        <translation>تُبلَّغ خدمتها بالرسائل الموجهة إلى غير المتصلين. تُحفظ بياناتها السرية بالأمر anteroomctl secret set --name webhook.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>الفوترة</translation>
    </message>
    <message>
        <source>Is told of consultations that were completed.</source>
        <translation>يُبلَّغ نظامها بالاستشارات المكتملة.</translation>
    </message>
    <message>
        <source>Receivers inside this network</source>
        <translation>المستلمون داخل هذه الشبكة</translation>
    </message>
    <message>
        <source>Hosts that webhooks may reach although they lie in this network, divided by commas.</source>
        <translation>المضيفون الذين يُسمح لـ webhooks بالوصول إليهم رغم وجودهم في هذه الشبكة، مفصولين بفواصل.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Joins several servers into one clinic.</source>
        <translation>يجمع عدة خوادم في عيادة واحدة.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>مستوى السجل</translation>
    </message>
    <message>
        <source>The least that is written to the log and shown under Logs. Holds at once.</source>
        <translation>أدنى مستوى يُكتب في السجل ويُعرض تحت “السجلات”. يسري فورًا.</translation>
    </message>
    <message>
        <source>Chat messages, steady</source>
        <translation>رسائل المحادثة، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Chat messages, at once</source>
        <translation>رسائل المحادثة، دفعة واحدة</translation>
    </message>
    <message>
        <source>Joining and leaving, steady</source>
        <translation>الانضمام والمغادرة، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Joining and leaving, at once</source>
        <translation>الانضمام والمغادرة، دفعة واحدة</translation>
    </message>
    <message>
        <source>Typing signs, steady</source>
        <translation>مؤشرات الكتابة، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Typing signs, at once</source>
        <translation>مؤشرات الكتابة، دفعة واحدة</translation>
    </message>
    <message>
        <source>Call offers and answers, steady</source>
        <translation>عروض المكالمات والردود عليها، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Call offers and answers, at once</source>
        <translation>عروض المكالمات والردود عليها، دفعة واحدة</translation>
    </message>
    <message>
        <source>Call candidates, steady</source>
        <translation>مرشحات المكالمات، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Call candidates, at once</source>
        <translation>مرشحات المكالمات، دفعة واحدة</translation>
    </message>
    <message>
        <source>Starting and ending consultations, steady</source>
        <translation>بدء الاستشارات وإنهاؤها، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Starting and ending consultations, at once</source>
        <translation>بدء الاستشارات وإنهاؤها، دفعة واحدة</translation>
    </message>
    <message>
        <source>Subscriptions, steady</source>
        <translation>الاشتراكات، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Subscriptions, at once</source>
        <translation>الاشتراكات، دفعة واحدة</translation>
    </message>
    <message>
        <source>Changes of presence, steady</source>
        <translation>تغييرات الحضور، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Changes of presence, at once</source>
        <translation>تغييرات الحضور، دفعة واحدة</translation>
    </message>
    <message>
        <source>Other events, steady</source>
        <translation>أحداث أخرى، بمعدل ثابت</translation>
    </message>
    <message>
        <source>Other events, at once</source>
        <translation>أحداث أخرى، دفعة واحدة</translation>
    </message>
    <message>
        <source>All events of one device, steady</source>
        <translation>كل أحداث جهاز واحد، بمعدل ثابت</translation>
    </message>
    <message>
        <source>All events of one device, at once</source>
        <translation>كل أحداث جهاز واحد، دفعة واحدة</translation>
    </message>
    <message>
        <source>All events of one address, steady</source>
        <translation>كل أحداث عنوان واحد، بمعدل ثابت</translation>
    </message>
    <message>
        <source>All events of one address, at once</source>
        <translation>كل أحداث عنوان واحد، دفعة واحدة</translation>
    </message>
    <message>
        <source>Warned after</source>
        <translation>التحذير بعد</translation>
    </message>
    <message>
        <source>Muted after</source>
        <translation>الكتم بعد</translation>
    </message>
    <message>
        <source>Disconnected after</source>
        <translation>قطع الاتصال بعد</translation>
    </message>
    <message>
        <source>Muted for</source>
        <translation>مدة الكتم</translation>
    </message>
    <message>
        <source>Address kept out after</source>
        <translation>حظر العنوان بعد</translation>
    </message>
    <message>
        <source>Address kept out for</source>
        <translation>مدة حظر العنوان</translation>
    </message>
    <message>
        <source>events a second</source>
        <translation>حدث في الثانية</translation>
    </message>
    <message>
        <source>events at once</source>
        <translation>حدث دفعة واحدة</translation>
    </message>
    <message>
        <source>refusals a minute</source>
        <translation>حالة رفض في الدقيقة</translation>
    </message>
    <message>
        <source>bad tokens a minute</source>
        <translation>رمز خاطئ في الدقيقة</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Shown only</source>
        <translation>للعرض فقط</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامية</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SettingsPage</name>
    <message>
        <source>Settings (*.ini *.conf)</source>
        <translation>الإعدادات (*.ini *.conf)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting matches the search.</source>
        <translation>لا إعداد يطابق البحث.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>لم يُستورد شيء: %1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>لا يتضمن الملف ما يخالف الإعدادات الحالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings were taken from the file. Look at them, then save.</source>
        <translation>
            <numerusform>لم يؤخذ أي إعداد من الملف.</numerusform>
            <numerusform>أُخذ إعداد واحد من الملف. راجعه ثم احفظ.</numerusform>
            <numerusform>أُخذ إعدادان من الملف. راجعهما ثم احفظ.</numerusform>
            <numerusform>أُخذت %n إعدادات من الملف. راجعها ثم احفظ.</numerusform>
            <numerusform>أُخذ %n إعدادًا من الملف. راجعها ثم احفظ.</numerusform>
            <numerusform>أُخذ %n إعداد من الملف. راجعها ثم احفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>لم يُصدَّر شيء: %1</translation>
    </message>
    <message>
        <source>The settings were exported, without secrets: those are never in them.</source>
        <translation>صُدّرت الإعدادات دون بيانات سرية: فهي لا تتضمنها أبدًا.</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>How often a client may do what, and what becomes of those who go on. A number holds as soon as it is entered; the audit keeps who changed it.</source>
        <translation>عدد المرات المسموح بها للعميل في كل فعل، وما يحدث لمن يتجاوزها. يسري الرقم فور إدخاله؛ ويحفظ سجل التدقيق من غيّره.</translation>
    </message>
    <message>
        <source>For you on this computer. What you choose holds at once.</source>
        <translation>لك على هذا الحاسوب. يسري ما تختاره فورًا.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be read; mend it by hand first.</source>
        <translation>تتعذر قراءة ملف الإعدادات؛ أصلحه يدويًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings are not right yet.</source>
        <translation>
            <numerusform>كل الإعدادات صحيحة.</numerusform>
            <numerusform>إعداد واحد غير صحيح بعد.</numerusform>
            <numerusform>إعدادان غير صحيحين بعد.</numerusform>
            <numerusform>‏%n إعدادات غير صحيحة بعد.</numerusform>
            <numerusform>‏%n إعدادًا غير صحيح بعد.</numerusform>
            <numerusform>‏%n إعداد غير صحيح بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not saved.</source>
        <translation>
            <numerusform>كل التغييرات محفوظة.</numerusform>
            <numerusform>تغيير واحد غير محفوظ.</numerusform>
            <numerusform>تغييران غير محفوظين.</numerusform>
            <numerusform>‏%n تغييرات غير محفوظة.</numerusform>
            <numerusform>‏%n تغييرًا غير محفوظ.</numerusform>
            <numerusform>‏%n تغيير غير محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need a restart of the server.</source>
        <translation>
            <numerusform>لا تغييرات تتطلب إعادة تشغيل الخادم.</numerusform>
            <numerusform>تغيير واحد يتطلب إعادة تشغيل الخادم.</numerusform>
            <numerusform>تغييران يتطلبان إعادة تشغيل الخادم.</numerusform>
            <numerusform>‏%n تغييرات تتطلب إعادة تشغيل الخادم.</numerusform>
            <numerusform>‏%n تغييرًا يتطلب إعادة تشغيل الخادم.</numerusform>
            <numerusform>‏%n تغيير يتطلب إعادة تشغيل الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now…</source>
        <translation>إعادة التشغيل الآن…</translation>
    </message>
    <message>
        <source>The settings were not saved: %1</source>
        <translation>لم تُحفظ الإعدادات: %1</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>حُفظت الإعدادات.</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>إعادة تشغيل الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n people are connected now: they are disconnected for a few seconds and come back by themselves. What was written is kept.</source>
        <translation>
            <numerusform>لا أحد متصل الآن. ما كُتب يبقى محفوظًا.</numerusform>
            <numerusform>شخص واحد متصل الآن: سيُقطع اتصاله بضع ثوانٍ ويعود تلقائيًا. ما كُتب يبقى محفوظًا.</numerusform>
            <numerusform>شخصان متصلان الآن: سيُقطع اتصالهما بضع ثوانٍ ويعودان تلقائيًا. ما كُتب يبقى محفوظًا.</numerusform>
            <numerusform>‏%n أشخاص متصلون الآن: سيُقطع اتصالهم بضع ثوانٍ ويعودون تلقائيًا. ما كُتب يبقى محفوظًا.</numerusform>
            <numerusform>‏%n شخصًا متصلون الآن: سيُقطع اتصالهم بضع ثوانٍ ويعودون تلقائيًا. ما كُتب يبقى محفوظًا.</numerusform>
            <numerusform>‏%n شخص متصلون الآن: سيُقطع اتصالهم بضع ثوانٍ ويعودون تلقائيًا. ما كُتب يبقى محفوظًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SetupWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Start the clinic</source>
        <translation>تشغيل العيادة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ShortcutsDialog</name>
    <message>
        <source>Admit the patient (waiting room)</source>
        <translation>إدخال المريض (غرفة الانتظار)</translation>
    </message>
    <message>
        <source>Hold the patient (waiting room)</source>
        <translation>إعادة المريض إلى الانتظار (غرفة الانتظار)</translation>
    </message>
    <message>
        <source>Deny entry (waiting room)</source>
        <translation>رفض الدخول (غرفة الانتظار)</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>رسالة إلى الغرفة</translation>
    </message>
    <message>
        <source>Lock the room (consultations)</source>
        <translation>قفل الغرفة (الاستشارات)</translation>
    </message>
    <message>
        <source>Pause the view (traffic)</source>
        <translation>إيقاف العرض مؤقتًا (حركة البيانات)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Redact the message (transcript)</source>
        <translation>حجب الرسالة (نص المحادثة)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Copy rows as text</source>
        <translation>نسخ الصفوف كنص</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Press other keys in a field to change them; Backspace takes them away.</source>
        <translation>اضغط مفاتيح أخرى في الحقل لتغييرها؛ ومفتاح Backspace يزيلها.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>In tables and on single pages</source>
        <translation>في الجداول وفي صفحات بعينها</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it away there first.</source>
        <translation>الاختصار %1 مخصص لـ “%2”. أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>All keys are as they were delivered.</source>
        <translation>كل الاختصارات على حالها الأصلية.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in to Anteroom</source>
        <translation>تسجيل الدخول إلى Anteroom</translation>
    </message>
    <message>
        <source>Name or password is wrong. Check both and try again.</source>
        <translation>الاسم أو كلمة المرور خطأ. تحقق منهما وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>جارٍ التحقق من كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StaffNotesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Staff notes, only staff see them</source>
        <translation>ملاحظات الطاقم، لا يراها سوى الطاقم</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide staff notes</source>
        <translation>إخفاء ملاحظات الطاقم</translation>
    </message>
    <message>
        <source>Show staff notes</source>
        <translation>عرض ملاحظات الطاقم</translation>
    </message>
    <message numerus="yes">
        <source>%n staff notes</source>
        <translation>
            <numerusform>لا ملاحظات للطاقم</numerusform>
            <numerusform>ملاحظة واحدة للطاقم</numerusform>
            <numerusform>ملاحظتان للطاقم</numerusform>
            <numerusform>‏%n ملاحظات للطاقم</numerusform>
            <numerusform>‏%n ملاحظة للطاقم</numerusform>
            <numerusform>‏%n ملاحظة للطاقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>لا يراها سوى الطاقم</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StartupPage</name>
    <message>
        <source>Change settings…</source>
        <translation>تغيير الإعدادات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>تعذر تشغيل الخادم.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StatusLine</name>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>الخادم متوقف</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>لا أحد متصل</numerusform>
            <numerusform>متصل واحد</numerusform>
            <numerusform>متصلان</numerusform>
            <numerusform>‏%n متصلين</numerusform>
            <numerusform>‏%n متصلًا</numerusform>
            <numerusform>‏%n متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sockets of %2 people</source>
        <translation>Sockets: ‏%1، الأشخاص: %2</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>‏%1 حدث/s</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>‏%1 وارد، %2 صادر</translation>
    </message>
    <message>
        <source>database can&apos;t be written</source>
        <translation>تتعذر الكتابة في قاعدة البيانات</translation>
    </message>
    <message numerus="yes">
        <source>database is behind, %n jobs</source>
        <translation>
            <numerusform>قاعدة البيانات متأخرة، لا مهام</numerusform>
            <numerusform>قاعدة البيانات متأخرة، مهمة واحدة</numerusform>
            <numerusform>قاعدة البيانات متأخرة، مهمتان</numerusform>
            <numerusform>قاعدة البيانات متأخرة، %n مهام</numerusform>
            <numerusform>قاعدة البيانات متأخرة، %n مهمة</numerusform>
            <numerusform>قاعدة البيانات متأخرة، %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>database %1 ms</source>
        <translation>قاعدة البيانات %1 ms</translation>
    </message>
    <message>
        <source>database ready</source>
        <translation>قاعدة البيانات جاهزة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::StepWords</name>
    <message>
        <source>Consultation created</source>
        <translation>أُنشئت الاستشارة</translation>
    </message>
    <message>
        <source>Patient admitted</source>
        <translation>أُدخل المريض</translation>
    </message>
    <message>
        <source>Patient held</source>
        <translation>أُعيد المريض إلى الانتظار</translation>
    </message>
    <message>
        <source>Entry denied</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>أُزيل مشارك</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>قُفلت الغرفة</translation>
    </message>
    <message>
        <source>Room unlocked</source>
        <translation>فُتح قفل الغرفة</translation>
    </message>
    <message>
        <source>Consultation started</source>
        <translation>بدأت الاستشارة</translation>
    </message>
    <message>
        <source>Call offered</source>
        <translation>عُرضت المكالمة</translation>
    </message>
    <message>
        <source>Call answered</source>
        <translation>أُجيب عن المكالمة</translation>
    </message>
    <message>
        <source>Consultation ended</source>
        <translation>انتهت الاستشارة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضم %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>غادر %1</translation>
    </message>
    <message>
        <source>%1 lost the connection</source>
        <translation>انقطع اتصال %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>Media connect</source>
        <translation>جارٍ اتصال الوسائط</translation>
    </message>
    <message>
        <source>Media of %1 connect</source>
        <translation>جارٍ اتصال وسائط %1</translation>
    </message>
    <message>
        <source>Media connected</source>
        <translation>اتصلت الوسائط</translation>
    </message>
    <message>
        <source>Media of %1 connected</source>
        <translation>اتصلت وسائط %1</translation>
    </message>
    <message>
        <source>Media failed</source>
        <translation>فشلت الوسائط</translation>
    </message>
    <message>
        <source>Media of %1 failed</source>
        <translation>فشلت وسائط %1</translation>
    </message>
    <message>
        <source>Media closed</source>
        <translation>أُغلقت الوسائط</translation>
    </message>
    <message>
        <source>Media of %1 closed</source>
        <translation>أُغلقت وسائط %1</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>مكالمة فائتة من %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>‏%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::SummaryStep</name>
    <message>
        <source>Ready to begin</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>The server starts with these settings.</source>
        <translation>يبدأ الخادم بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Clients connect to</source>
        <translation>عنوان اتصال العملاء</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineDelegate</name>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineModel</name>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s after the offer</source>
        <translation>بعد العرض بـ %1 s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n ICE candidates</source>
        <translation>
            <numerusform>لا مرشحي ICE</numerusform>
            <numerusform>مرشح ICE واحد</numerusform>
            <numerusform>مرشحا ICE</numerusform>
            <numerusform>‏%n مرشحي ICE</numerusform>
            <numerusform>‏%n مرشح ICE</numerusform>
            <numerusform>‏%n مرشح ICE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat messages</source>
        <translation>
            <numerusform>لا رسائل محادثة</numerusform>
            <numerusform>رسالة محادثة واحدة</numerusform>
            <numerusform>رسالتا محادثة</numerusform>
            <numerusform>‏%n رسائل محادثة</numerusform>
            <numerusform>‏%n رسالة محادثة</numerusform>
            <numerusform>‏%n رسالة محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing was recorded. Who joins, calls and leaves appears here.</source>
        <translation>لم يُسجَّل شيء. يظهر هنا من ينضم ومن يتصل ومن يغادر.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TopBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>سُجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Search or type a command</source>
        <translation>ابحث أو اكتب أمرًا</translation>
    </message>
    <message>
        <source>Search or type a command   %1</source>
        <translation>ابحث أو اكتب أمرًا   %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCapture</name>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficCompletion</name>
    <message>
        <source>name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>المعرّف أو الاسم</translation>
    </message>
    <message>
        <source>room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>id of the socket</source>
        <translation>معرّف Socket</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in أو out</translation>
    </message>
    <message>
        <source>ok or a refusal</source>
        <translation>ok أو رفض</translation>
    </message>
    <message>
        <source>size, such as 2k</source>
        <translation>الحجم، مثل 2k</translation>
    </message>
    <message>
        <source>time, such as 20ms</source>
        <translation>الزمن، مثل 20ms</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>holds, * for anything</source>
        <translation>يحتوي، و* لأي شيء</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>لا يحتوي</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>from a client</source>
        <translation>من عميل</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>إلى العملاء</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficDetail</name>
    <message>
        <source>Select an event to see its facts and the shape of its contents.</source>
        <translation>اختر حدثًا لعرض بياناته وبنية محتوياته.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Revealed. Hidden again after %n seconds or with the next selection.</source>
        <translation>
            <numerusform>مكشوفة. تُخفى مجددًا الآن.</numerusform>
            <numerusform>مكشوفة. تُخفى مجددًا بعد ثانية واحدة أو عند التحديد التالي.</numerusform>
            <numerusform>مكشوفة. تُخفى مجددًا بعد ثانيتين أو عند التحديد التالي.</numerusform>
            <numerusform>مكشوفة. تُخفى مجددًا بعد %n ثوانٍ أو عند التحديد التالي.</numerusform>
            <numerusform>مكشوفة. تُخفى مجددًا بعد %n ثانية أو عند التحديد التالي.</numerusform>
            <numerusform>مكشوفة. تُخفى مجددًا بعد %n ثانية أو عند التحديد التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked: kinds and lengths only.</source>
        <translation>مقنّعة: الأنواع والأطوال فقط.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>‏%1 بايت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>From its arrival to its answer</source>
        <translation>من وصوله حتى الرد عليه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>… shortened, %1 characters in all</source>
        <translation>… مختصر، العدد الكلي للأحرف %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFile</name>
    <message>
        <source>The file has reached its largest size.</source>
        <translation>بلغ الملف حجمه الأقصى.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFiles</name>
    <message>
        <source>Open capture…</source>
        <translation>فتح ملف التقاط…</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>العودة إلى المباشر</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>تصدير المعروض…</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The capture has ended: %1 What was written until then is in the file.</source>
        <translation>انتهى الالتقاط: %1 ما كُتب حتى ذلك الحين موجود في الملف.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .jsonl or .csv.</source>
        <translation>اختر اسمًا ينتهي بـ ‎.jsonl أو ‎.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in %1.</source>
        <translation>
            <numerusform>لا أحداث في %1.</numerusform>
            <numerusform>حدث واحد في %1.</numerusform>
            <numerusform>حدثان في %1.</numerusform>
            <numerusform>‏%n أحداث في %1.</numerusform>
            <numerusform>‏%n حدثًا في %1.</numerusform>
            <numerusform>‏%n حدث في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Write every event to a file as it comes: ids, sizes and shapes, no contents</source>
        <translation>كتابة كل حدث في ملف فور وروده: معرّفات وأحجام وبنى، دون محتويات</translation>
    </message>
    <message>
        <source>Look at a capture that was written before</source>
        <translation>عرض ملف التقاط كُتب سابقًا</translation>
    </message>
    <message>
        <source>Write the events that the filter lets through: ids, sizes and shapes, no contents</source>
        <translation>كتابة الأحداث المطابقة لعامل التصفية: معرّفات وأحجام وبنى، دون محتويات</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Capture to a file</source>
        <translation>الالتقاط في ملف</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>فتح ملف التقاط</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>جارٍ كتابة %1: %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop the capture</source>
        <translation>إيقاف الالتقاط</translation>
    </message>
    <message>
        <source>Capture to a file…</source>
        <translation>الالتقاط في ملف…</translation>
    </message>
    <message>
        <source>Recording · %1</source>
        <translation>جارٍ التسجيل · %1</translation>
    </message>
    <message>
        <source>Every event is written to %1</source>
        <translation>يُكتب كل حدث في %1</translation>
    </message>
    <message>
        <source>Opening capture %1…</source>
        <translation>جارٍ فتح ملف الالتقاط %1…</translation>
    </message>
    <message>
        <source>Showing capture %1.</source>
        <translation>يُعرض ملف الالتقاط %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n events are shown.</source>
        <translation>
            <numerusform>لا تُعرض أي أحداث.</numerusform>
            <numerusform>يُعرض الحدث الأول فقط.</numerusform>
            <numerusform>يُعرض أول حدثين فقط.</numerusform>
            <numerusform>تُعرض أول %n أحداث فقط.</numerusform>
            <numerusform>يُعرض أول %n حدثًا فقط.</numerusform>
            <numerusform>يُعرض أول %n حدث فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read and were left out.</source>
        <translation>
            <numerusform>قُرئت كل الأسطر.</numerusform>
            <numerusform>تعذرت قراءة سطر واحد فتُرك.</numerusform>
            <numerusform>تعذرت قراءة سطرين فتُركا.</numerusform>
            <numerusform>تعذرت قراءة %n أسطر فتُركت.</numerusform>
            <numerusform>تعذرت قراءة %n سطرًا فتُركت.</numerusform>
            <numerusform>تعذرت قراءة %n سطر فتُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficFilter</name>
    <message>
        <source>The filter is too long, at most %1 characters</source>
        <translation>عامل التصفية أطول من المسموح، الحد الأقصى للأحرف %1</translation>
    </message>
    <message>
        <source>There is no “(” for this “)”</source>
        <translation>لا يوجد “(” مقابل هذا “)”</translation>
    </message>
    <message>
        <source>Too many parentheses in each other, at most %1</source>
        <translation>أقواس متداخلة أكثر من المسموح، الحد الأقصى %1</translation>
    </message>
    <message>
        <source>The “(” is not closed</source>
        <translation>القوس “(” غير مغلق</translation>
    </message>
    <message>
        <source>Here a term is missing, such as “chat”, “event ~ chat:*” or “bytes &gt; 1k”</source>
        <translation>ينقص هنا حد، مثل “chat” أو “event ~ chat:*” أو “bytes &gt; 1k”</translation>
    </message>
    <message>
        <source>Before “%1” stands a field: %2</source>
        <translation>يجب أن يسبق “%1” حقل: %2</translation>
    </message>
    <message>
        <source>“%1” is no field; there are: %2</source>
        <translation>“%1” ليس حقلًا؛ الحقول المتاحة: %2</translation>
    </message>
    <message>
        <source>After “%1” a value is missing, such as %2</source>
        <translation>تنقص قيمة بعد “%1”، مثل %2</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>علامتا الاقتباس غير مغلقتين</translation>
    </message>
    <message>
        <source>“%1” is a text: compare it with ==, !=, ~ or !~</source>
        <translation>“%1” نص: قارنه باستخدام == أو != أو ~ أو !~</translation>
    </message>
    <message>
        <source>“dir” is followed by == and “in” or “out”</source>
        <translation>يلي “dir” العامل == ثم “in” أو “out”</translation>
    </message>
    <message>
        <source>“%1” is a number: compare it, such as “%1&gt;1000”</source>
        <translation>“%1” عدد: قارنه، مثل “%1&gt;1000”</translation>
    </message>
    <message>
        <source>“%1” is compared with a number, such as 1000, 2k or 1.5M</source>
        <translation>يُقارن “%1” بعدد، مثل 1000 أو 2k أو 1.5M</translation>
    </message>
    <message>
        <source>“latency” is a time: compare it, such as “latency&gt;20ms”</source>
        <translation>“latency” زمن: قارنه، مثل “latency&gt;20ms”</translation>
    </message>
    <message>
        <source>“latency” is compared with a time, such as 20ms or 1.5s</source>
        <translation>يُقارن “latency” بزمن، مثل 20ms أو 1.5s</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficPage</name>
    <message>
        <source>Filter, such as event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</source>
        <translation>تصفية، مثل event ~ &quot;chat:*&quot; &amp;&amp; bytes &gt; 1k</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Reveal contents…</source>
        <translation>كشف المحتويات…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Colour rules…</source>
        <translation>قواعد الألوان…</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Hold the view still; the capture goes on (Space)</source>
        <translation>تثبيت العرض؛ يستمر الالتقاط (مسافة)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight; scrolling up ends it</source>
        <translation>إبقاء أحدث حدث ظاهرًا؛ يتوقف ذلك بالتمرير إلى أعلى</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies by event</source>
        <translation>الأعداد والأحجام وأزمنة الاستجابة حسب الحدث</translation>
    </message>
    <message>
        <source>Only this event</source>
        <translation>هذا الحدث فقط</translation>
    </message>
    <message>
        <source>Follow this user</source>
        <translation>متابعة هذا المستخدم</translation>
    </message>
    <message>
        <source>Follow this room</source>
        <translation>متابعة هذه الغرفة</translation>
    </message>
    <message>
        <source>Follow this socket</source>
        <translation>متابعة هذا الـ Socket</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>عند الحرف %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The view is paused, the capture goes on.</source>
        <translation>العرض متوقف مؤقتًا، والالتقاط مستمر.</translation>
    </message>
    <message>
        <source>%1 new events, resume</source>
        <translation>أحداث جديدة: %1، استئناف</translation>
    </message>
    <message>
        <source>Filtering… %1 %</source>
        <translation>جارٍ التصفية… %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>‏%n أحداث</numerusform>
            <numerusform>‏%n حدثًا</numerusform>
            <numerusform>‏%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>A capture holds no contents</source>
        <translation>ملف الالتقاط لا يتضمن محتويات</translation>
    </message>
    <message>
        <source>Show the contents of this event for a minute; asks for a reason</source>
        <translation>عرض محتويات هذا الحدث لدقيقة؛ يُطلب ذكر السبب</translation>
    </message>
    <message>
        <source>Only admins may see contents</source>
        <translation>للمسؤولين فقط رؤية المحتويات</translation>
    </message>
    <message>
        <source>Reveal contents</source>
        <translation>كشف المحتويات</translation>
    </message>
    <message>
        <source>The contents of %1 will be shown to you for a minute. They may hold health data. Your name and the reason are kept in the audit.</source>
        <translation>ستُعرض لك محتويات %1 لدقيقة. قد تتضمن بيانات صحية. ويُحفظ اسمك والسبب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Revealing…</source>
        <translation>جارٍ الكشف…</translation>
    </message>
    <message>
        <source>The server no longer has these contents; it keeps those of the newest events only.</source>
        <translation>لم تعد هذه المحتويات لدى الخادم؛ فهو لا يحتفظ إلا بمحتويات أحدث الأحداث.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <source>Every event that clients send and receive appears here, without its contents, as soon as a client connects.</source>
        <translation>يظهر هنا كل حدث يرسله العملاء أو يستلمونه، دون محتوياته، فور اتصال أي عميل.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق عامل التصفية</translation>
    </message>
    <message>
        <source>Events that match will appear as they come.</source>
        <translation>ستظهر الأحداث المطابقة فور ورودها.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Statistics, colour rules, captures and export</source>
        <translation>الإحصاءات وقواعد الألوان وملفات الالتقاط والتصدير</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRecorder</name>
    <message>
        <source>The disk is too slow for this traffic.</source>
        <translation>القرص أبطأ من أن يستوعب هذه الحركة.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRules</name>
    <message>
        <source>Refused</source>
        <comment>a rule</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a rule</comment>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>a rule</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>a rule</comment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a rule and an outcome</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficRulesDialog</name>
    <message>
        <source>Filter, such as latency &gt; 500ms</source>
        <translation>تصفية، مثل latency &gt; 500ms</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>قواعد الألوان</translation>
    </message>
    <message>
        <source>The first rule that matches an event gives it its colour at the edge and its word in the Note column.</source>
        <translation>أول قاعدة تطابق الحدث تمنحه لونه عند الحافة وكلمته في عمود “ملاحظة”.</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Blue: for information</source>
        <translation>أزرق: للعلم</translation>
    </message>
    <message>
        <source>Green: good</source>
        <translation>أخضر: جيد</translation>
    </message>
    <message>
        <source>Violet: waiting</source>
        <translation>بنفسجي: انتظار</translation>
    </message>
    <message>
        <source>Amber: warning</source>
        <translation>كهرماني: تحذير</translation>
    </message>
    <message>
        <source>Red: danger</source>
        <translation>أحمر: خطر</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a rule: its word and its filter</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatistics</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Half, or 95 %, of the answers took no longer than this</source>
        <translation>لم يستغرق نصف الردود، أو 95 % منها، أكثر من هذا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrafficStatisticsDialog</name>
    <message>
        <source>Statistics of the traffic</source>
        <translation>إحصاءات حركة البيانات</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>عرض هذه الأحداث</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>لا أحداث بعد</translation>
    </message>
    <message>
        <source>Counts, sizes and latencies of every event appear here as it comes.</source>
        <translation>تظهر هنا أعداد كل حدث وأحجامه وأزمنة استجابته فور وروده.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptComposer</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>ملاحظة للطاقم</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Put in a reply that your clinic writes often</source>
        <translation>إدراج رد تكتبه عيادتك كثيرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف زائد واحد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>‏%n أحرف زائدة</numerusform>
            <numerusform>‏%n حرفًا زائدًا</numerusform>
            <numerusform>‏%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Add staff note</source>
        <translation>إضافة ملاحظة للطاقم</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Staff note, only staff see it</source>
        <translation>ملاحظة للطاقم، لا يراها سواه</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>ملاحظة موجهة للطاقم</translation>
    </message>
    <message>
        <source>Write to everybody in the conversation</source>
        <translation>اكتب إلى كل من في المحادثة</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>في انتظار الخادم…</translation>
    </message>
    <message>
        <source>Only staff see this.</source>
        <translation>لا يراها سوى الطاقم.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptDelegate</name>
    <message>
        <source>Redacted</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>… %1 characters in all, the first %2 are shown</source>
        <translation>… العدد الكلي للأحرف %1، ويُعرض أول %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptExport</name>
    <message>
        <source>Export transcript</source>
        <translation>تصدير نص المحادثة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .html, .txt or .json.</source>
        <translation>اختر اسمًا ينتهي بـ ‎.pdf أو ‎.html أو ‎.txt أو ‎.json.</translation>
    </message>
    <message>
        <source>The whole conversation of %1 is written to %2 and may hold health data: keep the file as you keep a patient&apos;s record.</source>
        <translation>تُكتب محادثة %1 كاملة في %2 وقد تتضمن بيانات صحية: احفظ الملف كما تحفظ ملف المريض.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>لم يُكتب %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptModel</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptPane</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Search transcripts</source>
        <translation>البحث في نصوص المحادثات</translation>
    </message>
    <message>
        <source>Close transcript</source>
        <translation>إغلاق نص المحادثة</translation>
    </message>
    <message>
        <source>Save the whole transcript as PDF, web page, text or JSON</source>
        <translation>حفظ نص المحادثة كاملًا بصيغة PDF أو صفحة ويب أو نص أو JSON</translation>
    </message>
    <message>
        <source>Search the transcript (%1)</source>
        <translation>البحث في نص المحادثة (%1)</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>إغلاق نص المحادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>مسندة إلى %1</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Its transcript stays closed until you open it.</source>
        <translation>يبقى نصها مغلقًا حتى تفتحه.</translation>
    </message>
    <message>
        <source>The transcript is closed</source>
        <translation>نص المحادثة مغلق</translation>
    </message>
    <message>
        <source>It may hold health data. Opening it is written to the audit with your name and the time.</source>
        <translation>قد يتضمن بيانات صحية. ويُدوَّن فتحه في سجل التدقيق مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>فتح نص المحادثة</translation>
    </message>
    <message>
        <source>Opening the transcript…</source>
        <translation>جارٍ فتح نص المحادثة…</translation>
    </message>
    <message>
        <source>The newest messages come first.</source>
        <translation>تُحمَّل أحدث الرسائل أولًا.</translation>
    </message>
    <message>
        <source>The transcript could not be opened</source>
        <translation>تعذر فتح نص المحادثة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>They appear here as they are written.</source>
        <translation>تظهر الرسائل هنا فور كتابتها.</translation>
    </message>
    <message>
        <source>Your role may read only.</source>
        <translation>دورك يسمح بالقراءة فقط.</translation>
    </message>
    <message>
        <source>The conversation is closed. Open it again to reply.</source>
        <translation>المحادثة مغلقة. أعد فتحها للرد.</translation>
    </message>
    <message>
        <source>For clinician leads: all transcripts of the clinic</source>
        <translation>للمشرفين الطبيين: كل نصوص محادثات العيادة</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>‏%1 يكتب…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>لا أحد يكتب…</numerusform>
            <numerusform>شخص واحد يكتب…</numerusform>
            <numerusform>شخصان يكتبان…</numerusform>
            <numerusform>‏%n أشخاص يكتبون…</numerusform>
            <numerusform>‏%n شخصًا يكتبون…</numerusform>
            <numerusform>‏%n شخص يكتبون…</numerusform>
        </translation>
    </message>
    <message>
        <source>This conversation is no longer there.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>The staff notes could not be loaded. %1</source>
        <translation>تعذر تحميل ملاحظات الطاقم. %1</translation>
    </message>
    <message>
        <source>What you wrote in the conversation before was not sent. %1</source>
        <translation>لم يُرسل ما كتبته سابقًا في المحادثة. %1</translation>
    </message>
    <message>
        <source>Assign the conversation to yourself to reply.</source>
        <translation>أسنِد المحادثة إلى نفسك للرد.</translation>
    </message>
    <message>
        <source>Only patient and physician write here. Leave a staff note instead.</source>
        <translation>لا يكتب هنا إلا المريض والطبيب. اترك ملاحظة داخلية بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptRedaction</name>
    <message>
        <source>Redact…</source>
        <translation>حجب…</translation>
    </message>
    <message>
        <source>Take the contents of the selected message away for everybody (Del)</source>
        <translation>إزالة محتوى الرسالة المحددة لدى الجميع (Del)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Redact a message</source>
        <translation>حجب رسالة</translation>
    </message>
    <message>
        <source>The contents of the message of %1 from %2 will be gone for everybody, on every device, and can&apos;t be brought back.</source>
        <translation>سيزول محتوى رسالة %1 المؤرخة %2 لدى الجميع وعلى كل جهاز، ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Redacting…</source>
        <translation>جارٍ الحجب…</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchBar</name>
    <message>
        <source>Search the transcript</source>
        <translation>البحث في نص المحادثة</translation>
    </message>
    <message>
        <source>Previous match (Shift+Return goes back)</source>
        <translation>النتيجة السابقة (Shift+Return للرجوع)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>إنهاء البحث (Esc)</translation>
    </message>
    <message>
        <source>Back to what was found in all transcripts</source>
        <translation>العودة إلى نتائج كل نصوص المحادثات</translation>
    </message>
    <message>
        <source>Not in the loaded messages</source>
        <translation>لا يوجد في الرسائل المحمّلة</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>‏%n نتائج</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Search all transcripts of the clinic; the search is written to the audit</source>
        <translation>البحث في كل نصوص محادثات العيادة؛ يُدوَّن البحث في سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TranscriptSearchResults</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>All transcripts are searched.</source>
        <translation>يجري البحث في كل نصوص المحادثات.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>لم يُبحث في شيء</translation>
    </message>
    <message>
        <source>Opening one opens its transcript, which is written to the audit.</source>
        <translation>فتح نتيجة يفتح نص محادثتها، ويُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %n رسائل</numerusform>
            <numerusform>عُثر على %n رسالة</numerusform>
            <numerusform>عُثر على %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No transcript of the clinic has these words.</source>
        <translation>لا ترد هذه الكلمات في أي نص من محادثات العيادة.</translation>
    </message>
    <message>
        <source>There is more than is listed here: search for more words.</source>
        <translation>توجد نتائج أكثر مما هو مدرج هنا: ابحث بكلمات أكثر.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::TrayIcon</name>
    <message>
        <source>Open Anteroom</source>
        <translation>فتح Anteroom</translation>
    </message>
    <message>
        <source>Close the clinic and quit…</source>
        <translation>إغلاق العيادة والإنهاء…</translation>
    </message>
    <message>
        <source>The server is stopped</source>
        <translation>الخادم متوقف</translation>
    </message>
    <message>
        <source>The clinic is open</source>
        <translation>العيادة مفتوحة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::UserModel</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::ValueEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingAlert</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>لا مريض ينتظر</numerusform>
            <numerusform>مريض واحد ينتظر</numerusform>
            <numerusform>مريضان ينتظران</numerusform>
            <numerusform>‏%n مرضى ينتظرون</numerusform>
            <numerusform>‏%n مريضًا ينتظرون</numerusform>
            <numerusform>‏%n مريض ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the waiting room to let them in.</source>
        <translation>افتح غرفة الانتظار لإدخالهم.</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingCardDelegate</name>
    <message>
        <source>Reconnecting, %1 left</source>
        <translation>جارٍ إعادة الاتصال، بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>Over %n minutes</source>
        <translation>
            <numerusform>تجاوز الحد</numerusform>
            <numerusform>أكثر من دقيقة واحدة</numerusform>
            <numerusform>أكثر من دقيقتين</numerusform>
            <numerusform>أكثر من %n دقائق</numerusform>
            <numerusform>أكثر من %n دقيقة</numerusform>
            <numerusform>أكثر من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Physician is here</source>
        <translation>الطبيب حاضر</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>قُفلت الغرفة</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingHeader</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>median today</source>
        <translation>وسيط اليوم</translation>
    </message>
    <message>
        <source>target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>فوق المستهدف</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingRoomPage</name>
    <message>
        <source>Filter by name or id</source>
        <translation>التصفية بالاسم أو المعرّف</translation>
    </message>
    <message>
        <source>Select a patient to let them in, to write to them or to refuse them.</source>
        <translation>اختر مريضًا لإدخاله أو مراسلته أو رفضه.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Nobody here matches the filter</source>
        <translation>لا أحد هنا يطابق عامل التصفية</translation>
    </message>
    <message>
        <source>All words of the filter must occur in a card.</source>
        <translation>يجب أن ترد كل كلمات عامل التصفية في البطاقة.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Patients appear here as soon as they have joined their consultation, in the order in which they came. Create one on the People page.</source>
        <translation>يظهر المرضى هنا فور انضمامهم إلى استشارتهم، بترتيب وصولهم. أنشئ استشارة في صفحة الأشخاص.</translation>
    </message>
    <message>
        <source>Invite a patient…</source>
        <translation>دعوة مريض…</translation>
    </message>
    <message>
        <source>No one was let in</source>
        <translation>لم يُسمح لأحد بالدخول</translation>
    </message>
    <message>
        <source>Patients whom staff have let in and who are still in their room appear here.</source>
        <translation>يظهر هنا المرضى الذين سمح لهم الطاقم بالدخول وما زالوا في غرفتهم.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%n معروضة</numerusform>
            <numerusform>‏%n معروضًا</numerusform>
            <numerusform>‏%n معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WaitingWords</name>
    <message>
        <source>%1 with %2</source>
        <translation>‏%1 مع %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>الترتيب %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>the physician is in the room</source>
        <translation>الطبيب في الغرفة</translation>
    </message>
    <message>
        <source>the room is locked</source>
        <translation>الغرفة مقفلة</translation>
    </message>
</context>
<context>
    <name>anteroom::gui::WelcomeStep</name>
    <message>
        <source>A directory on this computer that keeps everything</source>
        <translation>مجلد على هذا الحاسوب يحفظ كل شيء</translation>
    </message>
    <message>
        <source>An administrator who signs in to this console</source>
        <translation>مسؤول يسجّل الدخول إلى وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>The address that patients and physicians connect to</source>
        <translation>العنوان الذي يتصل به المرضى والأطباء</translation>
    </message>
    <message>
        <source>Set up your clinic</source>
        <translation>إعداد عيادتك</translation>
    </message>
    <message>
        <source>Anteroom holds the messages and consultations of your clinic and lets you watch over them. Three things are needed; it takes a minute.</source>
        <translation>يحفظ Anteroom رسائل عيادتك واستشاراتها ويتيح لك متابعتها. يلزم ثلاثة أمور؛ ويستغرق ذلك دقيقة.</translation>
    </message>
</context>
</TS>
