#include "pdfreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// qpdf writes strings as "u:text" or "b:hex", names as "/Name".
QString stringOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.startsWith("u:"_L1))
        return text.mid(2);
    if (text.startsWith("b:"_L1))
        return QString::fromLatin1(QByteArray::fromHex(text.mid(2).toLatin1()));
    return text;
}

} // namespace

std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    const QByteArray complaint = process.readAllStandardError();
    if (!complaint.isEmpty()) {
        qWarning("%s: %s", qPrintable(program), complaint.constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"qpdf"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

QMap<QString, QString> pdfInfo(const QString &file)
{
    QMap<QString, QString> info;
    const auto output = outputOf(u"pdfinfo"_s, {file});
    for (const QByteArray &line : output.value_or(QByteArray()).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            info.insert(QString::fromUtf8(line.first(colon)),
                        QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    return info;
}

QString pdfText(const QString &file, int page)
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    return QString::fromUtf8(
        outputOf(u"pdftotext"_s, arguments + QStringList{file, u"-"_s}).value_or(QByteArray()));
}

PdfObjects::PdfObjects(const QString &file)
{
    const auto output = outputOf(u"qpdf"_s, {u"--json=2"_s, file});
    const QJsonObject json = QJsonDocument::fromJson(output.value_or(QByteArray())).object();
    m_objects = json["qpdf"_L1].toArray().at(1).toObject();
    for (const QJsonValue &page : json["pages"_L1].toArray())
        m_pages.append(page["object"_L1].toString());
}

QJsonValue PdfObjects::resolved(const QJsonValue &value) const
{
    const QString reference = value.toString();
    if (!reference.endsWith(" R"_L1))
        return value;
    const QJsonObject object = m_objects[u"obj:"_s + reference].toObject();
    return object.contains("stream"_L1) ? object["stream"_L1]["dict"_L1] : object["value"_L1];
}

QJsonObject PdfObjects::catalog() const
{
    return resolved(m_objects["trailer"_L1]["value"_L1]["/Root"_L1]).toObject();
}

void PdfObjects::addAnchors(const QJsonObject &node, QMap<QString, int> &anchors) const
{
    for (const QJsonValue &kid : resolved(node["/Kids"_L1]).toArray())
        addAnchors(resolved(kid).toObject(), anchors);
    const QJsonArray names = resolved(node["/Names"_L1]).toArray();
    for (qsizetype i = 0; i + 1 < names.size(); i += 2) {
        QJsonValue target = resolved(names[i + 1]);
        if (target.isObject())
            target = resolved(target["/D"_L1]);
        anchors.insert(stringOf(names[i]),
                       static_cast<int>(m_pages.indexOf(target.toArray().at(0).toString())) + 1);
    }
}

QMap<QString, int> PdfObjects::anchors() const
{
    QMap<QString, int> anchors;
    const QJsonObject names = resolved(catalog()["/Names"_L1]).toObject();
    addAnchors(resolved(names["/Dests"_L1]).toObject(), anchors);
    return anchors;
}

QList<PdfBookmark> PdfObjects::bookmarksBelow(const QJsonValue &first,
                                              const QMap<QString, int> &anchors) const
{
    QList<PdfBookmark> bookmarks;
    for (QJsonValue at = resolved(first); at.isObject(); at = resolved(at["/Next"_L1])) {
        QJsonValue target = resolved(at["/Dest"_L1]);
        if (target.isUndefined())
            target = resolved(resolved(at["/A"_L1])["/D"_L1]);
        PdfBookmark bookmark{.title = stringOf(resolved(at["/Title"_L1])), .page = 0, .below = {}};
        if (target.isArray())
            bookmark.page =
                static_cast<int>(m_pages.indexOf(target.toArray().at(0).toString())) + 1;
        else
            bookmark.page = anchors.value(stringOf(target));
        bookmark.below = bookmarksBelow(at["/First"_L1], anchors);
        bookmarks.append(bookmark);
    }
    return bookmarks;
}

QList<PdfBookmark> PdfObjects::bookmarks() const
{
    return bookmarksBelow(resolved(catalog()["/Outlines"_L1])["/First"_L1], anchors());
}

QList<PdfLink> PdfObjects::links() const
{
    QList<PdfLink> links;
    int page = 0;
    for (const QString &object : m_pages) {
        ++page;
        for (const QJsonValue &annotation : resolved(resolved(object)["/Annots"_L1]).toArray()) {
            const QJsonValue link = resolved(annotation);
            const QJsonValue action = resolved(link["/A"_L1]);
            links.append({.fromPage = page,
                          .address = stringOf(action["/URI"_L1]),
                          .anchor = stringOf(resolved(link["/Dest"_L1]))});
        }
    }
    return links;
}

} // namespace acervo
