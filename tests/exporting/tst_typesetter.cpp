#include "cleantext.h"
#include "fontbook.h"
#include "randomarticle.h"
#include "typesetter.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr double kWidth = 372;

QString textOf(const std::vector<LineBox> &lines)
{
    QByteArray text;
    for (const LineBox &line : lines) {
        for (const LinePart &part : line.parts) {
            // The runs of a line of mixed direction stand in the order of their places.
            for (const GlyphRun &run : part.runs)
                text += run.text;
        }
    }
    return QString::fromUtf8(text);
}

QString sorted(QString text)
{
    text.remove(u'\n');
    std::ranges::sort(text);
    return text;
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSetWholeAndInsideItsMeasure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"acción"_s;
        QTest::newRow("a paragraph") << u"The assembly met on Tuesday and voted. "_s.repeated(40);
        QTest::newRow("line ends") << u"one\ntwo\n\nthree"_s;
        QTest::newRow("arabic")
            << u"اجتمع العمال في المصنع وقرروا إدارة الإنتاج بأنفسهم "_s.repeated(9);
        QTest::newRow("mixed directions")
            << u"The word مصنع means factory; 12 مصانع in 2021. "_s.repeated(9);
        QTest::newRow("hebrew") << u"אסיפה "_s.repeated(50);
        QTest::newRow("chinese") << u"工厂由工人自己管理。"_s.repeated(40);
        QTest::newRow("devanagari") << u"सहकारी समिति "_s.repeated(40);
        QTest::newRow("emoji") << u"😀👩‍👩‍👧‍👦🏳️‍🌈 "_s.repeated(30);
        QTest::newRow("private use") << u"\ue000\uf8ff "_s.repeated(30);
        QTest::newRow("combining marks") << u"a"_s + QString(300, QChar(0x301));
        QTest::newRow("zero width") << u"a\u200b\u200d\u2060b"_s.repeated(200);
        QTest::newRow("one long word") << u"x"_s.repeated(10'000);
        QTest::newRow("soft hyphens") << u"co\u00adoper\u00adativa"_s.repeated(100);
        QTest::newRow("tabs") << u"a\tb\t"_s.repeated(50);
    }

    void everyTextIsSetWholeAndInsideItsMeasure()
    {
        QFETCH(QString, text);
        const Voice voice;
        const auto lines = m_typesetter.set({{.text = text}}, voice, {.x = 5, .width = kWidth});
        QVERIFY(!lines.empty());
        QCOMPARE(sorted(textOf(lines)), sorted(text));
        for (const LineBox &line : lines) {
            QVERIFY(line.measure.height >= static_cast<float>(voice.leading));
            QVERIFY(line.baseline > 0 && line.baseline < line.measure.height);
            QCOMPARE(line.measure.linesInParagraph, static_cast<quint32>(lines.size()));
            for (const GlyphRun &run : line.parts.front().runs) {
                int bytes = 0;
                int glyphs = 0;
                for (const cairo_text_cluster_t &cluster : run.clusters) {
                    bytes += cluster.num_bytes;
                    glyphs += cluster.num_glyphs;
                }
                QCOMPARE(bytes, static_cast<int>(run.text.size()));
                QCOMPARE(glyphs, static_cast<int>(run.glyphs.size()));
            }
        }
    }

    void linesStayInTheirColumn()
    {
        const QString text = u"Worker-managed firms 工厂 مصنع and cooperatives, "_s.repeated(60);
        for (const LineBox &line : m_typesetter.set({{.text = text}}, {}, {.width = kWidth})) {
            for (const GlyphRun &run : line.parts.front().runs) {
                QVERIFY(run.x > -1);
                // The space at the end of a line hangs over.
                const double space = run.text.endsWith(' ') ? 6 : 1;
                QVERIFY(run.x + run.width < kWidth + space);
            }
        }
    }

    // Paragraphs longer than a window are set in several; nobody may see where they meet.
    void aLongParagraphHasNoSeams()
    {
        const QString text = u"word "_s.repeated(20'000);
        const auto lines = m_typesetter.set({{.text = text}}, {}, {.width = kWidth});
        QCOMPARE(textOf(lines), text);
        qsizetype longest = 0;
        for (const LineBox &line : lines)
            longest = std::max(longest, line.parts.front().runs.front().text.size());
        for (std::size_t i = 0; i + 1 < lines.size(); ++i)
            QCOMPARE(lines[i].parts.front().runs.front().text.size(), longest);
    }

    void aLongParagraphFromRightToLeftBeginsAtTheRight()
    {
        const QString text =
            u"\u0645\u0635\u0646\u0639 \u0627\u0644\u0646\u0633\u064a\u062c "_s.repeated(900);
        const auto lines = m_typesetter.set({{.text = text}}, {}, {.width = kWidth});
        QVERIFY(lines.size() > 100);
        for (const LineBox &line : lines) {
            double right = 0;
            for (const GlyphRun &run : line.parts.front().runs)
                right = std::max(right, run.x + run.width);
            QVERIFY(std::abs(right - kWidth) < 1);
        }
    }

    // A hyphen at the end of its line would be typed by who reads it on paper.
    void anAddressIsBrokenWithoutHyphens()
    {
        const QString address = u"https://example.org/"_s + u"abcdefgh"_s.repeated(40);
        const QByteArray link = address.toUtf8();
        const auto lines = m_typesetter.set({{.text = u"See "_s}, {.text = address, .link = link}},
                                            {}, {.width = kWidth});
        QVERIFY(lines.size() > 3);
        std::size_t glyphs = 0;
        for (const LineBox &line : lines) {
            for (const GlyphRun &run : line.parts.front().runs)
                glyphs += run.glyphs.size();
        }
        QCOMPARE(glyphs, static_cast<std::size_t>(4 + address.size()));
        QCOMPARE(textOf(lines), u"See "_s + address);
    }

    void aWordThatIsPartedShowsAHyphen()
    {
        m_typesetter.setLanguage(u"en"_s);
        const QString text = u"characteristically internationalization "_s.repeated(20);
        std::size_t glyphs = 0;
        std::size_t hyphens = 0;
        for (const LineBox &line :
             m_typesetter.set({{.text = text}}, {.isParted = true}, {.width = 90})) {
            const GlyphRun &last = line.parts.front().runs.back();
            hyphens += last.text.endsWith("\u00ad") ? 1 : 0;
            for (const GlyphRun &run : line.parts.front().runs)
                glyphs += run.glyphs.size();
        }
        QVERIFY(hyphens > 5);
        QCOMPARE(glyphs, static_cast<std::size_t>(text.size()) + hyphens);
    }

    void stylesAndLinksAreWhereTheyWere()
    {
        const auto lines =
            m_typesetter.set({{.text = u"plain "_s},
                              {.text = u"bold"_s, .bold = true},
                              {.text = u" and "_s},
                              {.text = u"linked"_s, .ink = Ink::Accent, .link = "https://a.org"},
                              {.text = u"other"_s, .ink = Ink::Accent, .link = "https://b.org"}},
                             {}, {.width = kWidth});
        QCOMPARE(lines.size(), 1U);
        const auto &runs = lines.front().parts.front().runs;
        QCOMPARE(runs.size(), 5U);
        QCOMPARE(runs[1].text, "bold");
        QVERIFY(runs[1].face != runs[0].face);
        QCOMPARE(runs[2].face, runs[0].face);
        QCOMPARE(runs[3].link, "https://a.org");
        QCOMPARE(runs[3].ink, Ink::Accent);
        QCOMPARE(runs[4].link, "https://b.org");
        QCOMPARE(runs[2].link, "");
    }

    void whatIsTooLongIsCutWithAnEllipsis()
    {
        const QString text = u"A long title "_s.repeated(40);
        const auto lines = m_typesetter.set({{.text = text}}, {}, {.width = kWidth, .maxLines = 2});
        QCOMPARE(lines.size(), 2U);
        QVERIFY(textOf(lines).endsWith(u'…'));
        QVERIFY(textOf(lines).size() < 200);
    }

    void noTextIsNoLine() { QVERIFY(m_typesetter.set({{.text = {}}}, {}, {.width = 9}).empty()); }

    void twoTypesettersNameTheSameFaces()
    {
        Typesetter other(m_fonts);
        const auto set = [](Typesetter &typesetter) {
            return typesetter.set({{.text = u"Face 工厂"_s}}, {}, {.width = kWidth});
        };
        const auto a = set(m_typesetter);
        const auto b = set(other);
        const auto &runs = a.front().parts.front().runs;
        for (std::size_t i = 0; i < runs.size(); ++i)
            QCOMPARE(runs[i].face, b.front().parts.front().runs[i].face);
    }

    // cairo shares fonts among threads and can't bear it; typesetters have no part in cairo.
    void severalThreadsSetRareScriptsAtOnce()
    {
        std::vector<std::jthread> threads;
        std::atomic<qsizetype> lines = 0;
        for (uint seed = 1; seed <= 4; ++seed) {
            threads.emplace_back([this, seed, &lines] {
                Typesetter typesetter(m_fonts);
                QRandomGenerator random(seed);
                for (int i = 0; i < 20; ++i) {
                    const QString text = cleanText(hostileText(random, 1500));
                    lines += qsizetype(typesetter.set({{.text = text}}, {}, {.width = 372}).size());
                }
            });
        }
        threads.clear();
        QVERIFY(lines > 80);
    }

private:
    FontBook m_fonts;
    Typesetter m_typesetter{m_fonts};
};

QTEST_GUILESS_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
