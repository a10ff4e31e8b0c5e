#include "noteimages.h"

#include "markdowntext.h"
#include "picturetaker.h"
#include "validtext.h"

#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// The digest of a picture whose file is Acervo's own.
QString digestOfFile(const QString &address)
{
    static const QRegularExpression own(u"^pictures/([0-9a-f]{32})\\.(?:png|jpg|gif|webp)$"_s);
    return own.match(address).captured(1);
}

class BodyReading
{
public:
    BodyReading(const PictureFolder &folder, const QList<PictureFile> &known)
        : m_taker(folder)
        , m_known(known)
    {}

    QString read(QStringView markdown)
    {
        QStringList lines;
        for (const QStringView line : markdown.tokenize(u'\n'))
            lines.append(lineOf(line));
        return lines.join(u'\n');
    }

    const QList<PictureFile> &pictures() const { return m_pictures; }
    const LeftOutPictures &leftOut() const { return m_taker.leftOut(); }

private:
    QString lineOf(QStringView line)
    {
        static const QRegularExpression image(uR"(^!\[((?:\\.|[^\]\\])*)\]\(([^()\s]+)\)$)"_s);
        if (isPictureLine(line)) { // that was lost when the file was written
            m_pictures.append(m_known.value(m_pictures.size()));
            return markdownTextBack(line);
        }
        const QRegularExpressionMatch match = image.matchView(line);
        if (!match.hasMatch() || !take(match.captured(2)))
            return markdownTextBack(line);
        return pictureMark + markdownTextBack(match.captured(1));
    }

    bool take(const QString &address)
    {
        const std::optional<Picture> taken = m_taker.take(address);
        if (!taken)
            return false;
        PictureFile file = m_taker.pictures().last();
        if (const QString digest = digestOfFile(address); !digest.isEmpty())
            file.picture.address = addressOf(digest);
        m_pictures.append(file);
        return true;
    }

    QString addressOf(const QString &digest) const
    {
        for (const PictureFile &file : m_known) {
            if (file.picture.digest == digest)
                return file.picture.address;
        }
        return {};
    }

    PictureTaker m_taker;
    const QList<PictureFile> m_known;
    QList<PictureFile> m_pictures;
};

} // namespace

void takeBodyBack(QStringView markdown, const PictureFolder &folder, ArticleDraft &draft)
{
    BodyReading reading(folder, draft.pictures);
    draft.body = validText(reading.read(markdown));
    draft.pictures = reading.pictures();
    draft.leftOutPictures = reading.leftOut();
}

QString noteBack(const QString &text, const PictureFolder &folder, QList<PictureFile> &pictures)
{
    static const QRegularExpression file(
        u"(?<=\\()pictures/[0-9a-f]{32}\\.(?:png|jpg|gif|webp)(?=\\))"_s);
    if (!text.contains("(pictures/"_L1))
        return text;
    QString back = text;
    PictureTaker taker(folder);
    for (const QRegularExpressionMatch &match : file.globalMatch(text)) {
        const QString address = match.captured();
        if (const auto taken = taker.take(address); taken && taken->digest == digestOfFile(address))
            back.replace(address, pictureAddress(taken->digest));
    }
    pictures += taker.pictures();
    return back;
}

} // namespace acervo
