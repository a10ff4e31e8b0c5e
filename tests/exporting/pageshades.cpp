#include "pageshades.h"

#include "pagepicture.h"
#include "pdfreading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 72;

struct Grey
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

// A binary PGM.
Grey greyOf(const QByteArray &pgm)
{
    qsizetype at = 0;
    const auto word = [&] {
        while (at < pgm.size() && std::isspace(static_cast<unsigned char>(pgm[at])))
            ++at;
        const qsizetype begin = at;
        while (at < pgm.size() && !std::isspace(static_cast<unsigned char>(pgm[at])))
            ++at;
        return pgm.sliced(begin, at - begin);
    };
    if (word() != "P5")
        return {};
    Grey grey{.width = word().toInt(), .height = word().toInt(), .pixels = {}};
    word(); // 255
    grey.pixels = pgm.mid(at + 1);
    return grey;
}

PageShades shadesOf(const Grey &grey, double width, double height)
{
    PageShades shades{.columns = static_cast<int>(std::ceil(width / kField)),
                      .rows = static_cast<int>(std::ceil(height / kField)),
                      .darkness = {}};
    const qsizetype fields = qsizetype{shades.columns} * shades.rows;
    QList<double> sums(fields);
    QList<int> counts(fields);
    for (int y = 0; y < grey.height; ++y) {
        const auto row = static_cast<int>((y + 0.5) * height / grey.height / kField);
        for (int x = 0; x < grey.width; ++x) {
            const auto column = static_cast<int>((x + 0.5) * width / grey.width / kField);
            const qsizetype field = qsizetype{row} * shades.columns + column;
            sums[field] +=
                255 - static_cast<unsigned char>(grey.pixels[qsizetype{y} * grey.width + x]);
            ++counts[field];
        }
    }
    for (qsizetype i = 0; i < fields; ++i)
        shades.darkness.append(static_cast<quint8>(counts[i] > 0 ? sums[i] / counts[i] : 0));
    return shades;
}

} // namespace

int PageShades::differenceTo(const PageShades &other) const
{
    if (columns != other.columns || rows != other.rows)
        return 255;
    int most = 0;
    for (qsizetype i = 0; i < darkness.size(); ++i)
        most = std::max(most, std::abs(darkness[i] - other.darkness[i]));
    return most;
}

PageShades shadesOf(const PagePicture &picture, double width, double height)
{
    Grey grey{.width = picture.width, .height = picture.height, .pixels = {}};
    grey.pixels.reserve(picture.pixels.size() / 4);
    const auto *pixels = reinterpret_cast<const quint32 *>(picture.pixels.constData());
    for (qsizetype i = 0; i < picture.pixels.size() / 4; ++i) {
        const quint32 red = pixels[i] >> 16 & 0xff;
        const quint32 green = pixels[i] >> 8 & 0xff;
        const quint32 blue = pixels[i] & 0xff;
        grey.pixels.append(static_cast<char>((299 * red + 587 * green + 114 * blue) / 1000));
    }
    return shadesOf(grey, width, height);
}

QList<PageShades> shadesOfFile(const QString &file)
{
    const QTemporaryDir folder;
    QList<PageShades> pages;
    if (!outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, QString::number(kResolution), file,
                                  folder.filePath(u"page"_s)}))
        return pages;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name)) {
        QFile picture(folder.filePath(name));
        if (!picture.open(QIODevice::ReadOnly))
            return {};
        const Grey grey = greyOf(picture.readAll());
        pages.append(
            shadesOf(grey, grey.width * 72.0 / kResolution, grey.height * 72.0 / kResolution));
    }
    return pages;
}

} // namespace acervo
