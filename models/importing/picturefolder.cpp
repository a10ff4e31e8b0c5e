#include "picturefolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSearched = 100'000; // files below a folder of notes

bool hasScheme(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    const qsizetype slash = address.indexOf(u'/');
    return colon >= 0 && (slash < 0 || colon < slash);
}

// Of a relative address as a page or a note writes it; empty where it is none.
QString relativePath(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 4096 || hasScheme(trimmed) ||
        trimmed.startsWith(u'/') || trimmed.contains(u'\\') || trimmed.contains(QChar::Null))
        return {};
    const QString path = QDir::cleanPath(
        QUrl::fromPercentEncoding(trimmed.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8()));
    const bool leadsOut = path.startsWith(".."_L1) || path.startsWith(u'/') ||
                          path.contains(QChar::Null) || path.contains(u'\\');
    return leadsOut ? QString() : path;
}

std::expected<QByteArray, PictureFault> readFile(const QString &path)
{
    QFile file(path);
    if (file.size() > mostPictureBytes)
        return std::unexpected(PictureFault::TooLarge);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(PictureFault::Missing);
    QByteArray bytes = file.read(mostPictureBytes + 1);
    if (bytes.size() > mostPictureBytes)
        return std::unexpected(PictureFault::TooLarge);
    return bytes;
}

std::expected<QByteArray, PictureFault> bytesInAddress(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return std::unexpected(PictureFault::Unreadable);
    const QStringView head = QStringView(address).first(comma);
    QByteArray data = QStringView(address).sliced(comma + 1).toUtf8();
    if (data.contains('%'))
        data = QByteArray::fromPercentEncoding(data);
    if (!head.trimmed().endsWith(";base64"_L1, Qt::CaseInsensitive))
        return data;
    if (data.size() / 4 * 3 > mostPictureBytes + 64 * 1024) // with its line ends
        return std::unexpected(PictureFault::TooLarge);
    return QByteArray::fromBase64(data);
}

} // namespace

PictureFolder PictureFolder::ofPage(const QString &page)
{
    const QFileInfo info(page);
    PictureFolder folder;
    folder.m_from = info.absolutePath();
    folder.m_root = QFileInfo(folder.m_from).canonicalFilePath();
    folder.m_prefix = info.completeBaseName();
    if (folder.m_prefix.isEmpty())
        folder.m_root.clear();
    return folder;
}

PictureFolder PictureFolder::ofNote(const QString &note, const QString &root)
{
    PictureFolder folder;
    folder.m_from = QFileInfo(note).absolutePath();
    folder.m_root = QFileInfo(root.isEmpty() ? folder.m_from : root).canonicalFilePath();
    folder.m_isSearched = !root.isEmpty();
    return folder;
}

// A page's own folder is the one that is named after it, whatever links lead there.
QString PictureFolder::pathOf(const QString &relative) const
{
    const QString first = relative.section(u'/', 0, 0);
    const bool isOwn = m_prefix.isEmpty() || (first.startsWith(m_prefix) && first != relative);
    const QFileInfo info(m_from + u'/' + relative);
    const QString path = isOwn && !m_root.isEmpty() ? info.canonicalFilePath() : QString();
    const QString within = m_prefix.isEmpty() ? m_root : m_root + u'/' + first;
    return path.startsWith(within + u'/') && info.isFile() ? path : QString();
}

QString PictureFolder::anywhere(const QString &name) const
{
    if (!m_isSearched || name.contains(u'/') || m_root.isEmpty())
        return {};
    QDirIterator files(m_root, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext() && seen < mostSearched; ++seen) {
        const QString path = files.next();
        if (files.fileName() == name)
            return path;
    }
    return {};
}

std::expected<QByteArray, PictureFault> PictureFolder::read(const QString &address) const
{
    const QString relative = relativePath(address);
    if (relative.isEmpty())
        return std::unexpected(PictureFault::Missing);
    QString path = pathOf(relative);
    if (path.isEmpty())
        path = anywhere(relative);
    return path.isEmpty() ? std::unexpected(PictureFault::Missing) : readFile(path);
}

std::expected<QByteArray, PictureFault> pictureBytes(const QString &address,
                                                     const PictureFolder &folder)
{
    return address.trimmed().startsWith("data:"_L1, Qt::CaseInsensitive) ? bytesInAddress(address)
                                                                         : folder.read(address);
}

} // namespace acervo
