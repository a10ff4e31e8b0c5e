#include "folderexport.h"

#include "exportjob.h"
#include "markdownnotes.h"
#include "wholefolder.h"

namespace acervo {

Result<qint64> writeNoteFolder(const ExportRequest &request, const PictureSupply &pictures,
                               const HandOut &handOut)
{
    WholeFolder folder(request.path);
    if (const auto opened = folder.open(); !opened)
        return std::unexpected(opened.error());
    MarkdownNotes notes(request.options, request.wording, pictures);
    const auto written = handOut([&](const QList<ArticleRecord> &records) -> Result<void> {
        for (const ArticleRecord &record : records) {
            if (const auto file = notes.fileOf(record)) {
                if (const auto added = folder.add(file->name, file->content); !added)
                    return added;
            }
            for (const NotePictures::File &picture : notes.takePictures()) {
                if (const auto added = folder.add(picture.name, picture.content); !added)
                    return added;
            }
        }
        return {};
    });
    if (!written)
        return written;
    for (const MarkdownNotes::File &file : notes.takeWaiting()) {
        if (const auto added = folder.add(file.name, file.content); !added)
            return std::unexpected(added.error());
    }
    const MarkdownNotes::File index = notes.index();
    return folder.add(index.name, index.content)
        .and_then([&] { return folder.commit(); })
        .transform([&] { return *written; });
}

} // namespace acervo
