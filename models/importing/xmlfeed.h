// XmlFeed reads RSS 0.9x to 2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0, an item at a time, from what
// mendedXml() gives. The reader is given a part at a time, each from where an item begins to where
// the next does; so what is not well-formed costs the item that it stands in no more than what
// follows in it, and the next item is read again. One thread.
#pragma once

#include "feedrecord.h"
#include "feedvocabulary.h"

#include <QByteArray>
#include <QUrl>
#include <QXmlStreamReader>

#include <optional>

namespace acervo {

class XmlFeed
{
public:
    explicit XmlFeed(QByteArray xml);

    // The next item, as far as it could be read.
    std::optional<FeedRecord> next();

    struct Fault
    {
        qint64 line = 0;
        QString words;      // the XML reader's
        bool isEnd = false; // the file ends too early
    };
    // What was wrong since it was last asked.
    std::optional<Fault> takeFault() { return std::exchange(m_fault, std::nullopt); }

    // What is known so far of the feed itself.
    const FeedRecord &channel() const { return m_channel; }
    qint64 position() const; // bytes of the XML that are done
    qint64 size() const { return m_xml.size(); }

private:
    struct Scope
    {
        FeedPrefixes prefixes;
        QUrl base;
        QString lang;
    };
    struct Content
    {
        QString value;
        bool hasMarkup = false; // elements
    };
    enum class Text : quint8 { Raw, Escaped };

    qint64 lineHere() const;
    bool advance();  // to the next token; false at the end or on a fault
    bool feedPart(); // gives the reader the next part of the XML
    bool resume();   // with a new reader at the next part
    void restartWith(const QByteArray &part, qsizetype index);
    void noteFault();

    void pushScope();
    QString nameHere() const; // of the element that begins here
    QString attribute(QStringView name) const;
    QString absolute(const QString &address) const;

    FeedRecord readItem();
    FeedRecord readItemOnce();
    void readChildren(FeedRecord &record);
    void readField(FeedRecord &record, const QString &name);
    void readLink(FeedRecord &record, const QString &name);
    void readCategory(FeedRecord &record);
    void readPerson(FeedRecord &record, const QString &name);
    void readSource(FeedRecord &record);
    void readText(FeedRecord &record, const QString &name);
    Content readContent(Text text);

    QByteArray m_xml;
    QList<qsizetype> m_parts;  // where each begins
    QList<qint64> m_partLines; // the line of that
    qsizetype m_part = 0;      // the next one to be read
    QXmlStreamReader m_reader;
    qint64 m_lineBase = 0; // lines before what the reader began with
    QList<Scope> m_scopes;
    Scope m_itemScope; // that stands around items
    FeedRecord m_channel;
    std::optional<Fault> m_fault;
    bool m_isAtom = false;
    bool m_resumed = false; // what stands around the items is not watched any more
    bool m_atItem = false; // an item has begun and is not read yet
};

} // namespace acervo
