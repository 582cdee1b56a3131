<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActorRow</name>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>AvoidChip</name>
    <message>
        <source>Avoid %1</source>
        <translation>تجنّب %1</translation>
    </message>
</context>
<context>
    <name>BriefingDialog</name>
    <message>
        <source>Briefing sheet</source>
        <translation>صحيفة الإحاطة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as PDF or picture…</source>
        <translation>حفظ كملف PDF أو صورة…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
</context>
<context>
    <name>BriefingModel</name>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>The printer did not begin.</source>
        <translation>لم تبدأ الطابعة.</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Printing failed.</source>
        <translation>أخفقت الطباعة.</translation>
    </message>
    <message>
        <source>No strip map</source>
        <translation>بلا خريطة شريطية</translation>
    </message>
    <message>
        <source>No way of this route is in the dossier whole.</source>
        <translation>لا يوجد في الملف مسلك كامل لهذا المسار.</translation>
    </message>
    <message>
        <source>No row for a calendar: every place has an open way.</source>
        <translation>لكل مكان طريق مفتوح: لا تقويم.</translation>
    </message>
    <message>
        <source>The dossier has no rules.</source>
        <translation>لا قواعد في الملف.</translation>
    </message>
    <message>
        <source>No blockade calendar</source>
        <translation>بلا تقويم للحصار</translation>
    </message>
    <message>
        <source>Calendar: places without an open way</source>
        <translation>التقويم: أماكن بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>Calendar: all places</source>
        <translation>التقويم: جميع الأماكن</translation>
    </message>
    <message>
        <source>Calendar: routes</source>
        <translation>التقويم: المسارات</translation>
    </message>
    <message>
        <source>Calendar: those places, and routes</source>
        <translation>التقويم: تلك الأماكن والمسارات</translation>
    </message>
    <message>
        <source>All, a page each</source>
        <translation>الكل، صفحة لكل واحد</translation>
    </message>
    <message>
        <source>A scale is 1 : 1,000 to 1 : 100,000,000.</source>
        <translation>المقياس بين 1 : 1,000 و1 : 100,000,000.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Kind of issue</source>
        <translation>نوع الإصدار</translation>
    </message>
    <message>
        <source>Lines as the template has them</source>
        <translation>الخطوط كما في القالب</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>بلا خطوط</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>UTM and MGRS</source>
        <translation>UTM وMGRS</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>The page is on the clipboard, as a picture.</source>
        <translation>الصفحة في الحافظة كصورة.</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>قطعة واحدة</translation>
    </message>
    <message>
        <source>In pieces on %1</source>
        <translation>مقسّمة على %1</translation>
    </message>
    <message>
        <source>Names in one language</source>
        <translation>الأسماء بلغة واحدة</translation>
    </message>
</context>
<context>
    <name>CargoChoice</name>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1: UN camp closed</source>
        <translation>%1: أُغلق المعسكر الأممي</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>No change</source>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>ClockFields</name>
    <message>
        <source>Departs</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Departure, date and time in UTC</source>
        <translation>المغادرة، التاريخ والوقت بالتوقيت العالمي</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Lowest speed in km/h</source>
        <translation>أدنى سرعة بالكيلومتر في الساعة</translation>
    </message>
    <message>
        <source>Highest speed in km/h</source>
        <translation>أعلى سرعة بالكيلومتر في الساعة</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>كم/س</translation>
    </message>
    <message>
        <source>As known</source>
        <translation>كما هو معلوم</translation>
    </message>
    <message>
        <source>Reports of</source>
        <translation>بلاغات</translation>
    </message>
    <message>
        <source>The convoy whose reports are compared</source>
        <translation>القافلة التي تُقارن بلاغاتها</translation>
    </message>
</context>
<context>
    <name>ColorField</name>
    <message>
        <source>Choose the colour</source>
        <translation>اختيار اللون</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>ما كُتب منذ ذلك</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا شيء مختلف.</translation>
    </message>
    <message>
        <source>at this moment</source>
        <translation>في هذه اللحظة</translation>
    </message>
    <message>
        <source>What that makes different</source>
        <translation>ما يغيّره ذلك</translation>
    </message>
    <message>
        <source>No difference at this moment</source>
        <translation>لا فرق في هذه اللحظة</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>better: %1</source>
        <translation>أفضل: %1</translation>
    </message>
    <message>
        <source>worse: %1</source>
        <translation>أسوأ: %1</translation>
    </message>
</context>
<context>
    <name>DocumentButton</name>
    <message>
        <source>Document: %1</source>
        <translation>المستند: %1</translation>
    </message>
</context>
<context>
    <name>DocumentDesk</name>
    <message numerus="yes">
        <source>%n step(s) not written</source>
        <translation>
            <numerusform>%n خطوة غير مكتوبة</numerusform>
            <numerusform>خطوة واحدة (%n) غير مكتوبة</numerusform>
            <numerusform>خطوتان (%n) غير مكتوبة</numerusform>
            <numerusform>%n خطوات غير مكتوبة</numerusform>
            <numerusform>%n خطوة غير مكتوبة</numerusform>
            <numerusform>%n خطوة غير مكتوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>دون تغيير</translation>
    </message>
    <message numerus="yes">
        <source>Draft, %n step(s) kept</source>
        <translation>
            <numerusform>مسودة، %n خطوة محفوظة</numerusform>
            <numerusform>مسودة، خطوة واحدة (%n) محفوظة</numerusform>
            <numerusform>مسودة، خطوتان (%n) محفوظة</numerusform>
            <numerusform>مسودة، %n خطوات محفوظة</numerusform>
            <numerusform>مسودة، %n خطوة محفوظة</numerusform>
            <numerusform>مسودة، %n خطوة محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>a file&apos;s name</comment>
        <translation>%1، محفوظ</translation>
    </message>
    <message>
        <source>No file yet: the first change makes a draft, and each one is kept as it is made.</source>
        <translation>لا ملف بعد: أول تغيير ينشئ مسودة، ويُحفظ كل تغيير فور إجرائه.</translation>
    </message>
    <message>
        <source>A draft without a name. Every step is kept as it is made; save it to give it a name.</source>
        <translation>مسودة بلا اسم. تُحفظ كل خطوة فور إجرائها؛ احفظها لتعطيها اسماً.</translation>
    </message>
    <message>
        <source>What you change goes into a draft of your own.</source>
        <translation>تذهب تغييراتك إلى مسودة خاصة بك.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last write was cut off and taken back. All %n finished step(s) are here.</source>
        <translation>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: %n خطوة.</numerusform>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: خطوة واحدة (%n).</numerusform>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: خطوتان (%n).</numerusform>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: %n خطوات.</numerusform>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: %n خطوة.</numerusform>
            <numerusform>انقطعت الكتابة الأخيرة وأُلغيت. الخطوات المكتملة كلها هنا: %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored from the last good copy, with %n step(s) from the journal. The damaged file is %1.</source>
        <translation>
            <numerusform>استُعيد من آخر نسخة سليمة، مع %n خطوة من السجل. الملف التالف هو %1.</numerusform>
            <numerusform>استُعيد من آخر نسخة سليمة، مع خطوة واحدة (%n) من السجل. الملف التالف هو %1.</numerusform>
            <numerusform>استُعيد من آخر نسخة سليمة، مع خطوتان (%n) من السجل. الملف التالف هو %1.</numerusform>
            <numerusform>استُعيد من آخر نسخة سليمة، مع %n خطوات من السجل. الملف التالف هو %1.</numerusform>
            <numerusform>استُعيد من آخر نسخة سليمة، مع %n خطوة من السجل. الملف التالف هو %1.</numerusform>
            <numerusform>استُعيد من آخر نسخة سليمة، مع %n خطوة من السجل. الملف التالف هو %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n خطوة</numerusform>
            <numerusform>خطوة واحدة (%n)</numerusform>
            <numerusform>خطوتان (%n)</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The file was no document of Azalai yet. As it was before, it is kept as %1.</source>
        <translation>لم يكن الملف مستنداً من أزلاي بعد. حُفظ كما كان باسم %1.</translation>
    </message>
    <message>
        <source>A draft is being written</source>
        <translation>تُكتب مسودة الآن</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <source>Drop the file to import its zones</source>
        <translation>أفلت الملف لاستيراد مناطقه</translation>
    </message>
</context>
<context>
    <name>DocumentMenu</name>
    <message>
        <source>Azalai documents (*.gpkg)</source>
        <translation>مستندات أزلاي (*.gpkg)</translation>
    </message>
    <message>
        <source>Save the document as</source>
        <translation>حفظ المستند باسم</translation>
    </message>
    <message>
        <source>Dossiers (*.gpkg)</source>
        <translation>ملفات (*.gpkg)</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>الخطوات، الأحدث أولاً</translation>
    </message>
    <message>
        <source>Name the present state</source>
        <translation>تسمية الحالة الراهنة</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>اسم الحالة الراهنة</translation>
    </message>
    <message>
        <source>issued as sheet 07</source>
        <translation>صدرت بوصفها الورقة 07</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Records…</source>
        <translation>السجلات…</translation>
    </message>
    <message>
        <source>what is written now, beside what was known then</source>
        <translation>ما هو مكتوب الآن بجانب ما كان معروفاً حينها</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>كما عُرف في</translation>
    </message>
    <message>
        <source>as known on: 2023-09-03</source>
        <translation>كما عُرف في: 2023-09-03</translation>
    </message>
    <message>
        <source>With the beginning</source>
        <translation>مع البداية</translation>
    </message>
    <message>
        <source>Zones: GeoJSON, KML, GeoPackage, Shapefile (*.geojson *.json *.kml *.gpkg *.shp *.wkt)</source>
        <translation>مناطق: GeoJSON وKML وGeoPackage وShapefile (*.geojson *.json *.kml *.gpkg *.shp *.wkt)</translation>
    </message>
    <message>
        <source>Import zones</source>
        <translation>استيراد مناطق</translation>
    </message>
    <message>
        <source>Import zones…</source>
        <translation>استيراد مناطق…</translation>
    </message>
</context>
<context>
    <name>DocumentNotice</name>
    <message>
        <source>Restore the last good copy</source>
        <translation>استعادة آخر نسخة سليمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Not there: the outline would cross itself.</source>
        <translation>ليس هنا: ستتقاطع الحدود مع نفسها.</translation>
    </message>
    <message>
        <source>An outline needs three corners.</source>
        <translation>تحتاج الحدود إلى ثلاثة رؤوس.</translation>
    </message>
    <message>
        <source>That corner is there already.</source>
        <translation>هذا الرأس موجود بالفعل.</translation>
    </message>
    <message>
        <source>That cannot be a corner.</source>
        <translation>لا يصلح هذا رأساً.</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>منطقة جديدة</translation>
    </message>
    <message>
        <source>Move the zone</source>
        <translation>نقل المنطقة</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>إغلاق الحدود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Click corner after corner. A double click or Enter closes, Backspace takes the last one back, Escape cancels. By keys: arrows and Space.</source>
        <translation>انقر رأساً بعد رأس. النقر المزدوج أو Enter يغلق الحدود، وBackspace يتراجع عن الأخير، وEscape يلغي. وبالمفاتيح: الأسهم والمسافة.</translation>
    </message>
    <message>
        <source>Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape takes a drag back.</source>
        <translation>اسحب المنطقة، أو استعمل مفاتيح الأسهم (مع Shift عشرة أضعاف). تحتفظ بمساحتها. Escape يتراجع عن السحب.</translation>
    </message>
    <message>
        <source>Not there: the line would turn straight back on itself.</source>
        <translation>ليس هناك: سيرتد الخط على نفسه.</translation>
    </message>
    <message>
        <source>Here the outline would cross itself.</source>
        <translation>هنا ستتقاطع الحدود مع نفسها.</translation>
    </message>
    <message>
        <source>Here the line would turn straight back on itself.</source>
        <translation>هنا سيرتد الخط على نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1، %n رأس</numerusform>
            <numerusform>%1، رأس واحد (%n)</numerusform>
            <numerusform>%1، رأسان (%n)</numerusform>
            <numerusform>%1، %n رؤوس</numerusform>
            <numerusform>%1، %n رأساً</numerusform>
            <numerusform>%1، %n رأس</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the zone</source>
        <translation>تقسيم المنطقة</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>قص ثقب</translation>
    </message>
    <message>
        <source>Click a line from outside the zone, through it, to outside again. A double click or Enter ends it, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.</source>
        <translation>انقر خطاً يبدأ خارج المنطقة ويعبرها ويخرج منها. النقر المزدوج أو Enter ينهيه، وBackspace يستعيد رأساً، وEscape يلغي. بالمفاتيح: الأسهم والمسافة.</translation>
    </message>
    <message>
        <source>Click around the ground that is to be taken out. A double click or Enter closes, Backspace takes a corner back, Escape cancels. By keys: arrows and Space.</source>
        <translation>انقر حول الأرض المراد إخراجها. النقر المزدوج أو Enter يغلق، وBackspace يستعيد رأساً، وEscape يلغي. بالمفاتيح: الأسهم والمسافة.</translation>
    </message>
    <message>
        <source>Drag the zone, or use the arrow keys (with Shift, ten times as far). It keeps its ground. Escape leaves.</source>
        <translation>اسحب المنطقة أو استخدم الأسهم (ومع Shift عشرة أضعاف). تحتفظ بمساحتها. Escape للخروج.</translation>
    </message>
    <message>
        <source>A line needs two corners.</source>
        <translation>يلزم الخط رأسان.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>How far an arrow key moves</source>
        <translation>مسافة كل سهم</translation>
    </message>
    <message>
        <source>End the line</source>
        <translation>إنهاء الخط</translation>
    </message>
    <message>
        <source>Point at another place of the line that the last corner lies on. Where none runs from there, the line is straight; Alt draws freely.</source>
        <translation>أشر إلى موضع آخر على الخط الذي تقع عليه الزاوية الأخيرة. إن لم يمتد منها خط يكون الرسم مستقيماً؛ ومع Alt يكون الرسم حراً.</translation>
    </message>
    <message>
        <source>Click on a river, road, border or zone outline, then on another place of it: the outline follows it between the two.</source>
        <translation>انقر على نهر أو طريق أو حدّ أو حدود منطقة، ثم على موضع آخر منه: تتبعه الحدود بين النقرتين.</translation>
    </message>
    <message>
        <source>Follow lines</source>
        <translation>اتباع الخطوط</translation>
    </message>
    <message>
        <source>Follow lines (L)</source>
        <translation>اتباع الخطوط (L)</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find a place, zone, route or coordinate (Ctrl+F)</source>
        <translation>ابحث عن مكان أو منطقة أو طريق أو إحداثيات (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>GradeField</name>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>مصداقية المعلومة</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Click the map: a zone, contested ground, a road, a town, an event.</source>
        <translation>انقر على الخريطة: منطقة أو أرض متنازع عليها أو طريق أو بلدة أو حدث.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Strip map</source>
        <translation>خريطة شريطية</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep the what-if?</source>
        <translation>هل تحتفظ بالفرضية؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>words on roads and new zones</source>
        <translation>الآراء في الطرق والمناطق الجديدة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>for good; or a day: 2023-10-01</source>
        <translation>بلا نهاية، أو يوم: 2023-10-01</translation>
    </message>
    <message>
        <source>Go on trying</source>
        <translation>متابعة التجربة</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إلغاء الفرضية</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would become part of the situation. It is one step, kept in the document, and can be undone.</source>
        <translation>
            <numerusform>يصبح جزءاً من الوضع: %n تغيير. وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
            <numerusform>يصبح جزءاً من الوضع: تغيير واحد (%n). وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
            <numerusform>يصبح جزءاً من الوضع: تغييران (%n). وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
            <numerusform>يصبح جزءاً من الوضع: %n تغييرات. وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
            <numerusform>يصبح جزءاً من الوضع: %n تغييراً. وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
            <numerusform>يصبح جزءاً من الوضع: %n تغيير. وهي خطوة واحدة تُحفظ في المستند ويمكن التراجع عنها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>find a place, zone, route or coordinate</source>
        <translation>البحث عن مكان أو منطقة أو طريق أو إحداثيات</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>open a dossier · save the document as</source>
        <translation>فتح ملف · حفظ المستند باسم</translation>
    </message>
    <message>
        <source>undo · redo, without limit</source>
        <translation>تراجع · إعادة، بلا حد</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>play the timeline, or stop it</source>
        <translation>تشغيل الخط الزمني أو إيقافه</translation>
    </message>
    <message>
        <source>hide or show an actor</source>
        <translation>إخفاء طرف أو إظهاره</translation>
    </message>
    <message>
        <source>find a way</source>
        <translation>البحث عن مسار</translation>
    </message>
    <message>
        <source>take back, leave, choose nothing</source>
        <translation>تراجع، خروج، إلغاء الاختيار</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>arrows</source>
        <comment>key</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>move the map; with Shift, ten times as far</source>
        <translation>تحريك الخريطة؛ ومع Shift عشرة أضعاف</translation>
    </message>
    <message>
        <source>nearer · farther · the whole dossier</source>
        <translation>أقرب · أبعد · الملف كله</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>draw a zone: arrows move the cross, Space sets a corner, Backspace takes one back, Enter closes</source>
        <translation>رسم منطقة: تحرك الأسهم العلامة، وتضع المسافة رأساً، ويستعيده Backspace، ويغلق Enter</translation>
    </message>
    <message>
        <source>edit the outline: Tab chooses the next vertex, arrows move it, Delete removes it</source>
        <translation>تعديل الحدود: يختار Tab الرأس التالي، وتحركه الأسهم، ويحذفه Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove what is chosen</source>
        <translation>حذف ما هو مختار</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>begin, or keep or drop</source>
        <translation>البدء، أو الإبقاء أو التخلي</translation>
    </message>
    <message>
        <source>the chosen road is closed · at risk · open</source>
        <translation>الطريق المختار مقطوع · مهدد · مفتوح</translation>
    </message>
    <message>
        <source>move the chosen zone · draw one</source>
        <translation>نقل المنطقة المختارة · رسم منطقة</translation>
    </message>
    <message>
        <source>show the dossier as it is</source>
        <translation>إظهار الملف كما هو</translation>
    </message>
    <message>
        <source>the dossier’s records · the form of what is chosen</source>
        <translation>سجلات الملف · استمارة ما هو مختار</translation>
    </message>
    <message>
        <source>move the chosen zones: arrows by the distance that stands above the map; with Shift, ten times as far</source>
        <translation>نقل المناطق المختارة: الأسهم بالمسافة الظاهرة فوق الخريطة؛ ومع Shift عشرة أضعاف</translation>
    </message>
    <message>
        <source>split the zone along a line · cut a hole</source>
        <translation>تقسيم المنطقة على طول خط · قص ثقب</translation>
    </message>
    <message>
        <source>merge the chosen zones</source>
        <translation>دمج المناطق المختارة</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <comment>key</comment>
        <translation>Shift+نقر</translation>
    </message>
    <message>
        <source>choose one zone more, or one less</source>
        <translation>اختيار منطقة إضافية أو إلغاء اختيارها</translation>
    </message>
    <message>
        <source>choose all zones of the actor whose zone is chosen</source>
        <translation>اختيار كل مناطق الطرف الذي اختيرت منطقته</translation>
    </message>
    <message>
        <source>of the question above the map: it changed at this moment</source>
        <translation>جواب السؤال فوق الخريطة: تغيّر في هذه اللحظة</translation>
    </message>
    <message>
        <source>draw and drag to borders that are near, or not; with Alt held, freely</source>
        <translation>إلصاق الرؤوس بالحدود القريبة أو لا؛ ومع Alt بحرية</translation>
    </message>
    <message>
        <source>zones that share a border follow when it is changed, or not; with Ctrl held, this once the other way</source>
        <translation>المناطق التي تشترك في حدّ تتبعه عند تغييره، أو لا تتبعه؛ ومع Ctrl العكس هذه المرة</translation>
    </message>
    <message>
        <source>between two corners, follow the river, road, border or outline on which both lie · the other way around</source>
        <translation>بين زاويتين، اتباع النهر أو الطريق أو الحدّ الذي تقعان عليه · من الجهة الأخرى</translation>
    </message>
    <message>
        <source>draw and drag to a grid of round coordinates, whose step stands over the map; arrows go from node to node</source>
        <translation>الرسم والسحب على شبكة إحداثيات مستديرة يظهر مقدار خطوتها فوق الخريطة؛ وتنتقل الأسهم من عقدة إلى عقدة</translation>
    </message>
    <message>
        <source>repair the outline that crosses itself: keep what lies inside of it an odd number of times</source>
        <translation>إصلاح الحدود التي تتقاطع مع نفسها: يبقى ما يقع داخلها عدداً فردياً من المرات</translation>
    </message>
    <message>
        <source>copy the chosen zones, as GeoJSON · paste zones, GeoJSON or WKT; with Shift, copy the outlines as WKT</source>
        <translation>نسخ المناطق المختارة بصيغة GeoJSON · لصق مناطق بصيغة GeoJSON أو WKT؛ مع Shift تُنسخ الحدود بصيغة WKT</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Actors, routes and layers</source>
        <translation>الأطراف والطرق والطبقات</translation>
    </message>
    <message>
        <source>ground held, change since last briefing</source>
        <translation>الأرض المسيطر عليها، والتغير منذ آخر إحاطة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>أرض متنازع عليها</translation>
    </message>
    <message>
        <source>None at this moment</source>
        <translation>لا شيء في هذه اللحظة</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>طرق الإمداد</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Left panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>الإمداد</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Leave out %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
</context>
<context>
    <name>MapToolRow</name>
    <message>
        <source>Map tools</source>
        <translation>أدوات الخريطة</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>رسم منطقة</translation>
    </message>
    <message>
        <source>Edit the outline</source>
        <translation>تعديل الحدود</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Split the zone</source>
        <translation>تقسيم المنطقة</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>قص ثقب</translation>
    </message>
    <message>
        <source>Move the zone</source>
        <translation>نقل المنطقة</translation>
    </message>
    <message>
        <source>Merge the zones</source>
        <translation>دمج المناطق</translation>
    </message>
    <message>
        <source>Draw to borders that are near; Alt: freely</source>
        <translation>الالتصاق بالحدود القريبة؛ Alt: بحرية</translation>
    </message>
    <message>
        <source>Shared borders follow; Ctrl: this once the other way</source>
        <translation>الحدود المشتركة تتبع؛ Ctrl: العكس هذه المرة</translation>
    </message>
    <message>
        <source>Follow rivers, roads and borders between two clicks</source>
        <translation>اتباع الأنهار والطرق والحدود بين نقرتين</translation>
    </message>
    <message>
        <source>Draw to a grid of round coordinates</source>
        <translation>الرسم على شبكة إحداثيات مستديرة</translation>
    </message>
</context>
<context>
    <name>NarrowActions</name>
    <message>
        <source>Trim it from %1</source>
        <translation>قصّه من %1</translation>
    </message>
    <message>
        <source>Keep it: contested ground</source>
        <translation>إبقاؤه: أرض متنازع عليها</translation>
    </message>
</context>
<context>
    <name>NarrowDesk</name>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided:</source>
        <translation>
            <numerusform>%n تداخل ضيق مستبعد من الأرقام إلى حين البت فيه:</numerusform>
            <numerusform>تداخل ضيق واحد (%n) مستبعد من الأرقام إلى حين البت فيه:</numerusform>
            <numerusform>تداخلان ضيقان (%n) مستبعدان من الأرقام إلى حين البت فيهما:</numerusform>
            <numerusform>%n تداخلات ضيقة مستبعدة من الأرقام إلى حين البت فيها:</numerusform>
            <numerusform>%n تداخلاً ضيقاً مستبعداً من الأرقام إلى حين البت فيها:</numerusform>
            <numerusform>%n تداخل ضيق مستبعد من الأرقام إلى حين البت فيها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineActions</name>
    <message>
        <source>Drag a vertex, or the dot between two for a new one. Tab chooses the next, arrows move it, Delete removes it, Escape takes a drag back.</source>
        <translation>اسحب رأسًا، أو النقطة بين رأسين لإضافة رأس جديد. مفتاح Tab يختار التالي، والأسهم تحركه، وDelete يحذفه، وEscape يلغي السحب.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Edit outline (E)</source>
        <translation>تعديل الحدود (E)</translation>
    </message>
    <message>
        <source>Did the situation change, or is the drawing to be corrected?</source>
        <translation>هل تغيّر الوضع، أم يجب تصحيح الرسم؟</translation>
    </message>
    <message>
        <source>It changed at this moment</source>
        <translation>تغيّر في هذه اللحظة</translation>
    </message>
    <message>
        <source>Correct the drawing</source>
        <translation>تصحيح الرسم</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Details… (F2)</source>
        <translation>التفاصيل… (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) are chosen: the tools act on all of them. The page is about the first.</source>
        <translation>
            <numerusform>لم تُختر مناطق (%n): الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
            <numerusform>اختيرت منطقة واحدة (%n): الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
            <numerusform>اختيرت منطقتان (%n): الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
            <numerusform>اختيرت %n مناطق: الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
            <numerusform>اختيرت %n منطقة: الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
            <numerusform>اختيرت %n منطقة: الأدوات تعمل عليها كلها. والصفحة عن الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on does the copy hold?</source>
        <translation>منذ متى تسري النسخة؟</translation>
    </message>
    <message>
        <source>2023-09-03 or 2023-09-03T12:00Z</source>
        <translation>2023-09-03 أو 2023-09-03T12:00Z</translation>
    </message>
    <message>
        <source>No moment of this dossier: write 2023-09-03, or 2023-09-03T12:00Z with the hour in UTC.</source>
        <translation>ليست لحظة من هذا الملف: اكتب 2023-09-03، أو 2023-09-03T12:00Z مع الساعة بالتوقيت العالمي.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Duplicate from…</source>
        <translation>نسخ ابتداءً من…</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Edit the outline</source>
        <translation>تعديل الحدود</translation>
    </message>
    <message>
        <source>Shared borders follow</source>
        <translation>الحدود المشتركة تتبع</translation>
    </message>
    <message>
        <source>Shared borders follow (J)</source>
        <translation>الحدود المشتركة تتبع (J)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Where another zone has the same vertex, it follows in the same step. With Ctrl held it stays, this once.</source>
        <translation>حيث يكون لمنطقة أخرى الرأس نفسه فإنها تتبعه في الخطوة نفسها. ومع Ctrl تبقى مكانها هذه المرة.</translation>
    </message>
    <message>
        <source>Only this zone changes. With Ctrl held, zones that share a vertex follow, this once.</source>
        <translation>تتغير هذه المنطقة وحدها. ومع Ctrl تتبع المناطق التي تشترك في الرأس هذه المرة.</translation>
    </message>
    <message>
        <source>%1 A click puts it into the outline.</source>
        <comment>a sentence</comment>
        <translation>%1 نقرة تُدخله في الحدود.</translation>
    </message>
    <message>
        <source>Now another vertex that lies on the same line, or near to it. Escape begins anew.</source>
        <translation>الآن رأس آخر يقع على الخط نفسه أو قربه. Escape يبدأ من جديد.</translation>
    </message>
    <message>
        <source>Click a vertex that lies on a river, road, border or other outline, then another one on it: between the two the outline follows it. By keys: Tab and Space.</source>
        <translation>انقر على رأس يقع على نهر أو طريق أو حدّ أو حدود أخرى، ثم على رأس آخر عليه: تتبعه الحدود بين الاثنين. بلوحة المفاتيح: Tab ومسطرة المسافة.</translation>
    </message>
    <message>
        <source>Follow lines</source>
        <translation>اتباع الخطوط</translation>
    </message>
    <message>
        <source>Follow lines (L)</source>
        <translation>اتباع الخطوط (L)</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Pack of sheets</source>
        <translation>حزمة أوراق</translation>
    </message>
    <message>
        <source>Number of the pack</source>
        <translation>رقم الحزمة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation>نسخة الحزمة</translation>
    </message>
    <message>
        <source>version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>New, update or correction</source>
        <translation>جديد أو تحديث أو تصحيح</translation>
    </message>
    <message>
        <source>Title of the pack</source>
        <translation>عنوان الحزمة</translation>
    </message>
    <message>
        <source>title, for the desk’s own list</source>
        <translation>عنوان لقائمة المكتب</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Sheets that are made</source>
        <translation>الأوراق المُعدّة</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Empty the pack</source>
        <translation>إفراغ الحزمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The pack gets a folder of its own in</source>
        <translation>تُحفظ الحزمة في مجلد خاص بها داخل</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>The sheets of the pack show other actors: issue them, or empty the pack first.</source>
        <translation>أوراق الحزمة تعرض أطرافاً أخرى: أصدرها أو أفرغ الحزمة أولاً.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was issued.</source>
        <translation>أُلغي؛ لم يُصدر شيء.</translation>
    </message>
    <message>
        <source>issued as %1, version %2</source>
        <translation>صدر باسم %1، النسخة %2</translation>
    </message>
    <message>
        <source>Issued as %1, version %2: %3</source>
        <translation>صدر باسم %1، النسخة %2: %3</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Add to the pack</source>
        <translation>إضافة إلى الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>Open the pack, %n sheet(s)</source>
        <translation>
            <numerusform>فتح الحزمة، لا أوراق (%n)</numerusform>
            <numerusform>فتح الحزمة، ورقة واحدة (%n)</numerusform>
            <numerusform>فتح الحزمة، ورقتان (%n)</numerusform>
            <numerusform>فتح الحزمة، %n أوراق</numerusform>
            <numerusform>فتح الحزمة، %n ورقة</numerusform>
            <numerusform>فتح الحزمة، %n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack (%1)…</source>
        <translation>الحزمة (%1)…</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Earlier in the pack: %1</source>
        <translation>أبكر في الحزمة: %1</translation>
    </message>
    <message>
        <source>Out of the pack: %1</source>
        <translation>إخراج من الحزمة: %1</translation>
    </message>
</context>
<context>
    <name>PanelRows</name>
    <message>
        <source>Zones</source>
        <translation>مناطق</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>أرض متنازع عليها</translation>
    </message>
    <message>
        <source>Supply routes</source>
        <translation>طرق الإمداد</translation>
    </message>
    <message>
        <source>Incidents, last 14 days</source>
        <translation>حوادث، آخر 14 يوماً</translation>
    </message>
    <message>
        <source>UN camps</source>
        <translation>معسكرات أممية</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>مناطق إدارية</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>بلدات</translation>
    </message>
    <message>
        <source>Rivers and lakes</source>
        <translation>أنهار وبحيرات</translation>
    </message>
    <message>
        <source>Graticule</source>
        <translation>شبكة الإحداثيات</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1: pick on the map</source>
        <translation>%1: اختر على الخريطة</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>supply entry: %1</source>
        <comment>goods</comment>
        <translation>مدخل إمداد: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Nearest supply entry</source>
        <translation>أقرب مدخل إمداد</translation>
    </message>
    <message>
        <source>that gives the goods</source>
        <translation>يوفر هذه البضائع</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Presets</source>
        <translation>إعدادات محفوظة</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Keep template, paper, map and language under a name</source>
        <translation>حفظ القالب والورق والخريطة واللغة باسم</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المحفوظ</translation>
    </message>
    <message>
        <source>morning briefing</source>
        <translation>إحاطة الصباح</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Leave out what is too narrow</source>
        <translation>استبعاد ما هو ضيق جداً</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>slivers</comment>
        <translation>%1: مستبعدة</translation>
    </message>
    <message>
        <source>%1: kept</source>
        <comment>slivers</comment>
        <translation>%1: باقية</translation>
    </message>
    <message>
        <source>Did the situation change, or is the drawing to be corrected?</source>
        <translation>هل تغيّر الوضع، أم يجب تصحيح الرسم؟</translation>
    </message>
    <message>
        <source>It changed at this moment</source>
        <translation>تغيّر في هذه اللحظة</translation>
    </message>
    <message>
        <source>Correct the drawing</source>
        <translation>تصحيح الرسم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>2023-08-11, 2023-08, or nothing</source>
        <translation>2023-08-11 أو 2023-08 أو لا شيء</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>يُشتق من الاسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One way a line: ids of roads with commas between, from the first place to the last. The first line is the usual way.</source>
        <translation>مسار في كل سطر: معرّفات المقاطع تفصل بينها فواصل، من المكان الأول إلى الأخير. السطر الأول هو المسار المعتاد.</translation>
    </message>
    <message>
        <source>Middle of the map</source>
        <translation>وسط الخريطة</translation>
    </message>
    <message>
        <source>One row a line: %1.</source>
        <comment>columns</comment>
        <translation>صف في كل سطر: %1.</translation>
    </message>
    <message>
        <source>Ids of roads with commas between, in the order in which they are driven.</source>
        <translation>معرّفات الطرق بينها فواصل، بترتيب قطعها.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>These go with it, for they cannot stand without: %1.</source>
        <translation>يُحذف معه ما لا يقوم بدونه: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) no longer name(s) it.</source>
        <translation>
            <numerusform>%n سجل آخر لا يعود يذكره.</numerusform>
            <numerusform>سجل آخر (%n) لا يعود يذكره.</numerusform>
            <numerusform>سجلان آخران (%n) لا يعود يذكره.</numerusform>
            <numerusform>%n سجلات أخرى لا يعود يذكره.</numerusform>
            <numerusform>%n سجلاً آخر لا يعود يذكره.</numerusform>
            <numerusform>%n سجل آخر لا يعود يذكره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a record to see and change what it says.</source>
        <translation>اختر سجلاً لقراءته وتعديله.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Nothing else hangs on it.</source>
        <translation>لا شيء آخر يعتمد عليه.</translation>
    </message>
    <message>
        <source>What you filled in is not saved yet.</source>
        <translation>ما أدخلته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة الإدخال</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Find a record</source>
        <translation>البحث عن سجل</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>New ones are drawn on the map or imported.</source>
        <translation>تُرسم الجديدة على الخريطة أو تُستورد.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>UN camps</source>
        <translation>معسكرات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Roads and ways</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>الأقاليم</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n منطقة</numerusform>
            <numerusform>منطقة واحدة (%n)</numerusform>
            <numerusform>منطقتان (%n)</numerusform>
            <numerusform>%n مناطق</numerusform>
            <numerusform>%n منطقة</numerusform>
            <numerusform>%n منطقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n مكان</numerusform>
            <numerusform>مكان واحد (%n)</numerusform>
            <numerusform>مكانان (%n)</numerusform>
            <numerusform>%n أماكن</numerusform>
            <numerusform>%n مكاناً</numerusform>
            <numerusform>%n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n road(s)</source>
        <translation>
            <numerusform>%n مقطع</numerusform>
            <numerusform>مقطع واحد (%n)</numerusform>
            <numerusform>مقطعان (%n)</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعاً</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n طريق</numerusform>
            <numerusform>طريق واحد (%n)</numerusform>
            <numerusform>طريقان (%n)</numerusform>
            <numerusform>%n طرق</numerusform>
            <numerusform>%n طريقاً</numerusform>
            <numerusform>%n طريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camp(s)</source>
        <translation>
            <numerusform>%n معسكر</numerusform>
            <numerusform>معسكر واحد (%n)</numerusform>
            <numerusform>معسكران (%n)</numerusform>
            <numerusform>%n معسكرات</numerusform>
            <numerusform>%n معسكراً</numerusform>
            <numerusform>%n معسكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n علاقة</numerusform>
            <numerusform>علاقة واحدة (%n)</numerusform>
            <numerusform>علاقتان (%n)</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n سجل آخر</numerusform>
            <numerusform>سجل آخر (%n)</numerusform>
            <numerusform>سجلان آخران (%n)</numerusform>
            <numerusform>%n سجلات أخرى</numerusform>
            <numerusform>%n سجلاً آخر</numerusform>
            <numerusform>%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation>معسكر جديد</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>طريق جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النقش</translation>
    </message>
    <message>
        <source>Stance to supply traffic</source>
        <translation>الموقف من حركة الإمداد</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>العاصمة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Rank, 1 to 5</source>
        <translation>الرتبة، من 1 إلى 5</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>البلد، ثلاثة أحرف</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>An actor&apos;s own claim</source>
        <translation>إعلان من الطرف نفسه</translation>
    </message>
    <message>
        <source>Way of travel</source>
        <translation>وسيلة التنقل</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Months of use</source>
        <translation>أشهر الاستعمال</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>مستوى المعرفة</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <source>Supply entries</source>
        <translation>مداخل الإمداد</translation>
    </message>
    <message>
        <source>Words on roads</source>
        <translation>أقوال في الطرق</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>القوافل</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <source>Rules of access</source>
        <translation>قواعد العبور</translation>
    </message>
    <message>
        <source>Supply settings</source>
        <translation>إعدادات الإمداد</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>علاقة جديدة</translation>
    </message>
    <message>
        <source>New supply entry</source>
        <translation>مدخل إمداد جديد</translation>
    </message>
    <message>
        <source>New word on a road</source>
        <translation>قول جديد في طريق</translation>
    </message>
    <message>
        <source>New convoy</source>
        <translation>قافلة جديدة</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>مركبة جديدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>road, track, river, ferry, air or any</source>
        <translation>road أو track أو river أو ferry أو air أو any</translation>
    </message>
    <message>
        <source>paved, gravel, earth, sand, water or any</source>
        <translation>paved أو gravel أو earth أو sand أو water أو any</translation>
    </message>
    <message>
        <source>km/h in the dry, 40-60</source>
        <translation>كم/س في الجفاف، 40-60</translation>
    </message>
    <message>
        <source>in the rains</source>
        <translation>في الأمطار</translation>
    </message>
    <message>
        <source>litres per 100 km</source>
        <translation>لترات لكل 100 كم</translation>
    </message>
    <message>
        <source>id of the place</source>
        <translation>معرّف المكان</translation>
    </message>
    <message>
        <source>time, 2023-08-11T18:00Z</source>
        <translation>الوقت، 2023-08-11T18:00Z</translation>
    </message>
    <message>
        <source>grade, B2</source>
        <translation>الدرجة، B2</translation>
    </message>
    <message>
        <source>keys of sources, with commas</source>
        <translation>مفاتيح المصادر، بينها فواصل</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Published length, km</source>
        <translation>الطول المنشور، كم</translation>
    </message>
    <message>
        <source>The other actor</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Zone of the kind</source>
        <translation>منطقة من نوع</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Road or way</source>
        <translation>طريق أو مسلك</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قال به</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>الانطلاق</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>أُبلغ عنها في</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Goods it carries</source>
        <translation>البضائع التي تنقلها</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>السرعات</translation>
    </message>
    <message>
        <source>Months of the rains</source>
        <translation>أشهر الأمطار</translation>
    </message>
    <message>
        <source>Events count within, m</source>
        <translation>تُحسب الأحداث ضمن، م</translation>
    </message>
    <message>
        <source>and for, days</source>
        <translation>ولمدة، أيام</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>درجة التداول</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>إخلاء مسؤولية</translation>
    </message>
    <message>
        <source>Credit of the base map</source>
        <translation>مصدر خريطة الأساس</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>العرض الأول</translation>
    </message>
    <message>
        <source>Last briefing</source>
        <translation>الإحاطة الأخيرة</translation>
    </message>
    <message>
        <source>Narrow overlaps meant with</source>
        <translation>تداخلات ضيقة مقصودة مع</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Records of the dossier</source>
        <translation>سجلات الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>أنواع السجلات</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Work without a name was found</source>
        <translation>عُثر على عمل بلا اسم</translation>
    </message>
    <message>
        <source>Every finished step of these is here. Open one to go on with it and save it under a name, or drop it for good.</source>
        <translation>كل خطوة مكتملة موجودة هنا. افتح مسودة لمتابعتها وحفظها باسم، أو تخلَّ عنها نهائياً.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>%1, the last on %2</source>
        <translation>%1، آخرها في %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>ReshapeDesk</name>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>Two zones: %1 and %2.</source>
        <translation>منطقتان: %1 و%2.</translation>
    </message>
    <message>
        <source>%1 would be left of the zone.</source>
        <translation>سيبقى من المنطقة %1.</translation>
    </message>
    <message>
        <source>One zone of %1.</source>
        <translation>منطقة واحدة مساحتها %1.</translation>
    </message>
    <message>
        <source>%1 km to the west</source>
        <translation>%1 كم غرباً</translation>
    </message>
    <message>
        <source>%1 km to the east</source>
        <translation>%1 كم شرقاً</translation>
    </message>
    <message>
        <source>%1 km to the south</source>
        <translation>%1 كم جنوباً</translation>
    </message>
    <message>
        <source>%1 km to the north</source>
        <translation>%1 كم شمالاً</translation>
    </message>
    <message>
        <source>Moved by %1.</source>
        <translation>نُقلت %1.</translation>
    </message>
    <message>
        <source>Moved by %1, %2.</source>
        <translation>نُقلت %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) or gap(s) narrower than %1 m</source>
        <translation>
            <numerusform>%n جزء أو فجوة أضيق من %1 م</numerusform>
            <numerusform>جزء أو فجوة واحدة (%n) أضيق من %1 م</numerusform>
            <numerusform>جزءان أو فجوتان (%n) أضيق من %1 م</numerusform>
            <numerusform>%n أجزاء أو فجوات أضيق من %1 م</numerusform>
            <numerusform>%n جزءاً أو فجوة أضيق من %1 م</numerusform>
            <numerusform>%n جزء أو فجوة أضيق من %1 م</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be left of the zone.</source>
        <translation>لن يبقى شيء من المنطقة.</translation>
    </message>
    <message>
        <source>The line has to run through the zone, from outside to outside.</source>
        <translation>يجب أن يعبر الخط المنطقة من خارجها إلى خارجها.</translation>
    </message>
    <message>
        <source>That lies outside the zone: nothing would be taken.</source>
        <translation>هذا خارج المنطقة: لن يُقتطع شيء.</translation>
    </message>
    <message>
        <source>It cannot lie there.</source>
        <translation>لا يمكن أن تقع هناك.</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>supply route</source>
        <translation>طريق إمداد</translation>
    </message>
    <message>
        <source>region</source>
        <translation>منطقة إدارية</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>قافلة</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>More ground on the map</source>
        <translation>أرض أوسع على الخريطة</translation>
    </message>
    <message>
        <source>Less ground on the map</source>
        <translation>أرض أضيق على الخريطة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>صفحة أصغر</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>صفحة أكبر</translation>
    </message>
    <message>
        <source>Map as it was</source>
        <translation>الخريطة كما كانت</translation>
    </message>
    <message>
        <source>Parts as they were</source>
        <translation>الأجزاء كما كانت</translation>
    </message>
    <message>
        <source>Drag the map to show other ground; click a text to write it anew.</source>
        <translation>اسحب الخريطة لعرض أرض أخرى؛ انقر نصًا لإعادة كتابته.</translation>
    </message>
</context>
<context>
    <name>SheetOptionsForm</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>What the page is about</source>
        <translation>موضوع الصفحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>from the situation</source>
        <translation>بحسب الوضع</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>رقم الخريطة</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Version of the sheet</source>
        <translation>نسخة الخريطة</translation>
    </message>
    <message>
        <source>version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>New, update or correction</source>
        <translation>جديدة أو محدّثة أو مصحّحة</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المُعدّون</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>المُعدّون</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The desk’s own text</source>
        <translation>نص المكتب</translation>
    </message>
    <message>
        <source>The desk’s own text; an empty line begins a paragraph</source>
        <translation>نص المكتب؛ السطر الفارغ يبدأ فقرة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الصحيفة</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>ما الذي تغيّر منذ</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>Also on the sheet</source>
        <translation>على الورقة أيضاً</translation>
    </message>
    <message>
        <source>Strip map of a route</source>
        <translation>خريطة شريطية لمسار</translation>
    </message>
    <message>
        <source>Blockade calendar</source>
        <translation>تقويم الحصار</translation>
    </message>
    <message>
        <source>Rule table</source>
        <translation>جدول القواعد</translation>
    </message>
    <message>
        <source>Second language of names on the map</source>
        <translation>اللغة الثانية للأسماء على الخريطة</translation>
    </message>
</context>
<context>
    <name>SheetPaperForm</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>طولية</translation>
    </message>
    <message>
        <source>Pieces on smaller paper</source>
        <translation>قطع على ورق أصغر</translation>
    </message>
    <message>
        <source>Bleed, in millimetres</source>
        <translation>هامش القص، بالمليمتر</translation>
    </message>
    <message>
        <source>bleed mm</source>
        <translation>هامش القص مم</translation>
    </message>
    <message>
        <source>For paper without colour</source>
        <translation>لورق بلا ألوان</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>ما تعرضه النافذة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>scale: as large as fits, or 1 : 2,300,000</source>
        <translation>المقياس: أكبر ما يتسع، أو 1 : 2,300,000</translation>
    </message>
    <message>
        <source>Lines by which positions are read</source>
        <translation>خطوط قراءة المواقع</translation>
    </message>
    <message>
        <source>Turned clockwise, in degrees</source>
        <translation>التدوير مع عقارب الساعة، بالدرجات</translation>
    </message>
    <message>
        <source>turned by °</source>
        <translation>تدوير °</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Text of the page</source>
        <translation>نص الصفحة</translation>
    </message>
</context>
<context>
    <name>SituationMap</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1, undone</source>
        <translation>%1، تم التراجع عنه</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>StripPage</name>
    <message>
        <source>Strip map</source>
        <translation>خريطة شريطية</translation>
    </message>
</context>
<context>
    <name>StripReadout</name>
    <message>
        <source>Shorter strip</source>
        <translation>تقصير الخريطة الشريطية</translation>
    </message>
    <message>
        <source>Longer strip</source>
        <translation>إطالة الخريطة الشريطية</translation>
    </message>
    <message>
        <source>Point at the strip to see what is there. A click goes there on the map, a second one opens what was hit. Arrow keys step along the strip, Enter goes there.</source>
        <translation>أشر إلى الشريط لترى ما يوجد فيه. النقرة تنقلك إلى الموضع على الخريطة، والنقرة الثانية تفتح ما أصابته. مفاتيح الأسهم تتقدم على الشريط، ومفتاح Enter ينقلك إلى الموضع.</translation>
    </message>
</context>
<context>
    <name>SupplyDesk</name>
    <message>
        <source>any goods</source>
        <translation>كل البضائع</translation>
    </message>
    <message>
        <source>any vehicle</source>
        <translation>أي مركبة</translation>
    </message>
</context>
<context>
    <name>SupplyPanel</name>
    <message>
        <source>Supply</source>
        <translation>الإمداد</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>تاريخ التغيّر</translation>
    </message>
    <message>
        <source>people</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Routes, places, entries, last roads and rules</source>
        <translation>الطرق والأماكن والمداخل وآخر الطرق والقواعد</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>events per day by actor · drag to scrub</source>
        <translation>الأحداث اليومية بحسب الطرف · اسحب للتنقل</translation>
    </message>
</context>
<context>
    <name>ToolButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Briefing…</source>
        <translation>إحاطة…</translation>
    </message>
    <message>
        <source>Leave what-if</source>
        <translation>الخروج من الفرضية</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>TriedLine</name>
    <message>
        <source>Take back: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>WayActions</name>
    <message>
        <source>Way from here</source>
        <translation>طريق من هنا</translation>
    </message>
    <message>
        <source>Way to here</source>
        <translation>طريق إلى هنا</translation>
    </message>
</context>
<context>
    <name>WayDesk</name>
    <message>
        <source>There is no place on a road. Click nearer to one, or press Esc to leave.</source>
        <translation>لا مكان على طريق هنا. انقر أقرب إلى أحد الأماكن، أو اضغط Esc للخروج.</translation>
    </message>
    <message>
        <source>Click the place where the way starts. Esc leaves.</source>
        <translation>انقر المكان الذي يبدأ منه الطريق. Esc للخروج.</translation>
    </message>
    <message>
        <source>Click the place where the way ends. Esc leaves.</source>
        <translation>انقر المكان الذي ينتهي إليه الطريق. Esc للخروج.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>reports of a convoy</comment>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>nearest supply entry</source>
        <translation>أقرب مدخل إمداد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>type a place, or pick it</source>
        <translation>اكتب مكانًا أو اختره</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>بدّل البداية والنهاية</translation>
    </message>
    <message>
        <source>open legs only</source>
        <translation>المقاطع المفتوحة فقط</translation>
    </message>
    <message>
        <source>open or at risk</source>
        <translation>المفتوحة أو المهددة</translation>
    </message>
    <message>
        <source>whatever stands there</source>
        <translation>مهما كان عليها</translation>
    </message>
    <message>
        <source>The worst leg that is accepted</source>
        <translation>أسوأ مقطع مقبول</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>الأسرع</translation>
    </message>
    <message>
        <source>What the best way is</source>
        <translation>معيار أفضل طريق</translation>
    </message>
    <message>
        <source>Actors to avoid</source>
        <translation>الأطراف الواجب تجنبها</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>تجنّب</translation>
    </message>
</context>
<context>
    <name>WayHead</name>
    <message>
        <source>Say where to: type it, pick it on the map, or choose “Way to here” on the page of a place.</source>
        <translation>حدد الوجهة: اكتبها، أو اخترها على الخريطة، أو اختر «طريق إلى هنا» في صفحة المكان.</translation>
    </message>
    <message>
        <source>%1 · looking for what holds now…</source>
        <translation>%1 · جارٍ البحث عما يصح الآن…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Convoy clock</source>
        <translation>ساعة القافلة</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>مقاطع الطريق</translation>
    </message>
    <message>
        <source>km from the start</source>
        <translation>كم من البداية</translation>
    </message>
</context>
<context>
    <name>WayPanel</name>
    <message>
        <source>Way</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>مقاطع الطريق</translation>
    </message>
</context>
<context>
    <name>WayRefused</name>
    <message>
        <source>Leg %1</source>
        <translation>المقطع %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>المنطقة %1</translation>
    </message>
</context>
<context>
    <name>WhatIfActions</name>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Close (X)</source>
        <translation>إغلاق (X)</translation>
    </message>
    <message>
        <source>At risk (R)</source>
        <translation>مهدد (R)</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>فتح (O)</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Move (M)</source>
        <translation>نقل (M)</translation>
    </message>
    <message>
        <source>End (Delete)</source>
        <translation>إنهاء (Delete)</translation>
    </message>
</context>
<context>
    <name>WhatIfBanner</name>
    <message>
        <source>What if: the dossier as it is</source>
        <translation>ماذا لو: الملف كما هو</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>ماذا لو: %1</translation>
    </message>
    <message>
        <source>Nothing of this is written to the dossier.</source>
        <translation>لا يُكتب شيء من هذا في الملف.</translation>
    </message>
    <message>
        <source>Back to the what-if (B)</source>
        <translation>العودة إلى الفرضية (B)</translation>
    </message>
    <message>
        <source>Show as it is (B)</source>
        <translation>عرض الوضع كما هو (B)</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>احتفاظ…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إلغاء الفرضية</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>WhatIfDesk</name>
    <message>
        <source>As it was</source>
        <comment>a leg</comment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a leg</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a leg</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kept from a what-if at %1</source>
        <translation>محتفظ به من فرضية عند %1</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>That is before a change begins.</source>
        <translation>هذا قبل بداية أحد التغييرات.</translation>
    </message>
    <message>
        <source>%1, tried out</source>
        <comment>type of a zone</comment>
        <translation>%1، للتجربة</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Begin a what-if (W)</source>
        <translation>بدء فرضية (W)</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما الذي يختلف</translation>
    </message>
    <message>
        <source>No difference at this moment</source>
        <translation>لا فرق في هذه اللحظة</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>ما يُجرَّب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Nothing yet. Choose a road or a zone on the map, or a route, and use the buttons of its page.</source>
        <translation>لا شيء بعد. اختر طريقاً أو منطقة على الخريطة، أو مساراً، واستعمل أزرار صفحته.</translation>
    </message>
    <message>
        <source>Try something out: close or open a road, end, move, reshape or draw a zone, and see what that does to roads, towns and goods. Nothing of it is written to the dossier; you keep it or drop it at the end.</source>
        <translation>جرّب شيئاً: أغلق طريقاً أو افتحه، أنهِ منطقة أو انقلها أو غيّر حدودها أو ارسم منطقة، وانظر أثر ذلك في الطرق والمدن والبضائع. لا يُكتب شيء منه في الملف؛ وفي النهاية تحتفظ به أو تلغيه.</translation>
    </message>
    <message>
        <source>Draw a zone (N)</source>
        <translation>رسم منطقة (N)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit on the scale bar</comment>
        <translation>كم</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>ج</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>ق</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوماً</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>day 1</source>
        <comment>of a blockade: the first day</comment>
        <translation>اليوم 1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of a blockade</comment>
        <translation>اليوم %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ومكان آخر</numerusform>
            <numerusform>%1 ومكانان آخران</numerusform>
            <numerusform>%1 و%n أماكن أخرى</numerusform>
            <numerusform>%1 و%n مكاناً آخر</numerusform>
            <numerusform>%1 و%n مكان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>route</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>at risk</source>
        <comment>route</comment>
        <translation>مهدد</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>route</comment>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>route</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>control</source>
        <comment>zone</comment>
        <translation>سيطرة</translation>
    </message>
    <message>
        <source>support</source>
        <comment>zone</comment>
        <translation>نفوذ</translation>
    </message>
    <message>
        <source>attack</source>
        <comment>zone</comment>
        <translation>هجمات</translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>zone</comment>
        <translation>حصار</translation>
    </message>
    <message>
        <source>garrison</source>
        <comment>zone</comment>
        <translation>حامية</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>عاصمة</translation>
    </message>
    <message>
        <source>region capital</source>
        <translation>مركز منطقة</translation>
    </message>
    <message>
        <source>town</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>village</source>
        <translation>قرية</translation>
    </message>
    <message>
        <source>border post</source>
        <translation>معبر حدودي</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>مطار</translation>
    </message>
    <message>
        <source>river landing</source>
        <translation>مرسى نهري</translation>
    </message>
    <message>
        <source>waypoint</source>
        <translation>نقطة عبور</translation>
    </message>
    <message>
        <source>road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>track</source>
        <translation>مسلك</translation>
    </message>
    <message>
        <source>river</source>
        <translation>نهر</translation>
    </message>
    <message>
        <source>ferry</source>
        <translation>عبّارة</translation>
    </message>
    <message>
        <source>paved</source>
        <translation>معبّد</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>حصى</translation>
    </message>
    <message>
        <source>earth</source>
        <translation>ترابي</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>رمل</translation>
    </message>
    <message>
        <source>water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>confirmed course</source>
        <translation>مسار مؤكد</translation>
    </message>
    <message>
        <source>schematic course</source>
        <translation>مسار تخطيطي</translation>
    </message>
    <message>
        <source>approximate course</source>
        <translation>مسار تقريبي</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>وقود</translation>
    </message>
    <message>
        <source>food</source>
        <translation>غذاء</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>دواء</translation>
    </message>
    <message>
        <source>salt</source>
        <translation>ملح</translation>
    </message>
    <message>
        <source>people</source>
        <translation>مسافرون</translation>
    </message>
    <message>
        <source>attack</source>
        <comment>event</comment>
        <translation>هجوم</translation>
    </message>
    <message>
        <source>clash</source>
        <translation>اشتباك</translation>
    </message>
    <message>
        <source>shelling</source>
        <translation>قصف</translation>
    </message>
    <message>
        <source>ambush</source>
        <translation>كمين</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>camp closure</source>
        <translation>إغلاق معسكر</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>بيان</translation>
    </message>
    <message>
        <source>blockade</source>
        <comment>event</comment>
        <translation>حصار</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>ولاية البعثة</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>اتجاه عام</translation>
    </message>
    <message>
        <source>state force</source>
        <translation>قوة نظامية</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>signatory movement</source>
        <translation>حركة موقعة على الاتفاق</translation>
    </message>
    <message>
        <source>private military company</source>
        <translation>شركة عسكرية خاصة</translation>
    </message>
    <message>
        <source>peacekeeping force</source>
        <translation>قوة حفظ سلام</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>يحميه</translation>
    </message>
    <message>
        <source>tolerates</source>
        <translation>يسمح به</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>يفرض عليه رسوماً</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>يمنعه</translation>
    </message>
    <message>
        <source>allied</source>
        <translation>حليف</translation>
    </message>
    <message>
        <source>hostile</source>
        <translation>معادٍ</translation>
    </message>
    <message>
        <source>tacit understanding</source>
        <translation>تفاهم ضمني</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>UN reporting</source>
        <translation>تقارير أممية</translation>
    </message>
    <message>
        <source>press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>administrative source</source>
        <translation>مصدر إداري</translation>
    </message>
    <message>
        <source>desk estimate</source>
        <translation>تقدير المكتب</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>pattern</comment>
        <translation>سادة</translation>
    </message>
    <message>
        <source>diagonal</source>
        <comment>pattern</comment>
        <translation>خطوط مائلة</translation>
    </message>
    <message>
        <source>back diagonal</source>
        <comment>pattern</comment>
        <translation>خطوط مائلة عكسية</translation>
    </message>
    <message>
        <source>horizontal</source>
        <comment>pattern</comment>
        <translation>خطوط أفقية</translation>
    </message>
    <message>
        <source>vertical</source>
        <comment>pattern</comment>
        <translation>خطوط رأسية</translation>
    </message>
    <message>
        <source>dots</source>
        <comment>pattern</comment>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>pattern</comment>
        <translation>خطوط متقاطعة</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <comment>source</comment>
        <translation>موثوق تماماً</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <comment>source</comment>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <comment>source</comment>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <comment>source</comment>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>unreliable</source>
        <comment>source</comment>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <comment>source</comment>
        <translation>تتعذر معرفة موثوقيته</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>statement</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>probably true</source>
        <comment>statement</comment>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>possibly true</source>
        <comment>statement</comment>
        <translation>قد يكون صحيحاً</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>statement</comment>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>improbable</source>
        <comment>statement</comment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <comment>statement</comment>
        <translation>تتعذر معرفة صحته</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>grade, reliability, credibility</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>لا وجود لـ %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تتعذر قراءة %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تتعذر كتابة %1</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here</source>
        <translation>نوع %1 غير معروف هنا</translation>
    </message>
    <message>
        <source>%1 is not written as it should be</source>
        <translation>%1 غير مكتوب على الصورة الصحيحة</translation>
    </message>
    <message>
        <source>%1 lacks something that must be there</source>
        <translation>ينقص %1 عنصر لازم</translation>
    </message>
    <message>
        <source>Nothing is called %1 here</source>
        <translation>لا شيء هنا باسم %1</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 مكرر</translation>
    </message>
    <message>
        <source>The outline or line of %1 is not valid</source>
        <translation>حدود %1 أو خطه غير صالح</translation>
    </message>
    <message>
        <source>%1 is not a date or time</source>
        <translation>%1 ليس تاريخاً ولا وقتاً</translation>
    </message>
    <message>
        <source>%1 is not a value that fits here</source>
        <translation>%1 ليس قيمة مقبولة هنا</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 خارج النطاق</translation>
    </message>
    <message>
        <source>No place is called %1</source>
        <translation>لا مكان باسم %1</translation>
    </message>
    <message>
        <source>There is no option %1</source>
        <translation>لا يوجد خيار باسم %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>%1 could not be drawn</source>
        <translation>تعذر رسم %1</translation>
    </message>
    <message>
        <source>An inner part failed at %1</source>
        <translation>تعطل جزء داخلي عند %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>sentence, detail</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>it is not written as it should be</source>
        <translation>غير مكتوب على الصورة الصحيحة</translation>
    </message>
    <message>
        <source>a field is missing</source>
        <translation>حقل ناقص</translation>
    </message>
    <message>
        <source>it names something that is not there</source>
        <translation>يشير إلى عنصر غير موجود</translation>
    </message>
    <message>
        <source>the id is there twice</source>
        <translation>المعرّف مكرر</translation>
    </message>
    <message>
        <source>the outline or line is not valid</source>
        <translation>الحدود أو الخط غير صالح</translation>
    </message>
    <message>
        <source>a time is not valid</source>
        <translation>تاريخ غير صالح</translation>
    </message>
    <message>
        <source>a value is out of range</source>
        <translation>قيمة خارج النطاق</translation>
    </message>
    <message>
        <source>the place is not known</source>
        <translation>المكان غير معروف</translation>
    </message>
    <message>
        <source>a value is not allowed</source>
        <translation>قيمة غير مقبولة</translation>
    </message>
    <message>
        <source>it cannot be used</source>
        <translation>لا يمكن استعماله</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, feature</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; left out</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2؛ أُسقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <comment>route, place</comment>
        <translation>مقطوع عند %1</translation>
    </message>
    <message>
        <source>no way in is open</source>
        <comment>place cut off</comment>
        <translation>لا طريق مفتوح إليها</translation>
    </message>
    <message>
        <source>a way in is open</source>
        <comment>place reachable again</comment>
        <translation>فُتح طريق إليها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, since when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <comment>what, other places</comment>
        <translation>%1؛ وكذلك %2</translation>
    </message>
    <message>
        <source>%1 cut off:</source>
        <comment>place</comment>
        <translation>%1 معزولة:</translation>
    </message>
    <message>
        <source>%1 reachable again:</source>
        <comment>place</comment>
        <translation>%1 عاد الوصول إليها:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what a line is about</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>status before, status after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>actor, change of ground</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>towards %1</source>
        <comment>places</comment>
        <translation>باتجاه %1</translation>
    </message>
    <message>
        <source>no longer at %1</source>
        <comment>places</comment>
        <translation>انحسار عن %1</translation>
    </message>
    <message>
        <source>%1 × %2:</source>
        <comment>two actors</comment>
        <translation>%1 × %2:</translation>
    </message>
    <message>
        <source>no ground contested any more</source>
        <translation>لم تعد بينهما أرض متنازع عليها</translation>
    </message>
    <message>
        <source>newly contested ground, %1</source>
        <comment>area</comment>
        <translation>أرض متنازع عليها حديثاً، %1</translation>
    </message>
    <message>
        <source>closed by the UN mission</source>
        <translation>أغلقته البعثة الأممية</translation>
    </message>
    <message>
        <source>closed by the UN mission, %1</source>
        <comment>date</comment>
        <translation>أغلقته البعثة الأممية، %1</translation>
    </message>
    <message>
        <source>%1 (a claim)</source>
        <comment>event told by an armed group</comment>
        <translation>%1 (ادعاء)</translation>
    </message>
    <message>
        <source>%1: the blockade, %2</source>
        <comment>place, day count</comment>
        <translation>%1: الحصار، %2</translation>
    </message>
    <message>
        <source>%1: cut off, %2</source>
        <comment>place, day count</comment>
        <translation>%1: العزلة، %2</translation>
    </message>
    <message>
        <source>Situation at %1</source>
        <comment>date and time</comment>
        <translation>الوضع في %1</translation>
    </message>
    <message>
        <source>%1 · change since %2</source>
        <comment>situation, date</comment>
        <translation>%1 · التغير منذ %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <comment>number</comment>
        <translation>خريطة %1</translation>
    </message>
    <message>
        <source>Azalai · %1 · state %2</source>
        <comment>time, digits</comment>
        <translation>Azalai · %1 · الحالة %2</translation>
    </message>
    <message>
        <source>Route %1</source>
        <comment>status</comment>
        <translation>طريق %1</translation>
    </message>
    <message>
        <source>Where a route is first cut</source>
        <translation>أول نقطة ينقطع عندها الطريق</translation>
    </message>
    <message>
        <source>Place cut off from supply</source>
        <translation>مكان معزول عن الإمداد</translation>
    </message>
    <message numerus="yes">
        <source>Events of the last %n day(s)</source>
        <translation>
            <numerusform>أحداث اليوم</numerusform>
            <numerusform>أحداث آخر يوم</numerusform>
            <numerusform>أحداث آخر يومين</numerusform>
            <numerusform>أحداث آخر %n أيام</numerusform>
            <numerusform>أحداث آخر %n يوماً</numerusform>
            <numerusform>أحداث آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Armed group’s own claim</source>
        <translation>ادعاء جماعة مسلحة</translation>
    </message>
    <message>
        <source>UN camp</source>
        <translation>معسكر أممي</translation>
    </message>
    <message>
        <source>People in flight</source>
        <translation>نزوح سكان</translation>
    </message>
    <message>
        <source>Border of a country</source>
        <translation>حدود دولة</translation>
    </message>
    <message>
        <source>Border of a region</source>
        <translation>حدود منطقة إدارية</translation>
    </message>
    <message>
        <source>Border of a region, approximate</source>
        <translation>حدود منطقة إدارية، تقريبية</translation>
    </message>
    <message>
        <source>WHAT CHANGED</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Nothing since %1</source>
        <comment>date</comment>
        <translation>لا شيء منذ %1</translation>
    </message>
    <message>
        <source>CUT OFF FROM SUPPLY</source>
        <translation>معزولة عن الإمداد</translation>
    </message>
    <message>
        <source>LEGEND</source>
        <translation>مفتاح الخريطة</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <comment>lines that have no room</comment>
        <translation>+%1 أخرى</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>في كل الأوقات</translation>
    </message>
    <message>
        <source>Since %1, %2:</source>
        <comment>date, day count</comment>
        <translation>منذ %1، %2:</translation>
    </message>
    <message>
        <source>Since before %1:</source>
        <comment>date</comment>
        <translation>منذ ما قبل %1:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, grade</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Contested by %n actor(s)</source>
        <translation>
            <numerusform>متنازع عليه</numerusform>
            <numerusform>متنازع عليه</numerusform>
            <numerusform>متنازع عليه بين طرفين</numerusform>
            <numerusform>متنازع عليه بين %n أطراف</numerusform>
            <numerusform>متنازع عليه بين %n طرفاً</numerusform>
            <numerusform>متنازع عليه بين %n طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone outline well attested</source>
        <translation>حدود منطقة موثقة</translation>
    </message>
    <message>
        <source>Zone outline possible</source>
        <translation>حدود منطقة محتملة</translation>
    </message>
    <message>
        <source>Zone outline doubtful</source>
        <translation>حدود منطقة مشكوك فيها</translation>
    </message>
    <message>
        <source>(now %1 in all)</source>
        <comment>area</comment>
        <translation>(%1 إجمالاً الآن)</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>situation, date and time</comment>
        <translation>%1، بحسب المعروف في %2</translation>
    </message>
    <message>
        <source>%1 · change until %2</source>
        <comment>situation, date</comment>
        <translation>%1 · التغير حتى %2</translation>
    </message>
    <message>
        <source>Nothing until %1</source>
        <comment>date</comment>
        <translation>لا شيء حتى %1</translation>
    </message>
    <message>
        <source>Hidden on this sheet: %1.</source>
        <comment>actors</comment>
        <translation>أطراف مخفية في هذه الخريطة: %1.</translation>
    </message>
    <message>
        <source>junction</source>
        <translation>مفترق طرق</translation>
    </message>
    <message>
        <source>air</source>
        <translation>جوي</translation>
    </message>
    <message>
        <source>heavy lorries pass</source>
        <translation>سالك للشاحنات الثقيلة</translation>
    </message>
    <message>
        <source>medium lorries pass</source>
        <translation>سالك للشاحنات المتوسطة</translation>
    </message>
    <message>
        <source>light vehicles only</source>
        <translation>سالك للمركبات الخفيفة فقط</translation>
    </message>
    <message>
        <source>%1, now at %2</source>
        <translation>%1، وصول إلى %2</translation>
    </message>
    <message>
        <source>%1, no longer at %2</source>
        <translation>%1، انحسار عن %2</translation>
    </message>
    <message>
        <source>%1: contested ground, new, %2</source>
        <translation>%1: أرض متنازع عليها، جديدة، %2</translation>
    </message>
    <message>
        <source>%1: no longer contested</source>
        <translation>%1: لم تعد متنازعاً عليها</translation>
    </message>
    <message>
        <source>%1: contested ground %2</source>
        <translation>%1: أرض متنازع عليها %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2، وكان %3</translation>
    </message>
    <message>
        <source>%1 cut off: no open way from any supply entry</source>
        <translation>%1 معزولة: لا طريق مفتوح من أي مدخل إمداد</translation>
    </message>
    <message>
        <source>%1 reachable again</source>
        <translation>%1 عاد الوصول إليها</translation>
    </message>
    <message>
        <source>%1: no open way in any more</source>
        <comment>place</comment>
        <translation>%1: لم يعد إليها طريق مفتوح</translation>
    </message>
    <message>
        <source>%1: an open way in again</source>
        <comment>place</comment>
        <translation>%1: إليها طريق مفتوح من جديد</translation>
    </message>
    <message>
        <source>%1: no way in for %2 any more</source>
        <comment>place, goods</comment>
        <translation>%1: لم يعد إليها طريق (%2)</translation>
    </message>
    <message>
        <source>%1: a way in for %2 again</source>
        <comment>place, goods</comment>
        <translation>%1: إليها طريق من جديد (%2)</translation>
    </message>
    <message>
        <source>%1: now the last road to %2</source>
        <comment>leg, places</comment>
        <translation>%1: أصبح آخر طريق إلى %2</translation>
    </message>
    <message>
        <source>%1 cut off from %2:</source>
        <comment>place, goods</comment>
        <translation>%1 بلا %2:</translation>
    </message>
    <message>
        <source>%1 supplied with %2 again:</source>
        <comment>place, goods</comment>
        <translation>%1 عاد الإمداد إليها (%2):</translation>
    </message>
    <message>
        <source>%1 without an open way:</source>
        <comment>place</comment>
        <translation>%1 بلا طريق مفتوح:</translation>
    </message>
    <message>
        <source>%1 on an open way again:</source>
        <comment>place</comment>
        <translation>%1 عاد إليها طريق مفتوح:</translation>
    </message>
    <message>
        <source>every way in is at risk</source>
        <comment>place without an open way</comment>
        <translation>كل الطرق إليها مهددة</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>goods, vehicle</comment>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>supplied</source>
        <comment>place</comment>
        <translation>تصله الإمدادات</translation>
    </message>
    <message>
        <source>no open way</source>
        <comment>place</comment>
        <translation>بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>place</comment>
        <translation>معزول</translation>
    </message>
    <message>
        <source>route at risk; place without open way</source>
        <translation>مسار مهدد؛ مكان بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>route cut; place cut off</source>
        <translation>مسار مقطوع؛ مكان معزول</translation>
    </message>
    <message>
        <source>last briefing %1</source>
        <comment>date</comment>
        <translation>آخر إحاطة %1</translation>
    </message>
    <message>
        <source>BLOCKADE CALENDAR</source>
        <translation>تقويم الحصار</translation>
    </message>
    <message>
        <source>Blockade calendar</source>
        <translation>تقويم الحصار</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>of a calendar</comment>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Routes</source>
        <comment>of a calendar</comment>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, day count</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of road, surface</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>length, how much of it has which status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>length, status</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>first cut, coming from %1</source>
        <comment>place</comment>
        <translation>أول قطع قدومًا من %1</translation>
    </message>
    <message>
        <source>%1, border post</source>
        <comment>place</comment>
        <translation>%1، مركز حدودي</translation>
    </message>
    <message>
        <source>Crossing %1 – %2</source>
        <comment>places</comment>
        <translation>عبور %1 – %2</translation>
    </message>
    <message>
        <source>%1, own claim</source>
        <comment>event</comment>
        <translation>%1، ادعاء الجماعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 off</source>
        <comment>event, distance from the road</comment>
        <translation>%1، على بعد %2</translation>
    </message>
    <message>
        <source>ferry crossing</source>
        <translation>معبر عبّارة</translation>
    </message>
    <message>
        <source>first cut, from either end</source>
        <translation>أول قطع من كل طرف</translation>
    </message>
    <message numerus="yes">
        <source>event nearby, last %n day(s)</source>
        <translation>
            <numerusform>حدث قريب، آخر %n يوم</numerusform>
            <numerusform>حدث قريب، آخر يوم</numerusform>
            <numerusform>حدث قريب، آخر يومين</numerusform>
            <numerusform>حدث قريب، آخر %n أيام</numerusform>
            <numerusform>حدث قريب، آخر %n يومًا</numerusform>
            <numerusform>حدث قريب، آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>claim of an armed group nearby, last %n day(s)</source>
        <translation>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر %n يوم</numerusform>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر يوم</numerusform>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر يومين</numerusform>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر %n أيام</numerusform>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر %n يومًا</numerusform>
            <numerusform>ادعاء جماعة مسلحة قريب، آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>RULES OF ACCESS</source>
        <translation>قواعد الوصول</translation>
    </message>
    <message>
        <source>Read from the top: the first line that fits a zone on the road decides. Where none fits, the road is open.</source>
        <translation>تُقرأ من الأعلى: أول سطر ينطبق على منطقة تمر بها الطريق هو الحاسم. وإن لم ينطبق أي سطر فالطريق مفتوحة.</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>column</comment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Its actor</source>
        <comment>column, stance to traffic</comment>
        <translation>طرفها</translation>
    </message>
    <message>
        <source>Contested</source>
        <comment>column</comment>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>column, status</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>any</source>
        <comment>of a rule</comment>
        <translation>أي</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>contested</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>contested</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Place without an open way</source>
        <translation>مكان بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 l</source>
        <comment>litres</comment>
        <translation>%1 لتر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: no longer the last road to %2</source>
        <comment>leg, places</comment>
        <translation>%1: لم يعد آخر طريق إلى %2</translation>
    </message>
    <message>
        <source>%1 down to its last way:</source>
        <comment>place</comment>
        <translation>%1 لم يبق لها إلا طريق واحد:</translation>
    </message>
    <message>
        <source>%1 km/h</source>
        <comment>speed</comment>
        <translation>%1 كم/س</translation>
    </message>
    <message>
        <source>any goods</source>
        <translation>كل البضائع</translation>
    </message>
    <message>
        <source>NO OPEN WAY</source>
        <translation>بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>start and end of a way</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: no way now; the way of peacetime</source>
        <comment>start and end</comment>
        <translation>%1: لا طريق حاليًا؛ طريق زمن السلم</translation>
    </message>
    <message>
        <source>%1 is open elsewhere</source>
        <translation>%1 مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>Another program has changed %1</source>
        <translation>غيّر برنامج آخر %1</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced</source>
        <translation>نُقل %1 أو حُذف أو استُبدل</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 تالف</translation>
    </message>
    <message>
        <source>There is no room left to write %1</source>
        <translation>لم يبق مكان لكتابة %1</translation>
    </message>
    <message>
        <source>%1 was written by a newer Azalai</source>
        <translation>كُتب %1 بإصدار أحدث من أزلاي</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>route</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>supply entry</source>
        <translation>مدخل إمداد</translation>
    </message>
    <message>
        <source>word on a leg</source>
        <translation>حكم على مقطع</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>region</source>
        <translation>إقليم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>معسكر</translation>
    </message>
    <message>
        <source>supply settings</source>
        <translation>إعدادات الإمداد</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>قافلة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>رسم منطقة</translation>
    </message>
    <message>
        <source>Correct outline</source>
        <translation>تصحيح الحدود</translation>
    </message>
    <message>
        <source>New outline</source>
        <translation>حدود جديدة</translation>
    </message>
    <message>
        <source>End zone</source>
        <translation>إنهاء المنطقة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Cut a hole</source>
        <translation>قص ثقب</translation>
    </message>
    <message>
        <source>Repair outline</source>
        <translation>إصلاح الحدود</translation>
    </message>
    <message>
        <source>Move shared border</source>
        <translation>نقل الحد المشترك</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Keep what-if</source>
        <translation>إبقاء الافتراض</translation>
    </message>
    <message>
        <source>State named %1</source>
        <comment>a version</comment>
        <translation>حالة باسم %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, kind of thing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Road on no route, in the same colours</source>
        <translation>طريق خارج المسارات، بالألوان نفسها</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>الخريطة الأساسية</translation>
    </message>
    <message>
        <source>Lines of latitude and longitude</source>
        <translation>خطوط الطول والعرض</translation>
    </message>
    <message>
        <source>Borders of regions</source>
        <translation>حدود الأقاليم</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>أرض متنازع عليها</translation>
    </message>
    <message>
        <source>Roads and movements</source>
        <translation>الطرق والتحركات</translation>
    </message>
    <message>
        <source>Places and signs</source>
        <translation>الأماكن والإشارات</translation>
    </message>
    <message>
        <source>Keep narrow overlap</source>
        <translation>إبقاء التداخل الضيق</translation>
    </message>
    <message>
        <source>Trim narrow overlap</source>
        <translation>قص التداخل الضيق</translation>
    </message>
    <message>
        <source>NEW</source>
        <comment>issue of a sheet</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <comment>issue of a sheet</comment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>CORRECTION</source>
        <comment>issue of a sheet</comment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <comment>numbers</comment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>GROUND HELD, AND CHANGE</source>
        <translation>الأراضي المسيطر عليها وتغيّرها</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>WHO HOLDS WHAT</source>
        <translation>من يسيطر على ماذا</translation>
    </message>
    <message numerus="yes">
        <source>EVENTS OF THE LAST %n DAY(S)</source>
        <translation>
            <numerusform>أحداث اليوم</numerusform>
            <numerusform>أحداث اليوم الأخير</numerusform>
            <numerusform>أحداث اليومين الأخيرين</numerusform>
            <numerusform>أحداث آخر %n أيام</numerusform>
            <numerusform>أحداث آخر %n يومًا</numerusform>
            <numerusform>أحداث آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>HOW TO READ THIS MAP</source>
        <translation>كيف تُقرأ هذه الخريطة</translation>
    </message>
    <message>
        <source>GROUND HELD OVER TIME</source>
        <translation>الأراضي المسيطر عليها عبر الزمن</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>الأحداث في الأسبوع</translation>
    </message>
    <message>
        <source>km²</source>
        <comment>unit of a chart</comment>
        <translation>كم²</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>about %1 people</source>
        <translation>نحو %1 نسمة</translation>
    </message>
    <message>
        <source>open way</source>
        <comment>from an entry of supply to a place</comment>
        <translation>طريق مفتوح</translation>
    </message>
    <message>
        <source>at risk all ways</source>
        <comment>from an entry of supply to a place</comment>
        <translation>كل الطرق مهددة</translation>
    </message>
    <message>
        <source>no way</source>
        <comment>from an entry of supply to a place</comment>
        <translation>لا طريق</translation>
    </message>
    <message>
        <source>First cut near %1, after %2</source>
        <comment>place, length</comment>
        <translation>أول قطع قرب %1، بعد %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>zone, its type, since when</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 (own claim)</source>
        <comment>event</comment>
        <translation>%1 (ادعاء ذاتي)</translation>
    </message>
    <message>
        <source>A tint and its lines show where an actor is present, as the desk estimates it.</source>
        <translation>اللون وخطوطه يبيّنان أين يوجد الطرف بحسب تقدير المكتب.</translation>
    </message>
    <message>
        <source>Stripes in the colours of several actors mark ground that all of them claim or enter.</source>
        <translation>الأشرطة بألوان عدة أطراف تدل على أرض يدّعيها جميعهم أو يدخلونها.</translation>
    </message>
    <message>
        <source>Strong tint: gained since the date below the title; broken edge: lost; pale: held throughout.</source>
        <translation>اللون القوي: مكتسب منذ التاريخ تحت العنوان؛ الحد المتقطع: مفقود؛ الباهت: محتفظ به طوال المدة.</translation>
    </message>
    <message>
        <source>The more broken the edge of a zone, the less its sources are believed.</source>
        <translation>كلما زاد تقطّع حد المنطقة قلّت الثقة بمصادرها.</translation>
    </message>
    <message>
        <source>Roads are green where open, amber where at risk, red and broken where cut.</source>
        <translation>الطرق خضراء إن كانت مفتوحة، وصفراء إن كانت مهددة، وحمراء متقطعة إن كانت مقطوعة.</translation>
    </message>
    <message>
        <source>A crossed circle is where a route is cut first, coming from either end.</source>
        <translation>الدائرة المشطوبة هي أول نقطة قطع للطريق من كل طرف.</translation>
    </message>
    <message>
        <source>A ring around a place: no supply reaches it, or none by an open way.</source>
        <translation>الحلقة حول مكان: لا يصله إمداد، أو لا يصله عبر طريق مفتوح.</translation>
    </message>
    <message>
        <source>An open sign is what an armed group says of itself, not what others saw.</source>
        <translation>العلامة المفرغة ما تقوله جماعة مسلحة عن نفسها، لا ما رآه غيرها.</translation>
    </message>
    <message>
        <source>%1: gained</source>
        <comment>actor</comment>
        <translation>%1: مكتسب</translation>
    </message>
    <message>
        <source>Names on the map</source>
        <translation>الأسماء على الخريطة</translation>
    </message>
    <message>
        <source>%1: lost</source>
        <comment>actor</comment>
        <translation>%1: مفقود</translation>
    </message>
    <message numerus="yes">
        <source>%n narrow overlap(s) left out of the figures until decided.</source>
        <translation>
            <numerusform>%n تداخل ضيق مستبعد من الأرقام إلى حين البت فيه.</numerusform>
            <numerusform>تداخل ضيق واحد (%n) مستبعد من الأرقام إلى حين البت فيه.</numerusform>
            <numerusform>تداخلان ضيقان (%n) مستبعدان من الأرقام إلى حين البت فيهما.</numerusform>
            <numerusform>%n تداخلات ضيقة مستبعدة من الأرقام إلى حين البت فيها.</numerusform>
            <numerusform>%n تداخلاً ضيقاً مستبعداً من الأرقام إلى حين البت فيها.</numerusform>
            <numerusform>%n تداخل ضيق مستبعد من الأرقام إلى حين البت فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>issued %1</source>
        <comment>time</comment>
        <translation>أُصدر %1</translation>
    </message>
    <message>
        <source>UTM grid</source>
        <translation>شبكة UTM</translation>
    </message>
    <message>
        <source>† in the desk’s own words.</source>
        <translation>† بصياغة المكتب.</translation>
    </message>
    <message>
        <source>Cut at the whole lines and lay it over its neighbours by %1 mm, up to the broken ones</source>
        <translation>اقطع عند الخطوط المتصلة وضع القطعة فوق جاراتها بمقدار %1 مم حتى الخطوط المتقطعة</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the letter of north</comment>
        <translation>ش</translation>
    </message>
</context>
<context>
    <name>WorkspaceController</name>
    <message>
        <source>Since last briefing, %1</source>
        <translation>منذ آخر إحاطة، %1</translation>
    </message>
    <message>
        <source>last briefing %1</source>
        <translation>آخر إحاطة %1</translation>
    </message>
    <message>
        <source>no zone here</source>
        <translation>لا منطقة هنا</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>داخل %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A briefing shows the dossier: keep or drop the what-if first.</source>
        <translation>تعرض الإحاطة الملف: احتفظ بالفرضية أو ألغها أولاً.</translation>
    </message>
    <message>
        <source>Until last briefing, %1</source>
        <translation>حتى آخر إحاطة، %1</translation>
    </message>
    <message>
        <source>Follows, in the same step: %1.</source>
        <translation>يتبع في الخطوة نفسها: %1.</translation>
    </message>
    <message>
        <source>Shares it and stays as it is: %1.</source>
        <translation>يشترك فيه ويبقى كما هو: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It went back: the outline crossed itself where it is marked. F keeps it repaired instead: %n part(s), %1; without it %2.</source>
        <translation>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: %n جزء، %1؛ ومن دونه %2.</numerusform>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: جزء واحد (%n)، %1؛ ومن دونه %2.</numerusform>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: جزآن (%n)، %1؛ ومن دونه %2.</numerusform>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: %n أجزاء، %1؛ ومن دونه %2.</numerusform>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: %n جزءاً، %1؛ ومن دونه %2.</numerusform>
            <numerusform>عاد إلى الوراء: تقاطعت الحدود مع نفسها حيث وُضعت العلامة. المفتاح F يبقيها بعد إصلاحها: %n جزء، %1؛ ومن دونه %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %n part(s), %1; before, %2.</source>
        <translation>
            <numerusform>أُصلحت: %n جزء، %1؛ وكانت %2.</numerusform>
            <numerusform>أُصلحت: جزء واحد (%n)، %1؛ وكانت %2.</numerusform>
            <numerusform>أُصلحت: جزآن (%n)، %1؛ وكانت %2.</numerusform>
            <numerusform>أُصلحت: %n أجزاء، %1؛ وكانت %2.</numerusform>
            <numerusform>أُصلحت: %n جزءاً، %1؛ وكانت %2.</numerusform>
            <numerusform>أُصلحت: %n جزء، %1؛ وكانت %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A briefing shows the dossier: keep the move or leave it first.</source>
        <translation>الإحاطة تعرض الملف: أبقِ النقل أو اتركه أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDesk</name>
    <message>
        <source>Along the outline of %1: %2.</source>
        <comment>name, length</comment>
        <translation>على حدود %1: %2.</translation>
    </message>
    <message>
        <source>Along the border of %1: %2.</source>
        <comment>name, length</comment>
        <translation>على حدّ %1: %2.</translation>
    </message>
    <message>
        <source>Along a river: %2.</source>
        <comment>length</comment>
        <translation>على مجرى نهر: %2.</translation>
    </message>
    <message>
        <source>Along the river %1: %2.</source>
        <translation>على مجرى نهر %1: %2.</translation>
    </message>
    <message>
        <source>Along a road: %2.</source>
        <comment>length</comment>
        <translation>على طريق: %2.</translation>
    </message>
    <message>
        <source>Along the road %1: %2.</source>
        <translation>على الطريق %1: %2.</translation>
    </message>
    <message>
        <source>%1 V takes the other way around.</source>
        <comment>a sentence</comment>
        <translation>%1 المفتاح V يأخذ الجهة الأخرى.</translation>
    </message>
    <message>
        <source>Grid: %1°, about %2 m</source>
        <translation>الشبكة: %1°، نحو %2 م</translation>
    </message>
    <message>
        <source>Grid: %1°, about %2 km</source>
        <translation>الشبكة: %1°، نحو %2 كم</translation>
    </message>
    <message numerus="yes">
        <source>F closes it there, repaired: %n part(s), %1.</source>
        <translation>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: %n جزء، %1.</numerusform>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: جزء واحد (%n)، %1.</numerusform>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: جزآن (%n)، %1.</numerusform>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: %n أجزاء، %1.</numerusform>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: %n جزءاً، %1.</numerusform>
            <numerusform>المفتاح F يغلقها هناك بعد إصلاحها: %n جزء، %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>New zone</source>
        <translation>منطقة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Credibility of what it says</source>
        <translation>مصداقية ما يقوله</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>what the outline rests on</source>
        <translation>ما تستند إليه الحدود</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>العودة إلى الرسم</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) from the clipboard</source>
        <translation>
            <numerusform>لا مناطق من الحافظة</numerusform>
            <numerusform>منطقة واحدة من الحافظة</numerusform>
            <numerusform>منطقتان من الحافظة</numerusform>
            <numerusform>%n مناطق من الحافظة</numerusform>
            <numerusform>%n منطقة من الحافظة</numerusform>
            <numerusform>%n منطقة من الحافظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) from %1</source>
        <translation>
            <numerusform>%n منطقة من %1</numerusform>
            <numerusform>منطقة واحدة (%n) من %1</numerusform>
            <numerusform>منطقتان (%n) من %1</numerusform>
            <numerusform>%n مناطق من %1</numerusform>
            <numerusform>%n منطقة من %1</numerusform>
            <numerusform>%n منطقة من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneForm</name>
    <message>
        <source>no source</source>
        <translation>دون مصدر</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n corner(s)</source>
        <comment>area</comment>
        <translation>
            <numerusform>%1، %n رأس</numerusform>
            <numerusform>%1، رأس واحد (%n)</numerusform>
            <numerusform>%1، رأسان (%n)</numerusform>
            <numerusform>%1، %n رؤوس</numerusform>
            <numerusform>%1، %n رأساً</numerusform>
            <numerusform>%1، %n رأس</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier has no actor that could hold it.</source>
        <translation>لا يضم الملف طرفاً يمكن أن يسيطر عليها.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يلزمها اسم.</translation>
    </message>
    <message>
        <source>The beginning is not a time: %1</source>
        <translation>البداية ليست تاريخاً: %1</translation>
    </message>
    <message>
        <source>The end is not a time: %1</source>
        <translation>النهاية ليست تاريخاً: %1</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>ستنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>It is not in force at the moment that is shown.</source>
        <translation>ليست سارية في اللحظة المعروضة.</translation>
    </message>
    <message>
        <source>This actor is hidden on the map.</source>
        <translation>هذا الطرف مخفي على الخريطة.</translation>
    </message>
</context>
<context>
    <name>azalai</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>River</source>
        <translation>نهر</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>بحيرة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>بلدة</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>an armed group’s own claim</source>
        <translation>ادعاء جماعة مسلحة</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>UN camp</source>
        <translation>معسكر أممي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>يُغلق</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>نزوح</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>out of season</source>
        <translation>خارج الموسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>Events here, last 60 days</source>
        <translation>أحداث هنا، آخر 60 يوماً</translation>
    </message>
    <message>
        <source>Leg of a route</source>
        <translation>مقطع من طريق</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Analyst’s word</source>
        <translation>رأي المحلل</translation>
    </message>
    <message>
        <source>km %1 to %2</source>
        <translation>من كم %1 إلى كم %2</translation>
    </message>
    <message>
        <source>Routes over this leg</source>
        <translation>الطرق المارة بهذا المقطع</translation>
    </message>
    <message>
        <source>Supply route</source>
        <translation>طريق إمداد</translation>
    </message>
    <message>
        <source>Legs of the best way</source>
        <translation>مقاطع أفضل طريق</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Status calendar</source>
        <translation>تقويم الحالة</translation>
    </message>
    <message>
        <source>Places inside</source>
        <translation>الأماكن داخلها</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Ground held</source>
        <translation>الأرض المسيطر عليها</translation>
    </message>
    <message>
        <source>Civil supply traffic</source>
        <translation>حركة الإمداد المدني</translation>
    </message>
    <message>
        <source>Zones at this moment</source>
        <translation>المناطق في هذه اللحظة</translation>
    </message>
    <message>
        <source>Contested ground</source>
        <translation>أرض متنازع عليها</translation>
    </message>
    <message>
        <source>Where their zones meet</source>
        <translation>حيث تلتقي مناطقهما</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Contested with</source>
        <translation>متنازع عليها مع</translation>
    </message>
    <message>
        <source>History of this zone</source>
        <translation>تاريخ هذه المنطقة</translation>
    </message>
    <message>
        <source>Shared ground</source>
        <translation>أرض مشتركة</translation>
    </message>
    <message>
        <source>Weakest grade</source>
        <translation>أضعف درجة</translation>
    </message>
    <message>
        <source>Zones here</source>
        <translation>المناطق هنا</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>منطقة إدارية</translation>
    </message>
    <message>
        <source>approximate outline</source>
        <translation>حدود تقريبية</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No zone here at this moment</source>
        <translation>لا منطقة هنا في هذه اللحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>منذ %1، %2</translation>
    </message>
    <message>
        <source>A vertex lies on the outline</source>
        <translation>أحد الرؤوس يقع على الحدود</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation>الحدود تقطع نفسها</translation>
    </message>
    <message>
        <source>The outline cannot stand like this</source>
        <translation>لا يمكن أن تبقى الحدود هكذا</translation>
    </message>
    <message>
        <source>Zone, outline being edited</source>
        <translation>منطقة، حدودها قيد التعديل</translation>
    </message>
    <message>
        <source>The figures are those of the last outline that could stand; letting go returns to it.</source>
        <translation>الأرقام تخص آخر حدود صالحة؛ وإفلات الزر يعيد إليها.</translation>
    </message>
    <message>
        <source>The outline went back to the last one that could stand.</source>
        <translation>عادت الحدود إلى آخر وضع صالح.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>أي منطقة</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>not contested</source>
        <translation>غير متنازع عليها</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 نسمة</translation>
    </message>
    <message>
        <source>No place is cut off.</source>
        <translation>لا مكان معزول.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cut off</source>
        <translation>
            <numerusform>لا مكان معزول</numerusform>
            <numerusform>مكان واحد معزول</numerusform>
            <numerusform>مكانان معزولان</numerusform>
            <numerusform>%n أماكن معزولة</numerusform>
            <numerusform>%n مكاناً معزولاً</numerusform>
            <numerusform>%n مكان معزول</numerusform>
        </translation>
    </message>
    <message>
        <source>exposure %1</source>
        <translation>التعرّض %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cut off; %1 people known to live there.</source>
        <translation>
            <numerusform>لا مكان معزول؛ يسكنها %1 نسمة معروفة.</numerusform>
            <numerusform>مكان واحد معزول؛ يسكنه %1 نسمة معروفة.</numerusform>
            <numerusform>مكانان معزولان؛ يسكنهما %1 نسمة معروفة.</numerusform>
            <numerusform>%n أماكن معزولة؛ يسكنها %1 نسمة معروفة.</numerusform>
            <numerusform>%n مكاناً معزولاً؛ يسكنها %1 نسمة معروفة.</numerusform>
            <numerusform>%n مكان معزول؛ يسكنها %1 نسمة معروفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without an open way.</source>
        <translation>
            <numerusform>لا مكان آخر بلا طريق مفتوح.</numerusform>
            <numerusform>ومكان آخر بلا طريق مفتوح.</numerusform>
            <numerusform>ومكانان آخران بلا طريق مفتوح.</numerusform>
            <numerusform>و%n أماكن أخرى بلا طريق مفتوح.</numerusform>
            <numerusform>و%n مكاناً آخر بلا طريق مفتوح.</numerusform>
            <numerusform>و%n مكان آخر بلا طريق مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>status, date</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>Rule %1: %2.</source>
        <translation>القاعدة %1: %2.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Lapsed on %1; the rule table decides again.</source>
        <translation>انتهى في %1؛ يعود القرار إلى جدول القواعد.</translation>
    </message>
    <message>
        <source>Along the leg</source>
        <translation>على طول المقطع</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>ثقيلة جداً</translation>
    </message>
    <message>
        <source>does not go here</source>
        <translation>لا تسير هنا</translation>
    </message>
    <message>
        <source>not in the rains</source>
        <translation>ليس في موسم الأمطار</translation>
    </message>
    <message>
        <source>only in the rains</source>
        <translation>في موسم الأمطار فقط</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>لا مرور</translation>
    </message>
    <message>
        <source>in the dry season %1</source>
        <translation>في موسم الجفاف %1</translation>
    </message>
    <message>
        <source>in the rains %1</source>
        <translation>في موسم الأمطار %1</translation>
    </message>
    <message>
        <source>%1 l per 100 km</source>
        <translation>%1 لتر لكل 100 كم</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>all year</source>
        <translation>طوال السنة</translation>
    </message>
    <message>
        <source>Known how</source>
        <translation>مصدر المسار</translation>
    </message>
    <message>
        <source>Speeds by vehicle</source>
        <translation>السرعات حسب المركبة</translation>
    </message>
    <message>
        <source>Last road standing for</source>
        <translation>آخر طريق سالك إلى</translation>
    </message>
    <message>
        <source>Coming from %1: cut near %2, %3 on</source>
        <comment>places, distance</comment>
        <translation>قدوماً من %1: مقطوع قرب %2، بعد %3</translation>
    </message>
    <message>
        <source>Where it is cut</source>
        <translation>مواضع القطع</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>مهدد</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعرّض</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>المؤشر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut off since %1 · day %2</source>
        <translation>معزول منذ %1 · اليوم %2</translation>
    </message>
    <message>
        <source>No way from any supply entry that is not cut.</source>
        <translation>لا طريق غير مقطوع من أي مدخل إمداد.</translation>
    </message>
    <message>
        <source>Last way closed: %1.</source>
        <translation>آخر طريق أُغلق: %1.</translation>
    </message>
    <message>
        <source>No open way</source>
        <translation>بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>No open way since %1 · day %2</source>
        <translation>بلا طريق مفتوح منذ %1 · اليوم %2</translation>
    </message>
    <message>
        <source>Every way from a supply entry is at risk.</source>
        <translation>كل طريق من مدخل إمداد مهدد.</translation>
    </message>
    <message>
        <source>Last open way lost: %1.</source>
        <translation>آخر طريق مفتوح فُقد: %1.</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>منذ البداية</translation>
    </message>
    <message>
        <source>last closed: %1</source>
        <translation>آخر ما أُغلق: %1</translation>
    </message>
    <message>
        <source>Without any way</source>
        <translation>بلا أي طريق</translation>
    </message>
    <message>
        <source>Without an open way</source>
        <translation>بلا طريق مفتوح</translation>
    </message>
    <message>
        <source>Hangs on one road</source>
        <translation>يعتمد على طريق واحد</translation>
    </message>
    <message>
        <source>Hangs on each of these roads</source>
        <translation>يعتمد على كل من هذه الطرق</translation>
    </message>
    <message numerus="yes">
        <source>Cut off by losing %n road(s)</source>
        <translation>
            <numerusform>يُعزل بفقدان %n طرق</numerusform>
            <numerusform>يُعزل بفقدان طريق واحد</numerusform>
            <numerusform>يُعزل بفقدان طريقين</numerusform>
            <numerusform>يُعزل بفقدان %n طرق</numerusform>
            <numerusform>يُعزل بفقدان %n طريقاً</numerusform>
            <numerusform>يُعزل بفقدان %n طريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Supply entry</source>
        <translation>مدخل إمداد</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>يوفّر</translation>
    </message>
    <message numerus="yes">
        <source>Reaches %n place(s)</source>
        <translation>
            <numerusform>لا يصل إلى أي مكان</numerusform>
            <numerusform>يصل إلى مكان واحد</numerusform>
            <numerusform>يصل إلى مكانين</numerusform>
            <numerusform>يصل إلى %n أماكن</numerusform>
            <numerusform>يصل إلى %n مكاناً</numerusform>
            <numerusform>يصل إلى %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>in peacetime %1</source>
        <translation>في السلم %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>يتوقف عند %1</translation>
    </message>
    <message>
        <source>open way</source>
        <translation>طريق مفتوح</translation>
    </message>
    <message>
        <source>only at risk</source>
        <translation>طريق مهدد فقط</translation>
    </message>
    <message>
        <source>no way</source>
        <translation>لا طريق</translation>
    </message>
    <message>
        <source>Supply entries</source>
        <translation>مداخل الإمداد</translation>
    </message>
    <message>
        <source>By goods and vehicle</source>
        <translation>حسب البضائع والمركبة</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>vehicle, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access calendar</source>
        <translation>تقويم الوصول</translation>
    </message>
    <message>
        <source>Last roads standing</source>
        <translation>آخر الطرق السالكة</translation>
    </message>
    <message>
        <source>people who hang on it</source>
        <comment>heading of figures</comment>
        <translation>السكان المعتمدون عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n without a count</source>
        <translation>
            <numerusform>لا مكان بلا إحصاء</numerusform>
            <numerusform>واحد بلا إحصاء</numerusform>
            <numerusform>اثنان بلا إحصاء</numerusform>
            <numerusform>%n بلا إحصاء</numerusform>
            <numerusform>%n بلا إحصاء</numerusform>
            <numerusform>%n بلا إحصاء</numerusform>
        </translation>
    </message>
    <message>
        <source>No place hangs on one road alone.</source>
        <translation>لا مكان يعتمد على طريق واحد فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n more roads</source>
        <translation>
            <numerusform>لا طرق أخرى</numerusform>
            <numerusform>طريق آخر</numerusform>
            <numerusform>طريقان آخران</numerusform>
            <numerusform>%n طرق أخرى</numerusform>
            <numerusform>%n طريقاً آخر</numerusform>
            <numerusform>%n طريق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule table</source>
        <translation>جدول القواعد</translation>
    </message>
    <message>
        <source>read from the top</source>
        <translation>يُقرأ من الأعلى</translation>
    </message>
    <message>
        <source>To change the rules, edit this file and open the dossier again: %1</source>
        <translation>لتغيير القواعد حرّر هذا الملف ثم افتح الملف من جديد: %1</translation>
    </message>
    <message>
        <source>The rules are in the dossier&apos;s table of rules: %1</source>
        <translation>القواعد في جدول القواعد داخل الملف: %1</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>طرق الإمداد</translation>
    </message>
    <message>
        <source>people along it</source>
        <comment>heading of figures</comment>
        <translation>السكان على امتدادها</translation>
    </message>
    <message>
        <source>impassable</source>
        <translation>غير سالك</translation>
    </message>
    <message>
        <source>Not every leg carries this cargo now.</source>
        <translation>لا تتحمل كل المقاطع هذه الحمولة الآن.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>people</source>
        <comment>heading of figures</comment>
        <translation>السكان</translation>
    </message>
    <message>
        <source>people reached</source>
        <comment>heading of figures</comment>
        <translation>السكان الذين تصلهم</translation>
    </message>
    <message>
        <source>reaches %1 of %2 places</source>
        <translation>تصل إلى %1 من %2 أماكن</translation>
    </message>
    <message>
        <source>No entry gives these goods.</source>
        <translation>لا مدخل يوفّر هذه البضائع.</translation>
    </message>
    <message>
        <source>Coming from %1: cut at once</source>
        <comment>place</comment>
        <translation>قدوماً من %1: مقطوع من البداية</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) within %1 in the last %2, weighted by kind and age; claims count half. Exposure never changes the status.</source>
        <translation>
            <numerusform>لا حوادث ضمن %1 خلال آخر %2.</numerusform>
            <numerusform>حادث واحد ضمن %1 خلال آخر %2، موزون بنوعه وقِدمه، وللادعاءات نصف الوزن. ولا يغيّر التعرّض الحالة أبداً.</numerusform>
            <numerusform>حادثان ضمن %1 خلال آخر %2، موزونان بالنوع والقِدم، وللادعاءات نصف الوزن. ولا يغيّر التعرّض الحالة أبداً.</numerusform>
            <numerusform>%n حوادث ضمن %1 خلال آخر %2، موزونة بالنوع والقِدم، وللادعاءات نصف الوزن. ولا يغيّر التعرّض الحالة أبداً.</numerusform>
            <numerusform>%n حادثاً ضمن %1 خلال آخر %2، موزونة بالنوع والقِدم، وللادعاءات نصف الوزن. ولا يغيّر التعرّض الحالة أبداً.</numerusform>
            <numerusform>%n حادث ضمن %1 خلال آخر %2، موزونة بالنوع والقِدم، وللادعاءات نصف الوزن. ولا يغيّر التعرّض الحالة أبداً.</numerusform>
        </translation>
    </message>
    <message>
        <source>km %1</source>
        <comment>on a strip map</comment>
        <translation>كم %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between an actor and its zone</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>leg, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: ended</source>
        <comment>zone</comment>
        <translation>%1: انتهت</translation>
    </message>
    <message>
        <source>%1: moved by %2</source>
        <comment>zone, distance</comment>
        <translation>%1: نُقلت مسافة %2</translation>
    </message>
    <message>
        <source>%1: outline changed, %2</source>
        <comment>zone, ground</comment>
        <translation>%1: تغيّرت حدودها، %2</translation>
    </message>
    <message>
        <source>New zone: %1, %2, %3</source>
        <comment>actor, type, ground</comment>
        <translation>منطقة جديدة: %1، %2، %3</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>moment</comment>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>Routes and roads</source>
        <translation>المسارات والطرق</translation>
    </message>
    <message>
        <source>Goods and vehicles</source>
        <translation>البضائع والمركبات</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) cut off</source>
        <translation>
            <numerusform>لا مكان معزولاً إضافياً</numerusform>
            <numerusform>مكان معزول إضافي واحد</numerusform>
            <numerusform>مكانان معزولان إضافيان</numerusform>
            <numerusform>%n أماكن معزولة إضافية</numerusform>
            <numerusform>%n مكاناً معزولاً إضافياً</numerusform>
            <numerusform>%n مكان معزول إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) reachable again</source>
        <translation>
            <numerusform>لا مكان عاد الوصول إليه</numerusform>
            <numerusform>مكان واحد عاد الوصول إليه</numerusform>
            <numerusform>مكانان عاد الوصول إليهما</numerusform>
            <numerusform>%n أماكن عاد الوصول إليها</numerusform>
            <numerusform>%n مكاناً عاد الوصول إليها</numerusform>
            <numerusform>%n مكان عاد الوصول إليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more route(s) cut</source>
        <translation>
            <numerusform>لا مسار مقطوعاً إضافياً</numerusform>
            <numerusform>مسار مقطوع إضافي واحد</numerusform>
            <numerusform>مساران مقطوعان إضافيان</numerusform>
            <numerusform>%n مسارات مقطوعة إضافية</numerusform>
            <numerusform>%n مساراً مقطوعاً إضافياً</numerusform>
            <numerusform>%n مسار مقطوع إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) no longer cut</source>
        <translation>
            <numerusform>لا مسار لم يعد مقطوعاً</numerusform>
            <numerusform>مسار واحد لم يعد مقطوعاً</numerusform>
            <numerusform>مساران لم يعودا مقطوعين</numerusform>
            <numerusform>%n مسارات لم تعد مقطوعة</numerusform>
            <numerusform>%n مساراً لم تعد مقطوعة</numerusform>
            <numerusform>%n مسار لم تعد مقطوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last moment</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>reported %1: in time</source>
        <comment>date</comment>
        <translation>أُبلغ عنها في %1: في الموعد</translation>
    </message>
    <message>
        <source>reported %1: early</source>
        <comment>date</comment>
        <translation>أُبلغ عنها في %1: قبل الموعد</translation>
    </message>
    <message>
        <source>reported %1: late by %2</source>
        <comment>date, duration</comment>
        <translation>أُبلغ عنها في %1: متأخرة %2</translation>
    </message>
    <message>
        <source>overdue by %1, not reported</source>
        <comment>duration</comment>
        <translation>متأخرة %1 ولم يُبلغ عنها</translation>
    </message>
    <message>
        <source>passed, not reported here</source>
        <translation>مرّت ولم يُبلغ عنها هنا</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>late by %1</source>
        <comment>duration</comment>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <comment>duration</comment>
        <translation>متأخرة عن موعدها %1</translation>
    </message>
    <message>
        <source>arrived, late by %1</source>
        <comment>duration</comment>
        <translation>وصلت متأخرة %1</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>not departed yet</source>
        <translation>لم تغادر بعد</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a convoy</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last reported at %1 on %2.</source>
        <comment>place, date</comment>
        <translation>آخر بلاغ في %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>There is no clock: %1</source>
        <translation>لا ساعة: %1</translation>
    </message>
    <message>
        <source>Expected at %1</source>
        <comment>place</comment>
        <translation>المتوقع في %1</translation>
    </message>
    <message>
        <source>Convoy clock: from the highest to the lowest speeds</source>
        <translation>ساعة القافلة: من أعلى السرعات إلى أدناها</translation>
    </message>
    <message>
        <source>Convoy</source>
        <translation>قافلة</translation>
    </message>
    <message>
        <source>departs %1</source>
        <comment>date</comment>
        <translation>تغادر %1</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>طريقها</translation>
    </message>
    <message>
        <source>Convoys</source>
        <translation>القوافل</translation>
    </message>
    <message>
        <source>no clock</source>
        <comment>of a convoy</comment>
        <translation>بلا ساعة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In peacetime</source>
        <translation>في زمن السلم</translation>
    </message>
    <message>
        <source>Other way %1</source>
        <comment>number</comment>
        <translation>طريق آخر %1</translation>
    </message>
    <message>
        <source>Way now, as in peacetime</source>
        <translation>الطريق الآن، كما في زمن السلم</translation>
    </message>
    <message>
        <source>Way now</source>
        <translation>الطريق الآن</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>which way, place</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>start and end of a leg</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, window</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No clock: %1 cannot be passed when the convoy departs.</source>
        <comment>leg</comment>
        <translation>لا ساعة: لا يمكن عبور %1 عند مغادرة القافلة.</translation>
    </message>
    <message>
        <source>No clock: choose a vehicle, or type its speeds.</source>
        <translation>لا ساعة: اختر مركبة أو اكتب سرعاتها.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>place, window</comment>
        <translation>في %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>convoy, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From its last report on: %1</source>
        <comment>window</comment>
        <translation>انطلاقًا من آخر بلاغ: %1</translation>
    </message>
    <message>
        <source>Not on this way: reports from %1.</source>
        <comment>places</comment>
        <translation>ليست على هذا الطريق: بلاغات من %1.</translation>
    </message>
    <message>
        <source>No way from any supply entry to %1</source>
        <comment>place</comment>
        <translation>لا طريق من أي مدخل إمداد إلى %1</translation>
    </message>
    <message>
        <source>No way from %1 to %2</source>
        <comment>places</comment>
        <translation>لا طريق من %1 إلى %2</translation>
    </message>
    <message>
        <source>that is open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>that is not cut</source>
        <translation>غير مقطوع</translation>
    </message>
    <message>
        <source>without zones of %1</source>
        <comment>actors</comment>
        <translation>بلا مناطق %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>no way, cargo</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>actor, kind of zone, grade</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>nothing that carries this passes now</source>
        <translation>لا شيء مما ينقل هذا يعبر حاليًا</translation>
    </message>
    <message>
        <source>a zone to be avoided: %1</source>
        <comment>actor and zone</comment>
        <translation>منطقة يجب تجنبها: %1</translation>
    </message>
    <message>
        <source>%1 by the analyst’s word: %2</source>
        <comment>status, reason</comment>
        <translation>%1 برأي المحلل: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>status, actor and zone</comment>
        <translation>%1 بسبب %2</translation>
    </message>
    <message>
        <source>No road joins them, whatever stands there.</source>
        <translation>لا طريق يصل بينهما مهما كان عليه.</translation>
    </message>
    <message>
        <source>No road that carries this joins them, whatever stands there.</source>
        <translation>لا طريق صالحًا لهذه الحمولة يصل بينهما مهما كان عليه.</translation>
    </message>
    <message>
        <source>The way of peacetime is blocked first at km %1, near %2: %3.</source>
        <comment>number, place, reason</comment>
        <translation>يُسد طريق زمن السلم أولًا عند الكيلومتر %1، قرب %2: %3.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>signed number</comment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>signed number</comment>
        <translation>%1 ساعة</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <comment>signed numbers</comment>
        <translation>%1 إلى %2 ساعة</translation>
    </message>
    <message>
        <source>%1 l</source>
        <comment>signed number, litres</comment>
        <translation>%1 لتر</translation>
    </message>
    <message>
        <source>%1 against peacetime</source>
        <comment>differences</comment>
        <translation>%1 مقارنة بزمن السلم</translation>
    </message>
    <message>
        <source>Nearest entry to %1</source>
        <comment>place</comment>
        <translation>من أقرب مدخل إلى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, moment</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Road on no route</source>
        <translation>طريق خارج المسارات</translation>
    </message>
    <message>
        <source>It begins where it ends.</source>
        <translation>يبدأ حيث ينتهي.</translation>
    </message>
    <message>
        <source>Published length</source>
        <translation>الطول المنشور</translation>
    </message>
    <message>
        <source>Figures are of the drawn line, %1: a lower bound.</source>
        <translation>الأرقام محسوبة على الخط المرسوم، %1: وهو حد أدنى.</translation>
    </message>
    <message>
        <source>Figures are of the drawn line, %1.</source>
        <translation>الأرقام محسوبة على الخط المرسوم، %1.</translation>
    </message>
    <message>
        <source>%1, published %2</source>
        <comment>lengths of a leg</comment>
        <translation>%1، والمنشور %2</translation>
    </message>
    <message>
        <source>%1 cannot follow there: its outline would cross itself or lose its ground</source>
        <translation>لا يمكن لمنطقة %1 أن تتبع إلى هناك: ستتقاطع حدودها مع نفسها أو تفقد أرضها</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 م²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 كم²</translation>
    </message>
    <message>
        <source>Narrow overlap</source>
        <translation>تداخل ضيق</translation>
    </message>
    <message>
        <source>Left out of the figures until it is decided</source>
        <translation>مستبعد من الأرقام إلى حين البت فيه</translation>
    </message>
    <message>
        <source>Up to %1 m wide, where a hand can draw to %2 m: one border drawn twice, or contested ground?</source>
        <translation>عرضه يصل إلى %1 م، ودقة الرسم باليد %2 م: أهو حد واحد رُسم مرتين أم أرض متنازع عليها؟</translation>
    </message>
    <message>
        <source>The two zones</source>
        <translation>المنطقتان</translation>
    </message>
    <message numerus="yes">
        <source>%n strip(s)</source>
        <translation>
            <numerusform>%n شريط</numerusform>
            <numerusform>شريط واحد (%n)</numerusform>
            <numerusform>شريطان (%n)</numerusform>
            <numerusform>%n أشرطة</numerusform>
            <numerusform>%n شريطاً</numerusform>
            <numerusform>%n شريط</numerusform>
        </translation>
    </message>
</context>
</TS>
