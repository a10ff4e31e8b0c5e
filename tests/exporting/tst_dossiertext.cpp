// What a reader copies or searches is what was written: the characters out of pdftotext.
#include "dossier.h"
#include "pdfreading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArticles = 30;

// No two alike, so that one can't stand for another.
QStringList sentences(const QString &pattern, int article)
{
    QStringList all;
    for (int i = 0; i < 40; ++i)
        all.append(pattern.arg(article * 100 + i));
    return all;
}

// Without white space, which lines are broken at, and the marks that are no letters: of parted words,
// and those that pdftotext puts around what reads from right to left.
QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept += c;
    }
    return kept;
}

// The text between header and footer.
QString columnText(const QString &file)
{
    const auto output = outputOf(u"pdftotext"_s, {u"-x"_s, u"0"_s, u"-y"_s, u"80"_s, u"-W"_s,
                                                  u"600"_s, u"-H"_s, u"680"_s, file, u"-"_s});
    return QString::fromUtf8(output.value_or(QByteArray()));
}

} // namespace

class TestDossierText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersComeOut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<double>("least");
        QTest::newRow("Spanish") << u"es"_s
                                 << u"En la reunión %1, «¿quién decidirá mañana?», preguntó la "
                                    "señora Núñez; eficacia, afición y autogestión. "_s
                                 << 0.999;
        QTest::newRow("French") << u"fr"_s
                                << u"L’assemblée nº %1 des ouvrières jugea « l’œuvre commune » "
                                   "suffisante : où l’affaire échoua, çà et là, naïveté. "_s
                                << 0.999;
        QTest::newRow("Chinese") << u"zh"_s
                                 << u"第%1次工人大会讨论了生产什么、为谁生产，合作社的成员共同决定"
                                    "工资、工时和投资。"_s
                                 << 0.999;
        // Right to left, and its figure is reported; it may not get worse than this.
        QTest::newRow("Arabic") << u"ar"_s
                                << u"اجتمع العمال في المصنع رقم %1 وقرروا ما ينتجون ولمن ينتجون. "_s
                                << 0.0;
    }

    void charactersComeOut()
    {
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
        QFETCH(QString, language);
        QFETCH(QString, pattern);
        QFETCH(double, least);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.pdf"_s);
        DossierSetup setup{.words = {.title = u"Dossier"_s, .language = language}};
        const auto written =
            writeDossier(file, setup, kArticles, [&](qsizetype index) -> Result<DossierArticle> {
                DossierArticle dossier;
                dossier.article.title = u"T%1"_s.arg(index);
                dossier.article.lang = language;
                dossier.article.body = sentences(pattern, int(index)).join(QString());
                return dossier;
            });
        QVERIFY(written);
        const QString text = letters(columnText(file));
        qsizetype all = 0;
        qsizetype found = 0;
        qsizetype at = 0;
        for (int article = 0; article < kArticles; ++article) {
            for (const QString &sentence : sentences(pattern, article)) {
                const QString wanted = letters(sentence);
                all += wanted.size();
                const qsizetype place = text.indexOf(wanted, at);
                if (place < 0)
                    continue;
                found += wanted.size();
                at = place + wanted.size();
            }
        }
        const double share = double(found) / double(all);
        qInfo("%s: %.3f %% of %lld characters, in reading order", QTest::currentDataTag(),
              100 * share, static_cast<long long>(all));
        QVERIFY(share >= least);
    }
};

QTEST_GUILESS_MAIN(TestDossierText)
#include "tst_dossiertext.moc"
