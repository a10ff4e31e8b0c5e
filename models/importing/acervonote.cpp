#include "acervonote.h"

#include "articlelink.h"
#include "articlerecord.h"
#include "markdowntext.h"
#include "noteimages.h"
#include "notetag.h"
#include "storedrecord.h"
#include "validtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKept = "<!-- acervo {"_L1;
constexpr auto kIndex = "<!-- acervo index -->"_L1;
constexpr auto kEnd = " -->"_L1;

// A section's lines, without the empty one before and after them.
QStringView inner(QStringView lines)
{
    if (lines.startsWith(u'\n'))
        lines = lines.sliced(1);
    if (lines.endsWith("\n\n"_L1))
        lines.chop(1);
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    return lines;
}

// One after the other, from a mark to the next.
struct Section
{
    QStringView mark; // between <!-- and -->
    QStringView lines;
    bool isCounted = false; // it says itself how many lines it has
};

qsizetype lengthOfLines(QStringView text, qint64 lines)
{
    qsizetype at = 0;
    for (; lines > 0; --lines) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            return -1;
        at = end + 1;
    }
    return at;
}

bool isMark(QStringView text)
{
    return text.startsWith("<!-- summary -->"_L1) || text.startsWith("<!-- text -->"_L1) ||
           text.startsWith("<!-- highlights -->"_L1) || text.startsWith(kKept) ||
           text.startsWith("<!-- note "_L1);
}

// A note says how many lines it has, so that its own text can look like a mark.
qsizetype endOfNote(QStringView mark, QStringView text)
{
    static const QRegularExpression count(uR"( lines=(\d{1,9}))"_s);
    const qsizetype heading = lengthOfLines(text, 3); // empty, heading, empty
    const qint64 lines = count.matchView(mark).captured(1).toLongLong();
    const qsizetype length = heading < 0 ? -1 : lengthOfLines(text.sliced(heading), lines);
    if (length < 0)
        return -1;
    const QStringView rest = text.sliced(heading + length);
    const bool isTrue = rest.isEmpty() || (rest.startsWith(u'\n') && isMark(rest.sliced(1)));
    return isTrue ? heading + length : -1;
}

qsizetype endOfSection(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isMark(text.sliced(at)))
            return at;
        const qsizetype end = text.indexOf(u'\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    return text.size();
}

QList<Section> sectionsOf(QStringView text)
{
    QList<Section> sections;
    text = text.sliced(endOfSection(text));
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        QStringView mark = end < 0 ? text : text.first(end);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        mark = mark.sliced(5).trimmed(); // "<!-- "
        if (mark.endsWith(kEnd))
            mark.chop(kEnd.size());
        const qsizetype counted = mark.startsWith("note "_L1) ? endOfNote(mark, text) : -1;
        const qsizetype length = counted >= 0 ? counted : endOfSection(text);
        sections.append({mark, text.first(length), counted >= 0});
        text = text.sliced(length);
        if (text.startsWith(u'\n'))
            text = text.sliced(1);
    }
    return sections;
}

// Its links lead to files beside it; the mark says whose these are.
QString withOwnLinks(QString text, QStringView mark)
{
    static const QRegularExpression list(uR"( links=([^\s<>]+))"_s);
    const QString links = list.matchView(mark).captured(1);
    for (const QStringView link : links.tokenize(u',')) {
        const qsizetype colon = link.indexOf(u':');
        if (colon <= 0)
            continue;
        const QString file = u"]("_s + link.first(colon).toString();
        const QString own =
            u"]("_s + articleAddress(QUrl::fromPercentEncoding(link.sliced(colon + 1).toLatin1()));
        for (const QChar end : {u')', u' ', u'#'}) // or a title follows, or a note's name
            text.replace(file + end, own + end);
    }
    return text;
}

NoteRecord noteOf(const Section &section)
{
    static const QRegularExpression name(uR"( name=([^\s<>]+))"_s);
    static const QRegularExpression times(uR"( created=(\S*) changed=(\S*))"_s);
    const QRegularExpressionMatch match = times.matchView(section.mark);
    const auto time = [](const QString &iso) {
        return QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
    };
    QStringView text = section.isCounted ? section.lines.chopped(1) : inner(section.lines);
    for (const QLatin1StringView frame : {"\n"_L1, "## "_L1, "\n"_L1}) {
        if (text.startsWith(frame))
            text = text.sliced(std::max<qsizetype>(lengthOfLines(text, 1), 0));
    }
    return {.text = validText(withOwnLinks(text.toString(), section.mark)),
            .created = time(match.captured(1)),
            .changed = time(match.captured(2)),
            .name = validText(
                QUrl::fromPercentEncoding(name.matchView(section.mark).captured(1).toLatin1()))};
}

QString textAt(const QJsonObject &facts, QLatin1StringView key)
{
    const QJsonValue value = facts.value(key);
    return validText(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

QStringList textsAt(const QJsonObject &facts, QLatin1StringView key)
{
    QStringList texts;
    const QJsonValue value = facts.value(key);
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray({value})) {
        const QString text =
            validText(item.isDouble() ? QString::number(item.toInteger()) : item.toString());
        if (!text.isEmpty())
            texts += text;
    }
    return texts;
}

QString shownName(const QJsonObject &person)
{
    return Person{.family = person.value("family"_L1).toString(),
                  .given = person.value("given"_L1).toString(),
                  .name = person.value("name"_L1).toString()}
        .shown();
}

// The file shows names in fewer words than the library keeps: where it still shows the same ones,
// they are what the library kept.
QJsonArray authorsOf(const QStringList &shown, QJsonArray kept)
{
    QJsonArray authors;
    for (const QString &name : shown) {
        qsizetype at = 0;
        while (at < kept.size() && shownName(kept.at(at).toObject()) != name)
            ++at;
        // Taken: two may be called the same.
        authors.append(at < kept.size() ? kept.takeAt(at)
                                        : QJsonValue(QJsonObject{{"name"_L1, name}}));
    }
    return authors;
}

// What the library kept, with the facts that the file states now.
QJsonObject withFacts(QJsonObject kept, const QJsonObject &facts)
{
    for (const QLatin1StringView key : {"title"_L1, "date"_L1, "url"_L1, "doi"_L1, "lang"_L1})
        kept.insert(key, textAt(facts, key));
    kept.insert("authors"_L1,
                authorsOf(textsAt(facts, "authors"_L1), kept.value("authors"_L1).toArray()));
    return kept;
}

QStringList tagsOf(const QStringList &shown, const QStringList &kept)
{
    QStringList tags;
    for (const QString &tag : kept) {
        if (shown.contains(noteTag(tag)))
            tags += tag;
    }
    for (const QString &tag : shown) {
        const bool isKept =
            std::ranges::any_of(kept, [&](const QString &one) { return noteTag(one) == tag; });
        if (!isKept)
            tags += tag;
    }
    return tags;
}

// Topics that stand in the file and did not are added, those that stood in it are rejected.
void decideTopics(ArticleRecord &stored, const QStringList &shown, const QStringList &kept)
{
    using About = DecisionRecord::About;
    const auto decide = [&](const QString &topic, Provenance decision) {
        stored.decisions.removeIf([&](const DecisionRecord &one) {
            return one.about == About::Topic && one.value == topic;
        });
        stored.decisions.append({About::Topic, topic, decision});
    };
    for (const QString &topic : shown) {
        if (!kept.contains(topic))
            decide(topic, Provenance::Added);
    }
    for (const QString &topic : kept) {
        if (!shown.contains(topic))
            decide(topic, Provenance::Rejected);
    }
}

bool isCorrected(const ArticleRecord &record, Correctable fact)
{
    return std::ranges::contains(record.corrected, fact, &CorrectedFact::fact);
}

} // namespace

bool isAcervoNote(QStringView text)
{
    for (qsizetype at = text.indexOf(kKept); at >= 0; at = text.indexOf(kKept, at + 1)) {
        if (at == 0 || text[at - 1] == u'\n')
            return true;
    }
    return false;
}

bool isAcervoIndex(QStringView file) { return file.startsWith(kIndex); }

ArticleDraft acervoNoteDraft(const QJsonObject &facts, QStringView text,
                             const PictureFolder &folder)
{
    const QList<Section> sections = sectionsOf(text);
    QJsonObject kept;
    for (const Section &section : sections) {
        if (section.mark.startsWith("acervo {"_L1))
            kept = QJsonDocument::fromJson(section.mark.sliced(7).toUtf8()).object();
    }
    for (const Section &section : sections) {
        if (section.mark == u"summary")
            kept.insert("summary"_L1, markdownTextBack(inner(section.lines)));
        else if (section.mark == u"text")
            kept.insert("body"_L1, markdownTextBack(inner(section.lines)));
    }
    ArticleDraft draft = storedDraftOf(withFacts(kept, facts));
    ArticleRecord stored = *draft.stored;
    stored.article.uuid = textAt(facts, "id"_L1);
    stored.article.tags = tagsOf(textsAt(facts, "tags"_L1), stored.article.tags);
    decideTopics(stored, textsAt(facts, "topics"_L1), textsAt(kept, "topics"_L1));
    stored.article.read = facts.value("read"_L1).toBool();
    stored.article.starred = facts.value("starred"_L1).toBool();
    for (const Section &section : sections) {
        if (section.mark == u"text" && !isCorrected(stored, Correctable::Text))
            takeBodyBack(inner(section.lines), folder, draft);
        else if (section.mark.startsWith("note "_L1))
            stored.notes += noteOf(section);
    }
    for (NoteRecord &note : stored.notes)
        note.text = noteBack(note.text, folder, stored.notePictures);
    draft.stored = std::make_shared<const ArticleRecord>(std::move(stored));
    return draft;
}

} // namespace acervo
