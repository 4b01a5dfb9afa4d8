// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// The translations beside the sources: nothing is missing, nothing is broken.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTextHidesInAMacro();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void placeholdersAreKept_data();
    void placeholdersAreKept();
    void pluralsHaveTheirForms_data();
    void pluralsHaveTheirForms();
    void formsAreFoundAtRunTime();

private:
    struct Entry
    {
        QString context;
        QString source;
        bool isPlural = false;
        bool isFinished = false;
        QStringList forms;
    };
    static QList<Entry> read(const QString &path);
    static QString fileOf(const QString &language);
    static void addLanguages();
    static QStringList placeholders(const QString &text);

    QSet<QString> m_wanted; ///< context and source of every text in the sources
};

namespace {

const QString Folder = QStringLiteral(TRANSLATIONS_DIR);

/// As Qt counts them.
int formCount(const QString &language)
{
    return language == u"ar" ? 6 : 2;
}

} // namespace

QString TestTranslations::fileOf(const QString &language)
{
    return QDir(Folder).filePath(QStringLiteral("anteroom_%1.ts").arg(language));
}

QList<TestTranslations::Entry> TestTranslations::read(const QString &path)
{
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            entries.append(entry);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entry = Entry();
            entry.context = context;
            entry.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!entry.isPlural)
                entry.forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            entry.forms.append(xml.readElementText());
        }
    }
    return entries;
}

/// lupdate does not look into macros of ours: texts within them would never be translated.
void TestTranslations::noTextHidesInAMacro()
{
    static const QRegularExpression hidden(QStringLiteral("#define[^\\n]*QT_(TRANSLATE|TR)_NOOP"));
    QDirIterator sources(QDir(Folder).filePath(QStringLiteral("../gui")),
                         {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    QVERIFY(sources.hasNext());
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!hidden.match(QString::fromUtf8(file.readAll())).hasMatch(),
                 qPrintable(file.fileName()));
    }
}

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "fr", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

QStringList TestTranslations::placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n|L\\d)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

void TestTranslations::initTestCase()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sources.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QDir(Folder).filePath(QStringLiteral("..")));
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("gui"),
                   QStringLiteral("-ts"), path});
    QVERIFY(lupdate.waitForFinished());
    const QList<Entry> entries = read(path);
    QVERIFY(entries.size() > 500);
    for (const Entry &entry : entries)
        m_wanted.insert(entry.context + u'\n' + entry.source);
}

void TestTranslations::everyTextIsThere_data()
{
    addLanguages();
}

void TestTranslations::everyTextIsThere()
{
    QFETCH(QString, language);
    QSet<QString> missing = m_wanted;
    const QList<Entry> entries = read(fileOf(language));
    for (const Entry &entry : entries) {
        const bool isEmpty = entry.forms.isEmpty() || entry.forms.first().isEmpty();
        QVERIFY2(entry.isFinished && !isEmpty, qPrintable(entry.source));
        missing.remove(entry.context + u'\n' + entry.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u'|')));
}

void TestTranslations::placeholdersAreKept_data()
{
    addLanguages();
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, language);
    const QList<Entry> entries = read(fileOf(language));
    for (const Entry &entry : entries) {
        const QStringList wanted = placeholders(entry.source);
        for (const QString &form : entry.forms) {
            QStringList there = placeholders(form);
            if (entry.isPlural && !there.contains(QStringLiteral("%n")))
                there.prepend(QStringLiteral("%n")); // a word says the number
            there.sort();
            QVERIFY2(there == wanted, qPrintable(entry.source + QStringLiteral(" → ") + form));
            QVERIFY2(!form.contains(u'<'), qPrintable(form));
        }
    }
}

void TestTranslations::pluralsHaveTheirForms_data()
{
    addLanguages();
    QTest::newRow("en") << QStringLiteral("en");
}

void TestTranslations::pluralsHaveTheirForms()
{
    QFETCH(QString, language);
    int count = 0;
    const QList<Entry> entries = read(fileOf(language));
    for (const Entry &entry : entries) {
        if (!entry.isPlural)
            continue;
        ++count;
        QVERIFY2(entry.isFinished, qPrintable(entry.source));
        QVERIFY2(entry.forms.size() == formCount(language), qPrintable(entry.source));
    }
    QVERIFY(count > 20);
}

/// The contexts are those that tr() asks for.
void TestTranslations::formsAreFoundAtRunTime()
{
    QTemporaryDir directory;
    const QString compiled = directory.filePath(QStringLiteral("de.qm"));
    QProcess lrelease;
    lrelease.start(
        QStringLiteral(LRELEASE),
        {QStringLiteral("-silent"), fileOf(QStringLiteral("de")), QStringLiteral("-qm"), compiled});
    QVERIFY(lrelease.waitForFinished());
    QTranslator translator;
    QVERIFY(translator.load(compiled));
    const char *context = "anteroom::gui::WaitingAlert";
    const char *source = "%n patients are waiting";
    const QString one = translator.translate(context, source, nullptr, 1);
    const QString many = translator.translate(context, source, nullptr, 3);
    QVERIFY(!one.isEmpty() && !many.isEmpty());
    QVERIFY(one != many);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
