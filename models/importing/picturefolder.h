// PictureFolder is where the pictures of one file lie that stand beside it. What an address leads
// out of it, by ../, as a whole path or through a link, is not read; nor is anything but a file.
// Value; any thread.
#pragma once

#include "picture.h"

#include <expected>

namespace acervo {

class PictureFolder
{
public:
    // What a browser saved with a page: the folder beside it that is named after it, "page_files",
    // "page-Dateien".
    static PictureFolder ofPage(const QString &page);
    // The folder that a note is in, or one that holds that; `root` empty: its own. A picture
    // without a path is found anywhere below it, as Obsidian does.
    static PictureFolder ofNote(const QString &note, const QString &root = {});

    // At most mostPictureBytes.
    std::expected<QByteArray, PictureFault> read(const QString &address) const;

private:
    QString pathOf(const QString &relative) const; // empty: not in it
    QString anywhere(const QString &name) const;

    QString m_from;   // the folder that addresses are relative to
    QString m_root;   // canonical; what may be read is below it
    QString m_prefix; // of the first folder of a path; empty: any
    bool m_isSearched = false;
};

// The bytes that an address stands for: those in a data: address, or of a file in the folder.
std::expected<QByteArray, PictureFault> pictureBytes(const QString &address,
                                                     const PictureFolder &folder);

} // namespace acervo
