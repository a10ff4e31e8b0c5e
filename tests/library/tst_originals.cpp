#include "originals.h"

#include <QTest>

using namespace acervo;

class OriginalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsShownWithAllItsText()
    {
        ArticleRecord record;
        record.records.append(
            {.source = QStringLiteral("El Surco"),
             .file = QStringLiteral("/tmp/page.html"),
             .raw = QStringLiteral("<html><body><nav><a href=/>Inicio</a></nav><script>alert(1)"
                                   "</script><p onclick=x>El canal</p><img src=file:///etc/passwd>"
                                   "<footer>Contacto</footer></body></html>")});
        const QList<ArticleOriginal> originals = originalsOf(record);
        QCOMPARE(originals.size(), 1);
        QCOMPARE(originals.first().text, QStringLiteral("Inicio\n\nEl canal\n\nContacto"));
        QCOMPARE(originals.first().raw, record.records.first().raw);
    }

    void aRecordThatIsNoPageHasOnlyItsSource()
    {
        ArticleRecord record;
        record.records.append(
            {.source = {}, .file = QStringLiteral("a.txt"), .raw = QStringLiteral("Ruiz (2021).")});
        record.records.append({.source = {}, .file = QStringLiteral("b.jsonl"), .raw = {}});
        const QList<ArticleOriginal> originals = originalsOf(record);
        QCOMPARE(originals.size(), 1);
        QVERIFY(originals.first().text.isEmpty());
    }
};

QTEST_APPLESS_MAIN(OriginalsTest)
#include "tst_originals.moc"
