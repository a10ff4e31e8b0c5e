#include "folderimport.h"

#include "formatdetection.h"
#include "markdownimporter.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// The folder that a browser saved a page's pictures in: "Page_files" beside "Page.html".
bool isOfPage(const QFileInfo &folder)
{
    static const QRegularExpression ending(
        u"^(.+?)(?:[ ._-](?:files|file|archivos|arquivos|ficheiros|fichiers|dateien|bestanden))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString page = ending.match(folder.fileName()).captured(1);
    return !page.isEmpty() && std::ranges::any_of(std::array{u".html"_s, u".htm"_s, u".xhtml"_s},
                                                  [&](const QString &suffix) {
                                                      return folder.dir().exists(page + suffix);
                                                  });
}

void addFiles(const QString &folder, int depth, QStringList &files)
{
    constexpr int deepest = 32;
    for (const QFileInfo &entry :
         QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!entry.isDir())
            files += entry.filePath();
        else if (depth < deepest && !entry.isSymLink() && !isOfPage(entry))
            addFiles(entry.filePath(), depth + 1, files);
    }
}

// By the endings of the formats that are read, Markdown aside.
bool hasImportedName(const QString &file)
{
    static const QSet<QString> endings{u"html"_s, u"htm"_s, u"xhtml"_s,  u"xml"_s,   u"rss"_s,
                                       u"atom"_s, u"rdf"_s, u"json"_s,   u"jsonl"_s, u"ndjson"_s,
                                       u"ris"_s,  u"bib"_s, u"bibtex"_s, u"csv"_s,   u"tsv"_s,
                                       u"txt"_s,  u"pdf"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

// Those that may be read.
QStringList filesIn(const QString &folder)
{
    QStringList files;
    addFiles(folder, 0, files);
    const auto notes = std::ranges::count_if(files, isNamedMarkdown);
    const auto others = std::ranges::count_if(files, hasImportedName);
    if (notes > 0 && notes >= others)
        files.removeIf([](const QString &file) { return !isNamedMarkdown(file); });
    else
        files.removeIf(
            [](const QString &file) { return !isNamedMarkdown(file) && !hasImportedName(file); });
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

// A readme, a settings file, an empty one.
bool isNoImport(ErrorCode code)
{
    return code == ErrorCode::FormatUnknown || code == ErrorCode::FileBinary ||
           code == ErrorCode::FileEmpty;
}

} // namespace

Result<void> importFolder(const QString &folder, ImportSink &sink)
{
    const Error nothing{.code = ErrorCode::FormatUnknown, .subject = folder};
    FolderSink folderSink(sink);
    bool any = false;
    for (const QString &file : filesIn(folder)) {
        const Result<void> read = importFile(file, folderSink, {}, folder);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read;
        folderSink.finishFile(QFileInfo(file).size());
        if (!read && isNoImport(read.error().code))
            continue;
        any = true;
        if (!read && sink.badRecord(Error(read.error())) == ImportFlow::Stop)
            return std::unexpected(Error{.code = ErrorCode::Cancelled, .subject = folder});
    }
    return any ? Result<void>() : std::unexpected(nothing);
}

qint64 importSize(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    qint64 size = 0;
    for (const QString &file : filesIn(path))
        size += QFileInfo(file).size();
    return size;
}

} // namespace acervo
