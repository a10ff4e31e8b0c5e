// The pictures of a folder of notes: files of their own beside them, each once. One thread at a
// time.
#pragma once

#include "picture.h"

#include <QSet>

namespace acervo {

class NotePictures
{
public:
    struct File
    {
        QString name; // "pictures/….png"
        QByteArray content;
    };

    explicit NotePictures(PictureSupply supply)
        : m_supply(std::move(supply))
    {}

    // An article's text as Markdown; those of its pictures that are there are links to their files.
    QString markdown(const QString &body, const QList<Picture> &pictures);
    // A note in which the library's own addresses are those files'.
    QString note(const QString &text);

    QList<File> take() { return std::exchange(m_files, {}); } // that nobody took before

private:
    QString nameOf(const QString &digest); // empty where it is lost

    PictureSupply m_supply;
    QHash<QString, QString> m_names; // by digest
    QList<File> m_files;
};

} // namespace acervo
