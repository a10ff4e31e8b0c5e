#include "picture.h"

#include <QCryptographicHash>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "acervo-picture:"_L1;
constexpr qsizetype digestLength = 32; // hexadecimal digits

bool isDigest(QStringView text)
{
    return text.size() == digestLength && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

// Calls `take` for each line, without its end, and whether it is a picture.
template <typename Take>
void forEachLine(QStringView text, Take take)
{
    for (const QStringView line : text.tokenize(u'\n'))
        take(line, isPictureLine(line));
}

} // namespace

void LeftOutPictures::add(PictureFault fault)
{
    switch (fault) {
    case PictureFault::Missing:
        ++missing;
        return;
    case PictureFault::TooLarge:
        ++tooLarge;
        return;
    case PictureFault::Unreadable:
        ++unreadable;
        return;
    case PictureFault::Foreign:
        ++foreign;
        return;
    }
}

void LeftOutPictures::add(const LeftOutPictures &others)
{
    missing += others.missing;
    tooLarge += others.tooLarge;
    unreadable += others.unreadable;
    foreign += others.foreign;
}

QString pictureDigest(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(digestLength));
}

qsizetype picturesIn(QStringView text)
{
    qsizetype count = 0;
    if (text.contains(pictureMark))
        forEachLine(text, [&](QStringView, bool isPicture) { count += isPicture ? 1 : 0; });
    return count;
}

QString withoutPictureMarks(const QString &text)
{
    if (!text.contains(pictureMark))
        return text;
    QString plain;
    plain.reserve(text.size());
    bool isFirst = true;
    forEachLine(text, [&](QStringView line, bool isPicture) {
        // A picture that says nothing leaves no empty line behind.
        if (isPicture && line.size() == 1)
            return;
        if (!isFirst)
            plain += u'\n';
        isFirst = false;
        plain += isPicture ? line.sliced(1) : line;
    });
    plain.remove(pictureMark);
    while (plain.contains("\n\n\n"_L1))
        plain.replace("\n\n\n"_L1, "\n\n"_L1);
    return plain;
}

QString withoutPictures(const QString &text)
{
    if (picturesIn(text) == 0)
        return text;
    QString rest;
    rest.reserve(text.size());
    bool isAfter = false; // a picture without a caption, with the empty line that follows
    forEachLine(text, [&](QStringView line, bool isPicture) {
        if (!isPicture && !(isAfter && line.isEmpty())) {
            if (!rest.isEmpty())
                rest += u'\n';
            rest += line;
        }
        isAfter = isPicture;
    });
    return rest.trimmed();
}

QString pictureAddress(const QString &digest) { return scheme + digest; }

QString digestOfAddress(QStringView address)
{
    if (!address.startsWith(scheme))
        return {};
    const QStringView digest = address.sliced(scheme.size());
    return isDigest(digest) ? digest.toString() : QString();
}

QStringList pictureDigestsIn(QStringView note)
{
    QStringList digests;
    for (qsizetype at = note.indexOf(scheme); at >= 0; at = note.indexOf(scheme, at + 1)) {
        const QString digest = digestOfAddress(note.sliced(at).left(scheme.size() + digestLength));
        if (!digest.isEmpty() && !digests.contains(digest))
            digests.append(digest);
    }
    return digests;
}

QString pictureSuffix(const QString &type)
{
    const QString suffix = type.section(u'/', 1);
    return suffix == "jpeg"_L1 ? u"jpg"_s : suffix;
}

} // namespace acervo
