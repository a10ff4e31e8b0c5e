#include "markdownnote.h"

#include "jsonrecord.h"
#include "markdown.h"
#include "picturetaker.h"
#include "website.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// [[name]], [[name#part|shown]], ![[embedded]]
QString withoutWikiLinks(QString text)
{
    static const QRegularExpression link(
        uR"(!?\[\[([^\[\]|#\n]*)(?:#[^\[\]|\n]*)?(?:\|([^\[\]\n]*))?\]\])"_s);
    if (!text.contains("[["_L1))
        return text;
    QString plain;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        plain += match.hasCaptured(2) ? match.captured(2) : match.captured(1);
        done = match.capturedEnd();
    }
    plain += QStringView(text).sliced(done);
    return plain;
}

// ![[picture.png]], ![[picture.png|what it shows]], ![[picture.png|300]]
QString withPlainImages(QString text)
{
    static const QRegularExpression embedded(
        uR"(!\[\[([^\[\]|#\n<>]+\.(?:png|jpe?g|gif|webp))(?:\|([^\[\]\n]*))?\]\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression size(u"^\\d+(?:x\\d+)?$"_s);
    if (!text.contains("![["_L1))
        return text;
    QString plain;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : embedded.globalMatch(text)) {
        const QString words = match.captured(2).trimmed();
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        plain += u"![%1](<%2>)"_s.arg(words.contains(size) ? QString() : words,
                                      match.captured(1).trimmed());
        done = match.capturedEnd();
    }
    return plain += QStringView(text).sliced(done);
}

// Obsidian's comments, and the commands of Jekyll's and Hugo's templates on lines of their own.
QString withoutCommands(QString text)
{
    static const QRegularExpression commands(
        uR"(%%[\s\S]*?%%|^[ \t]*(?:\{\{[<%].*[>%]\}\}|\{%.*%\})[ \t]*$)"_s,
        QRegularExpression::MultilineOption);
    const bool has = text.contains("%%"_L1) || text.contains("{{"_L1) || text.contains("{%"_L1);
    return has ? text.remove(commands) : text;
}

QString textOf(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

QString textOf(const Blocks &blocks);

QString prefixed(const QString &text, const QString &first, const QString &others)
{
    QString out;
    bool isFirst = true;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (!isFirst)
            out += u'\n';
        if (!isPictureLine(line)) // that stands for itself
            out += isFirst ? first : others;
        isFirst = false;
        out += line;
    }
    return out;
}

QString itemsOf(const Block &list)
{
    QStringList items;
    qint64 number = list.start;
    for (const Block &item : list.blocks) {
        const QString mark = list.ordered ? QString::number(number++) + u". "_s : u"- "_s;
        items += prefixed(textOf(item.blocks), mark, QString(mark.size(), u' '));
    }
    return items.join(u'\n');
}

// As it is written in Markdown, which is also how it reads best as plain text.
QString rowsOf(const Block &table)
{
    QStringList lines;
    for (const Block &row : table.blocks) {
        QString line = u"|"_s;
        QString rule = u"|"_s;
        for (const Block &cell : row.blocks) {
            line += u' ' + textOf(cell.runs).simplified() + u" |"_s;
            rule += u"---|"_s;
        }
        lines += line;
        if (!row.blocks.empty() && row.blocks.front().isHeading)
            lines += rule;
    }
    return lines.join(u'\n');
}

QString textOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Table:
        return rowsOf(block);
    case BlockKind::Quote:
        return prefixed(textOf(block.blocks), u"> "_s, u"> "_s);
    case BlockKind::List:
        return itemsOf(block);
    case BlockKind::Item:
        return textOf(block.blocks);
    case BlockKind::Figure:
        return pictureMark + block.shows.simplified();
    default:
        return textOf(block.runs).trimmed();
    }
}

QString textOf(const Blocks &blocks)
{
    QStringList parts;
    for (const Block &block : blocks) {
        const QString text = textOf(block);
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u"\n\n"_s);
}

// In facts, a name that is a link is a name.
QJsonValue linkless(const QJsonValue &value)
{
    if (value.isString())
        return withoutWikiLinks(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.isArray() ? item : linkless(item));
    return list;
}

bool isElsewhere(const QString &address)
{
    return address.startsWith("http:"_L1) || address.startsWith("https:"_L1);
}

// What the file's name says where nothing else does: "2021-03-04-the-commune.md".
void readName(ArticleDraft &draft, const QString &path)
{
    static const QRegularExpression post(uR"(^(\d{4}-\d\d-\d\d)[-_ ](.+)$)"_s);
    QString name = QFileInfo(path).completeBaseName();
    const QRegularExpressionMatch match = post.match(name);
    const PartialDate date = PartialDate::fromIso(match.captured(1));
    if (date.isKnown()) {
        if (!draft.date.isKnown())
            draft.date = date;
        name = match.captured(2);
        if (!name.contains(u' '))
            name.replace(u'-', u' ');
    }
    if (draft.title.isEmpty())
        draft.title = name.trimmed();
}

// Web clippers write a page's address as its source; sites write addresses of their own parts.
void settleAddress(ArticleDraft &draft)
{
    const bool isSourceAddress =
        draft.source.startsWith("http://"_L1) || draft.source.startsWith("https://"_L1);
    if (!draft.url.isEmpty() && !draft.url.contains("://"_L1)) {
        draft.fields.insert("url"_L1, draft.url);
        draft.url.clear();
    }
    if (isSourceAddress && draft.url.isEmpty())
        draft.url = draft.source;
    if (isSourceAddress || draft.source.isEmpty())
        draft.source = siteOf(draft.url);
}

} // namespace

QString plainMarkdown(QStringView text)
{
    return textOf(markdownBlocks(withoutWikiLinks(withoutCommands(text.toString()))));
}

ArticleDraft markdownArticle(const QJsonObject &facts, QStringView text, const QString &path,
                             const PictureFolder &folder)
{
    QJsonObject record;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        record.insert(fact.key(), linkless(*fact));
    // Beside tags, a category is what the note is, not what it is about.
    const QJsonValue category =
        record.contains("tags"_L1) ? record.take("category"_L1) : QJsonValue::Undefined;
    ArticleDraft draft = articleOf(record);
    if (!category.isUndefined())
        draft.fields.insert("category"_L1, category);
    settleAddress(draft);

    PictureTaker pictures(folder);
    Blocks blocks = markdownBlocks(
        withoutWikiLinks(withPlainImages(withoutCommands(text.toString().remove(pictureMark)))),
        [&](const QString &address) {
            return isElsewhere(address) ? std::nullopt : pictures.take(address);
        });
    const bool hasHeading =
        !blocks.empty() && blocks.front().kind == BlockKind::Heading && blocks.front().level == 1;
    if (hasHeading) {
        const QString heading = textOf(blocks.front().runs).simplified();
        if (draft.title.isEmpty())
            draft.title = heading;
        if (draft.title == heading)
            blocks.erase(blocks.begin());
    }
    const QString body = textOf(blocks);
    if (!body.isEmpty()) {
        draft.body = body;
        draft.pictures = pictures.pictures();
    }
    draft.leftOutPictures = pictures.leftOut();
    if (!facts.isEmpty() || !body.isEmpty())
        readName(draft, path);
    return draft;
}

} // namespace acervo
