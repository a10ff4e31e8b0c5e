// PictureTaker takes the pictures of one article, in the order of its text, and counts those that
// are left out. One thread.
#pragma once

#include "htmltree.h"
#include "picturefolder.h"

namespace acervo {

class PictureTaker
{
public:
    explicit PictureTaker(PictureFolder folder)
        : m_folder(std::move(folder))
    {}

    // Whether it was taken. What is too small to show anything, as what counts readers does, is no
    // picture of a page: it is not counted.
    bool takeFromPage(const HtmlNode &image);
    // The picture of this address in a text that a person wrote.
    std::optional<Picture> take(const QString &address);

    const QList<PictureFile> &pictures() const { return m_pictures; }
    const LeftOutPictures &leftOut() const { return m_leftOut; }
    void clear(); // those that were taken

private:
    bool add(const QString &address, int smallest);

    PictureFolder m_folder;
    QList<PictureFile> m_pictures;
    LeftOutPictures m_leftOut;
    qint64 m_bytes = 0;
};

} // namespace acervo
