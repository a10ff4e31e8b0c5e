#include "dossiertheme.h"
#include "fontbook.h"
#include "typesetter.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestDossierTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsSixtyToSeventyFiveLetters_data()
    {
        QTest::addColumn<DossierLook>("look");
        QTest::addColumn<DossierTextSize>("size");
        for (const QString &look : dossierOptionValues(u"theme"_s)) {
            for (const QString &size : dossierOptionValues(u"size"_s)) {
                DossierOptions options;
                QVERIFY(setDossierOption(options, u"theme"_s, look));
                QVERIFY(setDossierOption(options, u"size"_s, size));
                QTest::addRow("%s, %s", qPrintable(look), qPrintable(size))
                    << options.theme << options.size;
            }
        }
    }
    void aLineHoldsSixtyToSeventyFiveLetters()
    {
        QFETCH(DossierLook, look);
        QFETCH(DossierTextSize, size);
        const DossierTheme theme = dossierTheme({.size = size, .theme = look});
        const QString text =
            u"The assembly met in the old mill and decided, after three nights of talk, what the "
            "looms would make this winter, for whom, and who would carry it to the coast. "_s;
        FontBook fonts;
        Typesetter typesetter(fonts);
        const auto lines = typesetter.set({{.text = text.repeated(20)}}, theme.text,
                                          {.width = theme.page.columnWidth});
        const double letters =
            static_cast<double>(20 * text.size()) / static_cast<double>(lines.size());
        QVERIFY2(letters >= 60 && letters <= 75, qPrintable(QString::number(letters)));
    }

    void theColumnStandsOnThePage()
    {
        for (const QString &paper : dossierOptionValues(u"paper"_s)) {
            for (const QString &margins : dossierOptionValues(u"margins"_s)) {
                DossierOptions options{.size = DossierTextSize::Large};
                QVERIFY(setDossierOption(options, u"paper"_s, paper));
                QVERIFY(setDossierOption(options, u"margins"_s, margins));
                const PageGeometry page = dossierTheme(options).page;
                QVERIFY(page.left >= 50);
                QVERIFY(page.left + page.columnWidth <= page.width - 50);
                QVERIFY(page.headerBaseline + 20 < page.top);
                QVERIFY(page.top + page.columnHeight < page.footerBaseline - 12);
                QVERIFY(page.footerBaseline < page.height - 20);
            }
        }
    }

    void marginsDiffer()
    {
        const auto width = [](DossierMargins margins) {
            return dossierTheme({.margins = margins}).page.columnWidth;
        };
        QVERIFY(width(DossierMargins::Narrow) > width(DossierMargins::Normal) + 50);
        QVERIFY(width(DossierMargins::Wide) < width(DossierMargins::Normal) - 30);
    }
};

QTEST_GUILESS_MAIN(TestDossierTheme)
#include "tst_dossiertheme.moc"
