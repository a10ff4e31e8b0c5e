// How well pages of other people are understood: each page of tests/data/pages (SOURCES.md there
// says whose) stands beside what it says, and every fact is counted. ACERVO_PAGES names a folder of
// more such pages, which are counted only.
#include "expectedarticles.h"
#include "fold.h"
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct Share
{
    int right = 0;
    int all = 0;
    double value() const { return all == 0 ? 1 : double(right) / all; }
};
using Score = std::map<QString, Share>;

// Words, and how often each comes.
QHash<QString, int> bagOf(const QString &text)
{
    QHash<QString, int> bag;
    for (const QString &word : foldedWords(text).split(u' ', Qt::SkipEmptyParts))
        ++bag[word];
    return bag;
}

int common(const QHash<QString, int> &a, const QHash<QString, int> &b)
{
    int count = 0;
    for (auto word = a.cbegin(); word != a.cend(); ++word)
        count += std::min(word.value(), b.value(word.key()));
    return count;
}

class Counter
{
public:
    void count(const QString &page, const ArticleDraft &draft, const QJsonObject &expected)
    {
        const QHash<QString, QString> facts{{u"title"_s, draft.title},
                                            {u"date"_s, draft.date.toIso()},
                                            {u"authors"_s, shownAuthors(draft)},
                                            {u"source"_s, draft.source},
                                            {u"url"_s, draft.url},
                                            {u"lang"_s, draft.lang},
                                            {u"summary"_s, draft.summary.simplified()}};
        for (auto wanted = expected.begin(); wanted != expected.end(); ++wanted) {
            if (!facts.contains(wanted.key()))
                continue;
            const QString is = facts.value(wanted.key());
            const QString is2b =
                wanted->isArray() ? shownList(*wanted) : wanted->toString().simplified();
            // A summary may be quoted shortened.
            const bool isRight = foldedWords(is) == foldedWords(is2b) ||
                                 (wanted.key() == u"summary" && is2b.size() > 40 &&
                                  foldedWords(is).startsWith(foldedWords(is2b.first(40))));
            add(wanted.key(), isRight, 1);
            if (!isRight && qEnvironmentVariableIsSet("ACERVO_PAGES"))
                qInfo().noquote() << page << wanted.key() << "\n   is    " << is << "\n   wanted"
                                  << is2b;
        }
        if (expected.contains(u"text"))
            countText(page, draft.body, expected.value(u"text").toString());
    }

    void print() const
    {
        for (const auto &[name, share] : m_score)
            qInfo("%-16s %5d of %5d  %5.1f %%", qPrintable(name), share.right, share.all,
                  share.value() * 100);
    }
    double value(const QString &name) const
    {
        const auto found = m_score.find(name);
        return found == m_score.end() ? 0 : found->second.value();
    }

private:
    void add(const QString &name, int right, int all)
    {
        m_score[name].right += right;
        m_score[name].all += all;
    }

    // Percent, so that a long text counts no more than a short one.
    void countText(const QString &page, const QString &is, const QString &wanted)
    {
        const auto got = bagOf(is);
        const auto want = bagOf(wanted);
        const int both = common(want, got);
        const auto total = [](const QHash<QString, int> &bag) {
            int sum = 0;
            for (const int count : bag)
                sum += count;
            return std::max(1, sum);
        };
        const int found = both * 100 / total(want);
        const int fit = both * 100 / total(got);
        add(u"text found"_s, found, 100);
        add(u"text that fits"_s, fit, 100);
        if ((found < 80 || fit < 80) && qEnvironmentVariableIsSet("ACERVO_PAGES"))
            qInfo().noquote() << page << "text found" << found << "fits" << fit;
    }

    Score m_score;
};

} // namespace

class PageScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfOtherPeopleAreUnderstood()
    {
        const QString more = qEnvironmentVariable("ACERVO_PAGES");
        const QString folder =
            more.isEmpty() ? QStringLiteral(ACERVO_SOURCE_DIR "/tests/data/pages") : more;
        Counter counter;
        int pages = 0;
        QDirIterator files(folder, {u"*.expected"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().chopped(9);
            QFile file(path + u".expected"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
            QVERIFY2(!expected.isEmpty(), qPrintable(path));
            RecordingSink sink;
            const auto read = importFile(path, sink);
            if (sink.articles.size() != 1)
                qInfo().noquote() << path << "gives articles:" << sink.articles.size();
            const QString name = QDir(folder).relativeFilePath(path);
            counter.count(name, sink.articles.value(0), expected);
            ++pages;
        }
        counter.print();
        qInfo("%d pages", pages);
        if (!more.isEmpty())
            return;
        QCOMPARE_GE(pages, 150);
        for (const QString &fact :
             {u"title"_s, u"date"_s, u"authors"_s, u"url"_s, u"summary"_s, u"lang"_s, u"source"_s})
            QVERIFY2(counter.value(fact) >= 0.95, qPrintable(fact));
        QVERIFY(counter.value(u"text found"_s) >= 0.9);
        QVERIFY(counter.value(u"text that fits"_s) >= 0.9);
    }
};

QTEST_APPLESS_MAIN(PageScoreTest)
#include "tst_pagescore.moc"
