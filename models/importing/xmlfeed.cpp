#include "xmlfeed.h"

#include "feedxml.h"

#include <QStringBuilder>

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

const QString resumedRoot = u"resumed"_s;

bool isContainer(const QString &name)
{
    return name == "rss"_L1 || name == "channel"_L1 || name == "feed"_L1 || name == "rdf:RDF"_L1 ||
           name == "RDF"_L1 || name == resumedRoot;
}

bool isItem(const QString &name)
{
    return name == "item"_L1 || name == "entry"_L1 || name == "atom:entry"_L1;
}

// What a feed says of its picture or its search box has titles and links of its own.
bool isAside(const QString &name)
{
    return name == "image"_L1 || name == "textinput"_L1 || name == "textInput"_L1 ||
           name == "items"_L1;
}

QStringView localPart(QStringView name) { return name.sliced(name.lastIndexOf(u':') + 1); }

// What text/plain must not be taken for: something that ends a tag.
bool looksLikeHtml(QStringView text)
{
    const qsizetype at = text.indexOf(u"</");
    return at >= 0 && at + 2 < text.size() && text[at + 2].isLetter() && text.indexOf(u'>', at) > 0;
}

bool isBase64(const QString &type, const QString &mode)
{
    if (!mode.isEmpty())
        return mode == "base64"_L1;
    return type.contains(u'/') && !type.startsWith("text/"_L1) && !type.contains("xml"_L1) &&
           !type.contains("html"_L1);
}

// Empty where it is no text.
QString textOfBase64(const QString &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.simplified().remove(u' ').toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const QByteArray &bytes = *decoded;
    const bool isText =
        !bytes.contains('\0') && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8();
    return isText ? QString::fromUtf8(bytes) : QString();
}

} // namespace

XmlFeed::XmlFeed(QByteArray xml)
    : m_xml(std::move(xml))
    , m_parts(itemStarts(m_xml))
{
    if (m_parts.isEmpty() || m_parts.first() > 0)
        m_parts.prepend(0);
    qint64 line = 1;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (i > 0)
            line += std::count(m_xml.cbegin() + m_parts[i - 1], m_xml.cbegin() + m_parts[i], '\n');
        m_partLines.append(line);
    }
    m_scopes.append(Scope());
    m_reader.setNamespaceProcessing(false);
}

qint64 XmlFeed::position() const
{
    return m_part < m_parts.size() ? m_parts[m_part] : m_xml.size();
}

qint64 XmlFeed::lineHere() const { return m_lineBase + std::max<qint64>(m_reader.lineNumber(), 1); }

bool XmlFeed::advance()
{
    for (;;) {
        if (m_reader.readNext() != QXmlStreamReader::Invalid)
            return !m_reader.atEnd();
        const bool wantsMore = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (!wantsMore || !feedPart())
            return false;
    }
}

bool XmlFeed::feedPart()
{
    if (m_part >= m_parts.size())
        return false;
    const qsizetype begin = m_parts[m_part++];
    const qsizetype end = position();
    m_reader.addData(QUtf8StringView(m_xml.constData() + begin, end - begin));
    return true;
}

void XmlFeed::restartWith(const QByteArray &part, qsizetype index)
{
    m_reader.clear();
    m_reader.setNamespaceProcessing(false);
    m_scopes = {m_itemScope};
    m_resumed = true;
    m_lineBase = m_partLines[index] - 1;
    m_reader.addData(QUtf8StringView(u8"<resumed>"));
    m_reader.addData(QUtf8StringView(part.constData(), part.size()));
    m_part = index + 1;
}

bool XmlFeed::resume()
{
    if (m_part >= m_parts.size())
        return false;
    const qsizetype begin = m_parts[m_part];
    const qsizetype end = m_part + 1 < m_parts.size() ? m_parts[m_part + 1] : m_xml.size();
    restartWith(m_xml.mid(begin, end - begin), m_part);
    return true;
}

void XmlFeed::noteFault()
{
    if (m_fault)
        return;
    const bool isEnd = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    m_fault = Fault{.line = lineHere(), .words = m_reader.errorString(), .isEnd = isEnd};
}

void XmlFeed::pushScope()
{
    Scope scope = m_scopes.last();
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name == u"xmlns" || name.startsWith(u"xmlns:")) {
            const QString usual = usualPrefix(attribute.value().trimmed());
            const QStringView own = name.size() > 6 ? name.sliced(6) : QStringView();
            scope.prefixes.insert(own.toString(), usual.isNull() ? own.toString() : usual);
        } else if (name == u"xml:base") {
            scope.base = scope.base.resolved(QUrl(attribute.value().toString().trimmed()));
        } else if (name == u"xml:lang") {
            scope.lang = attribute.value().toString();
        }
    }
    m_scopes.append(std::move(scope));
}

QString XmlFeed::nameHere() const
{
    const QStringView name = m_reader.qualifiedName();
    const qsizetype colon = name.indexOf(u':');
    const QString own = colon < 0 ? QString() : name.first(colon).toString();
    const QString prefix = m_scopes.last().prefixes.value(own, own);
    const bool isOfAtom = prefix == "atom"_L1 && (m_isAtom || localPart(name) == u"feed");
    const QString local = localPart(name).toString();
    return prefix.isEmpty() || isOfAtom ? local : QString(prefix + u':' + local);
}

QString XmlFeed::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (localPart(attribute.qualifiedName()) == name)
            return attribute.value().trimmed().toString();
    }
    return {};
}

QString XmlFeed::absolute(const QString &address) const
{
    const QString trimmed = address.trimmed();
    const QUrl url(trimmed);
    if (trimmed.isEmpty() || !url.isRelative())
        return trimmed;
    QUrl base = m_scopes.last().base;
    for (QStringView name : {u"link:self", u"link"}) {
        const FeedField *field = base.isRelative() ? m_channel.see(name) : nullptr;
        const QUrl home = field ? QUrl(field->value) : QUrl();
        base = home.isRelative() ? base : home.resolved(base);
    }
    return base.isRelative() ? trimmed : base.resolved(url).toString();
}

std::optional<FeedRecord> XmlFeed::next()
{
    if (m_atItem)
        return readItem();
    for (;;) {
        if (!advance()) {
            const bool isDone = m_reader.tokenType() == QXmlStreamReader::EndDocument;
            const bool isOutside = m_scopes.size() < 2; // behind the feed's end
            if (!isDone && !isOutside && !m_resumed)
                noteFault();
            if (!resume())
                return std::nullopt;
        } else if (m_reader.isEndElement()) {
            if (m_scopes.size() > 1)
                m_scopes.removeLast();
        } else if (m_reader.isStartElement()) {
            pushScope();
            const QString name = nameHere();
            m_isAtom = m_isAtom || name == "feed"_L1;
            if (isItem(name))
                return readItem();
            if (!isContainer(name))
                readField(m_channel, name);
            else if (m_channel.lang.isEmpty())
                m_channel.lang = m_scopes.last().lang;
        }
    }
}

FeedRecord XmlFeed::readItem()
{
    m_atItem = false;
    // A scope for the item itself is there already.
    m_itemScope = m_scopes.at(std::max<qsizetype>(m_scopes.size() - 2, 0));
    const qsizetype index = std::max<qsizetype>(m_part - 1, 0);
    FeedRecord record = readItemOnce();
    if (!m_reader.hasError())
        return record;
    const Fault first{.line = lineHere(),
                      .words = m_reader.errorString(),
                      .isEnd = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError};
    const qsizetype end = index + 1 < m_parts.size() ? m_parts[index + 1] : m_xml.size();
    restartWith(withEscapedTexts(m_xml.mid(m_parts[index], end - m_parts[index])), index);
    FeedRecord again;
    while (advance()) {
        if (!m_reader.isStartElement())
            continue;
        pushScope();
        if (isItem(nameHere())) {
            again = readItemOnce();
            break;
        }
    }
    const bool isWhole = !m_reader.hasError() && !m_atItem;
    if (!isWhole)
        m_fault = first;
    return again.fields.size() >= record.fields.size() ? again : record;
}

FeedRecord XmlFeed::readItemOnce()
{
    FeedRecord record;
    record.line = lineHere();
    record.lang = m_scopes.last().lang;
    const QString about = attribute(u"about");
    if (!about.isEmpty())
        record.fields.append({.name = u"about"_s, .value = absolute(about)});
    readChildren(record);
    return record;
}

void XmlFeed::readChildren(FeedRecord &record)
{
    for (int groups = 0; advance();) {
        if (m_reader.isEndElement()) {
            m_scopes.removeLast();
            if (groups-- == 0)
                return;
        } else if (m_reader.isStartElement()) {
            const qsizetype around = m_scopes.size() - 1 - groups;
            pushScope();
            const QString name = nameHere();
            if (name == "media:group"_L1 || name == "media:content"_L1) {
                const QString url = attribute(u"url");
                if (!url.isEmpty())
                    record.fields.append({.name = u"enclosure"_s, .value = absolute(url)});
                ++groups;
            } else if (isItem(name)) {
                // The one before never ended.
                m_fault = Fault{.line = lineHere(), .words = m_reader.name().toString()};
                m_scopes.remove(around, m_scopes.size() - 1 - around);
                m_atItem = true;
                m_resumed = true; // and so the feed's own end will not fit
                return;
            } else {
                readField(record, name);
            }
        }
    }
}

// From an element's begin to its end, with its scope.
void XmlFeed::readField(FeedRecord &record, const QString &name)
{
    const QStringView local = localPart(name);
    const bool isAtoms = !name.contains(u':') || name.startsWith("atom:"_L1);
    // Media are credited to those who made them, few to who wrote.
    const bool isOfOther = name == "media:credit"_L1 && attribute(u"role") != "author"_L1;
    if (isAside(name) || isOfOther)
        readContent(Text::Raw);
    else if (local == u"link" && isAtoms)
        readLink(record, name);
    else if (local == u"category" && name != "prism:category"_L1)
        readCategory(record);
    else if ((local == u"author" || local == u"contributor") && isAtoms)
        readPerson(record, local.toString());
    else if (local == u"source" && isAtoms)
        readSource(record);
    else
        readText(record, name);
    if (!m_reader.hasError())
        m_scopes.removeLast();
}

void XmlFeed::readLink(FeedRecord &record, const QString &name)
{
    const QString href = absolute(attribute(u"href"));
    const QString rel = attribute(u"rel").toLower();
    const QString type = attribute(u"type").toLower();
    const QString text = absolute(readContent(Text::Raw).value);
    FeedField field{.name = name, .value = href.isEmpty() ? text : href};
    if (rel == "enclosure"_L1)
        field.name = u"enclosure"_s;
    else if (rel == "self"_L1 || rel == "canonical"_L1)
        field.name = u"link:"_s + rel;
    else if (!rel.isEmpty() && !rel.endsWith("alternate"_L1))
        return;
    const bool isPage = type.isEmpty() || type.contains("html"_L1);
    if (field.name == name && !isPage)
        field.name = u"link:other"_s;
    record.fields.append(field);
}

void XmlFeed::readCategory(FeedRecord &record)
{
    const QString scheme = attribute(u"scheme");
    QString value = attribute(u"label");
    for (QStringView other : {u"term", u"text"}) {
        if (value.isEmpty())
            value = attribute(other);
    }
    const QString text = readContent(Text::Raw).value.trimmed();
    const bool isHtml = value.isEmpty();
    // Blogger says so of every entry what kind of thing it is.
    if (!scheme.endsWith("#kind"_L1))
        record.fields.append(
            {.name = u"category"_s, .value = isHtml ? text : value, .isHtml = isHtml});
}

void XmlFeed::readPerson(FeedRecord &record, const QString &name)
{
    QString text;
    QString stated;
    QString mail;
    enum class Part : quint8 { Own, Name, Mail, Other } part = Part::Own;
    for (int depth = 1; depth > 0 && advance();) {
        if (m_reader.isStartElement()) {
            ++depth;
            const QStringView local = localPart(m_reader.qualifiedName());
            part = local == u"name" ? Part::Name : local == u"email" ? Part::Mail : Part::Other;
        } else if (m_reader.isEndElement()) {
            --depth;
            part = Part::Own;
        } else if (m_reader.isCharacters() && part != Part::Other) {
            (part == Part::Name ? stated : part == Part::Mail ? mail : text) += m_reader.text();
        }
    }
    for (const QString &value : {stated, text, mail}) {
        if (!value.trimmed().isEmpty()) {
            record.fields.append({.name = name, .value = value.trimmed(), .isHtml = true});
            return;
        }
    }
}

// RSS names the feed that an item is from; Atom gives the head of that feed.
void XmlFeed::readSource(FeedRecord &record)
{
    QString text;
    FeedRecord source;
    while (advance() && !m_reader.isEndElement()) {
        if (m_reader.isCharacters())
            text += m_reader.text();
        if (!m_reader.isStartElement())
            continue;
        pushScope();
        const QString name = nameHere();
        readField(source, localPart(name) == u"source" ? u"id"_s : name);
    }
    const FeedField *title = source.see(u"title");
    if (title)
        record.fields.append({u"source"_s, title->value, title->isHtml});
    else if (!text.trimmed().isEmpty())
        record.fields.append({u"source"_s, text.trimmed(), true});
    for (const FeedField &field : source.fields) {
        if (field.name == "author"_L1)
            record.fields.append({u"source:author"_s, field.value, true});
    }
}

void XmlFeed::readText(FeedRecord &record, const QString &fullName)
{
    QString name = fullName;
    const QString type = attribute(u"type").toLower();
    const QString mode = attribute(u"mode").toLower();
    const QString url = attribute(u"url");
    const QString isPermaLink = attribute(u"isPermaLink");
    if (name == "guid"_L1 && isPermaLink == "false"_L1)
        name = u"id"_s;
    const bool inAtom = (m_isAtom && !name.contains(u':')) || name.startsWith("atom:"_L1);
    const bool isXml = type.contains("xhtml"_L1) || type.endsWith("xml"_L1);
    Content content = readContent(isXml ? Text::Escaped : Text::Raw);
    if ((inAtom || mode == "base64"_L1) && !content.hasMarkup && isBase64(type, mode)) {
        content.value = textOfBase64(content.value);
        content.hasMarkup = true;
    }
    bool isHtml = content.hasMarkup || isXml || type.contains("html"_L1);
    if (inAtom)
        isHtml = isHtml || (type.isEmpty() && looksLikeHtml(content.value));
    else if (!name.startsWith("media:"_L1))
        isHtml = true;
    if (name == "guid"_L1 && isPermaLink == "true"_L1)
        content.value = absolute(content.value);
    if (name == "enclosure"_L1)
        record.fields.append({.name = u"enclosure"_s, .value = absolute(url)});
    else if (!content.value.trimmed().isEmpty())
        record.fields.append({name, content.value.trimmed(), isHtml});
}

XmlFeed::Content XmlFeed::readContent(Text text)
{
    Content content;
    for (int depth = 1; depth > 0 && advance();) {
        const QStringView local = localPart(m_reader.qualifiedName());
        if (m_reader.isStartElement()) {
            ++depth;
            content.hasMarkup = true;
            content.value += u'<' % local % u'>';
        } else if (m_reader.isEndElement()) {
            if (--depth > 0)
                content.value += u"</" % local % u'>';
        } else if (m_reader.isCharacters()) {
            content.value += text == Text::Escaped ? m_reader.text().toString().toHtmlEscaped()
                                                   : m_reader.text().toString();
        }
    }
    return content;
}

} // namespace acervo
