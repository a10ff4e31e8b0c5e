#include "dossier.h"
#include "pdfreading.h"
#include "randomarticle.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

DossierSetup usual()
{
    return {.words = {.title = u"Dossier"_s,
                      .language = u"en"_s,
                      .contents = u"Contents"_s,
                      .notes = u"Notes"_s,
                      .source = u"Source"_s,
                      .noDate = u"No date"_s,
                      .page = u"Page %1 of %2"_s},
            .created = QDateTime(QDate(2024, 5, 3), QTime(12, 0), QTimeZone::UTC)};
}

Result<DossierArticle> plainArticle(qsizetype index)
{
    DossierArticle dossier;
    dossier.article.title = u"Article %1"_s.arg(index);
    dossier.article.summary = u"Some text. "_s.repeated(100);
    return dossier;
}

// Every string of an article is this one.
DossierArticle allOf(const QString &text)
{
    DossierArticle dossier;
    Article &article = dossier.article;
    article.title = article.summary = article.body = article.url = article.doi = text;
    article.lang = text.left(20);
    article.persons = {{.name = text}, {.family = text, .given = text}};
    article.sources = article.tags = {text, text};
    article.topics = {{.name = text}};
    dossier.date = text;
    dossier.countries = {text};
    dossier.notes = {text};
    dossier.highlights = {
        {.kept = {.anchor = {.quote = text}, .comment = text}, .place = TextRange{0, text.size()}}};
    return dossier;
}

} // namespace

class TestDossierSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anyTextMakesASoundFile_data();
    void anyTextMakesASoundFile()
    {
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
        QFETCH(QString, text);
        DossierSetup hostile = usual();
        hostile.options = {.title = text, .author = text, .introduction = text};
        hostile.options.group = DossierGrouping::Tag;
        hostile.keywords = {text, text};
        const QString word = text.left(200);
        hostile.words = {text, text, {text, text}, text, text, word, word, word, word, word, word,
                         word, word, word,         word, word, word, word, word, word, word};
        const auto written = writeDossier(file(), hostile, 2, [&](qsizetype index) {
            return index == 0 ? allOf(text) : *plainArticle(index);
        });
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file()}).has_value());
        QVERIFY(pdfText(file()).contains(u"Some text."_s));
        for (const PdfLink &link : PdfObjects(file()).links())
            QVERIFY(link.address.isEmpty() || link.address.startsWith(u"http"_s));
    }

    void tenThousandHostileStringsMakeASoundFile()
    {
        QRandomGenerator random(3);
        int strings = 0;
        const auto next = [&](int longest) {
            ++strings;
            return hostileText(random, random.bounded(longest));
        };
        // Sanitisers take an order of magnitude longer, and look at each string harder.
#if defined(__has_feature) && __has_feature(address_sanitizer)
        constexpr int articles = 80;
        constexpr int least = 1'000;
#else
        constexpr int articles = 600;
        constexpr int least = 10'000;
#endif
        const auto written = writeDossier(file(), usual(), articles, [&](qsizetype) {
            DossierArticle dossier = allOf(next(30));
            Article &article = dossier.article;
            article.title = next(120);
            article.summary = next(80);
            article.body = next(120);
            article.lang = next(12);
            article.url = u"https://a.org/"_s + next(40);
            article.doi = next(40);
            article.persons = {{.name = next(60)}, {.family = next(30), .given = next(30)}};
            article.sources = {next(30)};
            article.topics = {{.name = next(60)}};
            article.tags = {next(20), next(20)};
            dossier.countries = {next(30)};
            dossier.notes = {u"[a]("_s + next(20) + u") "_s + next(60) + u"\n\n|a|b|\n|-|-|\n|"_s +
                             next(30) + u"|"_s + next(30) + u"|\n\n```sh\n"_s + next(60)};
            return dossier;
        });
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
        QVERIFY(strings >= least);
        if (canReadPdf())
            QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file()}).has_value());
    }

    void cancelLeavesNothing_data()
    {
        QTest::addColumn<int>("steps"); // after so many steps
        QTest::newRow("at once") << 0;
        QTest::newRow("while counting") << 50;
        QTest::newRow("while painting") << 250;
        QTest::newRow("at the end") << 400;
    }

    void cancelLeavesNothing()
    {
        QFETCH(int, steps);
        qint64 done = 0;
        DossierWatch watch;
        watch.progressed = [&](qint64 now, qint64 total) {
            QVERIFY(now >= done);
            QCOMPARE(total, 400);
            done = now;
        };
        watch.isStopped = [&] { return done >= steps; };
        const auto written = writeDossier(file(), usual(), 200, plainArticle, watch);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(done < steps + 50); // at most a batch more
        QVERIFY(leftInFolder().isEmpty());
    }

    void anErrorOfTheSupplierIsHandedOnAndLeavesNothing()
    {
        const auto supply = [](qsizetype index) -> Result<DossierArticle> {
            if (index == 40)
                return std::unexpected(Error{.code = ErrorCode::LibraryDamaged});
            return plainArticle(index);
        };
        const auto written = writeDossier(file(), usual(), 50, supply);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, ErrorCode::LibraryDamaged);
        QVERIFY(leftInFolder().isEmpty());
    }

    void articlesAreAskedForOnceAndInOrder()
    {
        QList<qsizetype> asked;
        const auto supply = [&](qsizetype index) {
            asked.append(index);
            return plainArticle(index);
        };
        QVERIFY(writeDossier(file(), usual(), 90, supply).has_value());
        QList<qsizetype> expected(90);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(asked, expected);
    }

    void aFailureLeavesTheOldFile()
    {
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const DossierWatch stopped{.progressed = {}, .isStopped = [] { return true; }};
        QVERIFY(!writeDossier(file(), usual(), 9, plainArticle, stopped).has_value());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
    }

    void whereItCannotBeWrittenItSaysWhy()
    {
        const auto codeOf = [](const QString &path) {
            const auto written = writeDossier(path, usual(), 1, plainArticle);
            return written ? std::optional<ErrorCode>() : written.error().code;
        };
        QCOMPARE(codeOf(m_folder->filePath(u"no/such/a.pdf"_s)), ErrorCode::FileNotFound);
        QCOMPARE(codeOf(m_folder->path()), ErrorCode::FileUnreadable);
        // The rights of a folder do not bind root; those of /sys do.
        const bool isRoot = ::geteuid() == 0;
        const QString locked = isRoot ? u"/sys/kernel"_s : m_folder->filePath(u"locked"_s);
        if (!isRoot) {
            QVERIFY(QDir().mkdir(locked));
            QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
        }
        QCOMPARE(codeOf(locked + u"/a.pdf"_s), ErrorCode::ReadOnly);
        if (!isRoot)
            QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    // A limit on the size of files fails a write as a full disk does.
    void aFullDiskLeavesNothing()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        for (const rlim_t bytes : {rlim_t(3'000), rlim_t(20'000)}) {
            rlimit limit = before;
            limit.rlim_cur = bytes;
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
            const auto written = writeDossier(file(), usual(), 4, plainArticle);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
            QVERIFY(!written.has_value());
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
            QVERIFY(leftInFolder().isEmpty());
        }
    }

    void aDossierOfNothingIsItsCover()
    {
        const auto written = writeDossier(file(), usual(), 0, plainArticle);
        QVERIFY(written.has_value());
        QCOMPARE(*written, (DossierSummary{.pages = 1, .articles = 0}));
    }

private:
    QString file() const { return m_folder->filePath(u"dossier.pdf"_s); }
    QStringList leftInFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDossierSafety::anyTextMakesASoundFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("white space") << u" \n\t\r\n "_s;
    QTest::newRow("control characters") << u"a\u0000b\u0001\u001b[31m\u007f\u0085c"_s;
    QTest::newRow("lone surrogates") << u"a"_s + QChar(0xd800) + u'b' + QChar(0xdc00);
    QTest::newRow("syntax of PDF")
        << u") >> endobj stream /JS (app.alert(1)) % \\ <</S/JavaScript>>"_s;
    QTest::newRow("syntax of cairo") << u"' uri='javascript:alert(1)' dest='x\\"_s;
    QTest::newRow("markup of pango") << u"<b>&amp;</i><span foreground='x'>"_s;
    QTest::newRow("places of arg()") << u"%1 %2 %3 %99 %L1"_s;
    QTest::newRow("script as address") << u"javascript:alert(1)"_s;
    QTest::newRow("right to left") << u"قرر العمال إدارة المصنع 2021 (الطبعة الأولى) אסיפה"_s;
    QTest::newRow("overriding direction") << u"\u202eabc\u2066def\u202d"_s;
    QTest::newRow("chinese") << u"工厂由工人自己管理。"_s.repeated(30);
    QTest::newRow("emoji") << u"😀👩‍👩‍👧‍👦🏳️‍🌈🇻🇪"_s;
    QTest::newRow("private use") << u"\ue000\uf8ff\U000f0000\U0010fffd"_s;
    QTest::newRow("marks upon marks") << u"z"_s + QString(2000, QChar(0x0337));
    QTest::newRow("zero width only") << u"\u200b\u200d\u2060\u00ad"_s;
    QTest::newRow("a word of 10,000 letters") << u"x"_s.repeated(10'000);
    QTest::newRow("a title of 5,000 letters") << u"title "_s.repeated(833);
    QTest::newRow("10,000 lines") << u"a\n\n"_s.repeated(10'000);
    QTest::newRow("one megabyte") << u"All of it is one paragraph. "_s.repeated(37'500);
}

QTEST_GUILESS_MAIN(TestDossierSafety)
#include "tst_dossiersafety.moc"
