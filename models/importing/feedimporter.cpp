#include "feedimporter.h"

#include "feedarticle.h"
#include "feedxml.h"
#include "jsonfeed.h"
#include "readwhole.h"
#include "xmlfeed.h"

#include <QRegularExpression>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 progressStep = 512 * 1024;
// A feed may name itself after its items; so many wait for that.
constexpr qsizetype longestWait = 1000;

// Makes articles of items and hands them on.
class FeedTeller
{
public:
    FeedTeller(const QString &path, ImportSink &sink, qint64 fileSize)
        : m_path(path)
        , m_sink(sink)
        , m_fileSize(fileSize)
    {}

    ImportFlow tell(const FeedRecord &item, const FeedRecord &channel)
    {
        ArticleDraft draft = feedArticle(item, channel);
        if (draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty())
            return bad(ErrorCode::RecordEmpty, item.line);
        return m_sink.article(std::move(draft));
    }

    ImportFlow bad(ErrorCode code, qint64 line, const QString &words = {})
    {
        return m_sink.badRecord(Error{code, m_path, words, line});
    }

    // `done` of `all`, in whatever is counted.
    ImportFlow progress(qint64 done, qint64 all)
    {
        const qint64 bytes = all > 0 ? qint64(double(done) / double(all) * double(m_fileSize)) : 0;
        if (bytes - m_told < progressStep)
            return ImportFlow::GoOn;
        m_told = bytes;
        return m_sink.progress(bytes);
    }
    ImportFlow end() { return m_sink.progress(m_fileSize); }

private:
    const QString &m_path;
    ImportSink &m_sink;
    qint64 m_fileSize;
    qint64 m_told = 0;
};

ImportFlow tellFault(XmlFeed &feed, FeedTeller &teller)
{
    const auto fault = feed.takeFault();
    if (!fault)
        return ImportFlow::GoOn;
    return teller.bad(fault->isEnd ? ErrorCode::RecordTruncated : ErrorCode::RecordMalformed,
                      fault->line, fault->words);
}

ImportFlow tellAll(QList<FeedRecord> &items, const FeedRecord &channel, FeedTeller &teller)
{
    for (const FeedRecord &item : std::as_const(items)) {
        if (teller.tell(item, channel) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    items.clear();
    return ImportFlow::GoOn;
}

ImportFlow readXml(QByteArrayView bytes, FeedTeller &teller)
{
    XmlFeed feed(mendedXml(bytes));
    QList<FeedRecord> waiting;
    while (auto item = feed.next()) {
        waiting.append(std::move(*item));
        const bool isNamed = feed.channel().see(u"title") || waiting.size() >= longestWait;
        if (tellFault(feed, teller) == ImportFlow::Stop ||
            teller.progress(feed.position(), feed.size()) == ImportFlow::Stop)
            return ImportFlow::Stop;
        if (isNamed && tellAll(waiting, feed.channel(), teller) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    if (tellAll(waiting, feed.channel(), teller) == ImportFlow::Stop)
        return ImportFlow::Stop;
    return tellFault(feed, teller);
}

ImportFlow readJson(QByteArrayView bytes, FeedTeller &teller)
{
    const JsonFeed feed = jsonFeed(bytes);
    qint64 done = 0;
    for (const JsonFeed::Item &item : feed.items) {
        const auto record = jsonFeedItem(item);
        const ImportFlow flow = record ? teller.tell(*record, feed.channel)
                                       : teller.bad(ErrorCode::RecordMalformed, item.line);
        if (flow == ImportFlow::Stop ||
            teller.progress(++done, feed.items.size()) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    return feed.isWhole ? ImportFlow::GoOn : teller.bad(ErrorCode::RecordTruncated, feed.lastLine);
}

} // namespace

Result<void> FeedImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes = readWhole(device, path, maxFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    FeedTeller teller(path, sink, bytes->size());
    const ImportFlow flow =
        looksLikeJsonFeed(*bytes) ? readJson(*bytes, teller) : readXml(*bytes, teller);
    if (flow == ImportFlow::Stop || teller.end() == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

bool looksLikeFeed(QStringView text)
{
    static const QRegularExpression aside(
        u"<\\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?[^>]*>"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const qsizetype declaration = text.indexOf(u"<?xml ");
    static const QRegularExpression element(u"<(?:[\\w-]+:)?([A-Za-z][\\w-]*)[\\s>/]"_s);
    // Words and tags may stand before the declaration, but a page may quote one.
    const QStringView before = text.first(std::max<qsizetype>(declaration, 0));
    const bool isPage = before.contains("<html"_L1, Qt::CaseInsensitive) ||
                        before.contains("<!doctype"_L1, Qt::CaseInsensitive);
    QString rest = text.sliced(isPage ? 0 : std::max<qsizetype>(declaration, 0)).toString();
    rest.remove(aside);
    const QString first = element.match(rest).captured(1);
    if (first == "rss"_L1 || first == "channel"_L1)
        return true;
    if (first == "feed"_L1)
        return rest.contains("/Atom"_L1, Qt::CaseInsensitive) ||
               rest.contains("atom/ns"_L1, Qt::CaseInsensitive) || rest.contains("<entry"_L1);
    return first == "RDF"_L1 &&
           (rest.contains("/rss/1.0/"_L1) || rest.contains("netscape.com/rdf"_L1));
}

} // namespace acervo
