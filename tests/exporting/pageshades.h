// PageShades are how dark a page is, field by field: enough to tell pages apart and to see that two
// are the same, whoever painted them. Values.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace acervo {

struct PagePicture;

struct PageShades
{
    int columns = 0;
    int rows = 0;
    QList<quint8> darkness; // 0 is white; row by row

    // The largest difference of two fields; 255 where they are not of one size.
    int differenceTo(const PageShades &other) const;
};

// A field is so many points wide and high.
inline constexpr int kField = 18;

PageShades shadesOf(const PagePicture &picture, double width, double height);
// Of each page of a file, through poppler.
QList<PageShades> shadesOfFile(const QString &file);

} // namespace acervo
