#include "folderimport.h"

#include "formatdetection.h"
#include "markdownimporter.h"

#include <QDirIterator>
#include <QFileInfo>

namespace acervo {

namespace {

QStringList notesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (const QString file = entries.next(); isNamedMarkdown(file))
            files += file;
    }
    files.sort();
    return files;
}

// One file's place among the others.
class FolderSink final : public ImportSink
{
public:
    explicit FolderSink(ImportSink &sink)
        : m_sink(sink)
    {}

    ImportFlow article(ArticleDraft &&draft) override { return m_sink.article(std::move(draft)); }
    ImportFlow badRecord(Error &&error) override { return m_sink.badRecord(std::move(error)); }
    ImportFlow progress(qint64 done) override { return m_sink.progress(m_before + done); }
    void replaced(const QString &path, qint64 characters) override
    {
        m_sink.replaced(path, characters);
    }

    void finishFile(qint64 size) { m_before += size; }

private:
    ImportSink &m_sink;
    qint64 m_before = 0;
};

} // namespace

Result<void> importFolder(const QString &folder, ImportSink &sink)
{
    const QStringList files = notesIn(folder);
    if (files.isEmpty())
        return std::unexpected(Error{.code = ErrorCode::FormatUnknown, .subject = folder});
    FolderSink folderSink(sink);
    for (const QString &file : files) {
        const Result<void> read = importFile(file, folderSink, {}, folder);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        if (!read && sink.badRecord(Error(read.error())) == ImportFlow::Stop)
            return std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = folder});
        folderSink.finishFile(QFileInfo(file).size());
    }
    return {};
}

qint64 importSize(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    qint64 size = 0;
    for (const QString &file : notesIn(path))
        size += QFileInfo(file).size();
    return size;
}

} // namespace acervo
