// Pictures that the library keeps for the texts in which they stand, and how a text says where.
// Values; pure functions; any thread.
//
// In an article's text a line that begins with U+FFFC is a picture: the first such line is the
// first of Article::pictures, and so on. The rest of the line is what it shows, for who does not
// see it; further lines of its paragraph are its caption. In a note it is an image of Markdown
// whose address is pictureAddress().
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace acervo {

struct Picture
{
    QString digest; // pictureDigest() of its file; empty: there is none
    QString type;   // image/png, image/jpeg, image/gif or image/webp; empty: it is not kept
    int width = 0;  // pixels
    int height = 0;
    QString address; // under which its source had it; may be empty

    bool operator==(const Picture &) const = default;
};

// As it came: what a program saved, byte for byte.
struct PictureFile
{
    Picture picture;
    QByteArray bytes;

    bool operator==(const PictureFile &) const = default;
};

// Gives a picture that a library keeps, without bytes where it is lost. May wait for another
// thread.
using PictureSupply = std::function<PictureFile(const QString &digest)>;

// A picture that was decoded.
struct PicturePixels
{
    int width = 0;
    int height = 0;
    QByteArray pixels; // row by row, 32 bits each: 0xAARRGGBB in the machine's order, premultiplied

    bool operator==(const PicturePixels &) const = default;
};

// Why a picture of a source is not kept.
enum class PictureFault : quint8 {
    Missing,    // not in the file, nor in the folder that was saved with it
    TooLarge,   // it, or all of the article together
    Unreadable, // damaged, or larger than it says
    Foreign,    // of a format that is not kept, as SVG
};

struct LeftOutPictures
{
    qint64 missing = 0;
    qint64 tooLarge = 0;
    qint64 unreadable = 0;
    qint64 foreign = 0;

    void add(PictureFault fault);
    void add(const LeftOutPictures &others);
    qint64 all() const { return missing + tooLarge + unreadable + foreign; }
    bool operator==(const LeftOutPictures &) const = default;
};

inline constexpr qint64 mostPictureBytes = 2 * 1024 * 1024;
inline constexpr qint64 mostArticlePictureBytes = 20 * 1024 * 1024;

// Of its content; two files are the same where it is.
QString pictureDigest(const QByteArray &bytes);

inline constexpr QChar pictureMark = QChar::ObjectReplacementCharacter;

constexpr bool isPictureLine(QStringView line)
{
    return !line.isEmpty() && line.front() == pictureMark;
}

qsizetype picturesIn(QStringView text); // how many lines of it are pictures
// Their words stay, the marks go: for formats that carry none.
QString withoutPictureMarks(const QString &text);
// Without the lines that are pictures; what stands below them stays.
QString withoutPictures(const QString &text);

QString pictureAddress(const QString &digest);
// Empty where it is no picture's address.
QString digestOfAddress(QStringView address);
// Of those that a note shows, each once, in their order.
QStringList pictureDigestsIn(QStringView note);

// "png" for "image/png".
QString pictureSuffix(const QString &type);

} // namespace acervo
